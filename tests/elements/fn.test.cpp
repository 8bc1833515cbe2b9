// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

TEST_CASE("functions of text render as upstream's", "[elements][fn]") {
  const Fixture resolve;
  const auto& token = resolve.text;
  CHECK(resolve(Fn::base64("x")) == R"({"Fn::Base64":"x"})");
  CHECK(resolve(Fn::sub("${A}")) == R"({"Fn::Sub":"${A}"})");
  CHECK(resolve(Fn::sub("${A}", {{"A", token}})) == R"({"Fn::Sub":["${A}",{"A":{"Ref":"P"}}]})");
  CHECK(resolve(Fn::sub("${A}", Map<Value<std::string>>::empty())) == R"({"Fn::Sub":["${A}",{}]})");
  CHECK(resolve(Fn::importValue("x")) == R"({"Fn::ImportValue":"x"})");
  CHECK(resolve(Fn::importValue(Aws::STACK_NAME + "-x")) ==
        R"({"Fn::ImportValue":{"Fn::Join":["",[{"Ref":"AWS::StackName"},"-x"]]}})");
}

TEST_CASE("references by name render as upstream's", "[elements][fn]") {
  const Fixture resolve;
  CHECK(resolve(Fn::ref("X")) == R"({"Ref":"X"})");
  CHECK(resolve(Fn::getAtt("A", "B.C")) == R"({"Fn::GetAtt":["A","B.C"]})");
  CHECK(resolve(Fn::getAzs()) == R"({"Fn::GetAZs":""})");
  CHECK(resolve(Fn::getAzs(resolve.text)) == R"({"Fn::GetAZs":{"Ref":"P"}})");
  CHECK(resolve(Fn::findInMap("M", resolve.text, "k")) == R"({"Fn::FindInMap":["M",{"Ref":"P"},"k"]})");
  CHECK(resolve(Fn::getStackOutput("s", "o")) == R"({"Fn::GetStackOutput":{"StackName":"s","OutputName":"o"}})");
  CHECK(resolve(Fn::getStackOutput("s", "o", "r", "a")) ==
        R"({"Fn::GetStackOutput":{"StackName":"s","Region":"r","RoleArn":"a","OutputName":"o"}})");
  CHECK(resolve(Fn::transform("M", Json::object({{"A", resolve.text}}))) ==
        R"({"Fn::Transform":{"Name":"M","Parameters":{"A":{"Ref":"P"}}}})");
  CHECK(resolve(Fn::refAll("T")) == R"({"Fn::RefAll":"T"})");
  CHECK(resolve(Fn::valueOf("P", "A")) == R"({"Fn::ValueOf":["P","A"]})");
  CHECK(resolve(Fn::valueOfAll("T", "A")) == R"({"Fn::ValueOfAll":["T","A"]})");
}

TEST_CASE("Fn::cidr divides into 1 to 256 ranges", "[elements][fn]") {
  const Fixture resolve;
  CHECK(resolve(Fn::cidr(resolve.text, 4)) == R"({"Fn::Cidr":[{"Ref":"P"},4]})");
  CHECK(resolve(Fn::cidr(resolve.text, 2, "8")) == R"({"Fn::Cidr":[{"Ref":"P"},2,"8"]})");
  CHECK(resolve(Fn::cidr(resolve.text, resolve.number)) == R"({"Fn::Cidr":[{"Ref":"P"},{"Ref":"N"}]})");
  CHECK(errorCode([&] { Fn::cidr(resolve.text, 0); }) == "CDKPP2332");
  CHECK(errorCode([&] { Fn::cidr(resolve.text, 257); }) == "CDKPP2332");
}

TEST_CASE("Fn::select takes members of known lists at once", "[elements][fn]") {
  const Fixture resolve;
  CHECK(resolve(Fn::select(1, {"a", "b"})) == R"("b")");
  CHECK_FALSE(Token::isUnresolved(Fn::select(1, {"a", "b"})));
  CHECK(resolve(Fn::select(1, {"a", resolve.text})) == R"({"Fn::Select":[1,["a",{"Ref":"P"}]]})");
  CHECK(resolve(Fn::select(resolve.number, {"a", "b"})) == R"({"Fn::Select":[{"Ref":"N"},["a","b"]]})");
  CHECK(resolve(Fn::select(0, resolve.list)) == R"({"Fn::Select":[0,{"Ref":"List"}]})");
  CHECK(errorCode([] { Fn::select(5, {"a"}); }) == "CDKPP2331");
  CHECK(errorCode([] { Fn::select(-1, {"a"}); }) == "CDKPP2331");
  CHECK(errorCode([] { Fn::select(0.5, {"a", "b"}); }) == "CDKPP2331");
  CHECK(errorCode([] { Fn::select(0, {}); }) == "CDKPP2331");
}

TEST_CASE("Fn::split splits known text at once", "[elements][fn]") {
  const Fixture resolve;
  CHECK(resolve(Fn::split(",", "a,,b")) == R"(["a","","b"])");
  CHECK(resolve(Fn::split(",", "")) == R"([""])");
  CHECK(resolve(Fn::split("", "añ")) == R"(["a","ñ"])");
  CHECK(resolve(Fn::split("", "")) == "[]");
  CHECK(resolve(Fn::split("-", resolve.text)) == R"({"Fn::Split":["-",{"Ref":"P"}]})");
  CHECK(resolve(Fn::split("-", resolve.text, 2)) ==
        R"([{"Fn::Select":[0,{"Fn::Split":["-",{"Ref":"P"}]}]},{"Fn::Select":[1,{"Fn::Split":["-",{"Ref":"P"}]}]}])");
  CHECK(errorCode([&] { Fn::split("-", resolve.text, 1.5); }) == "CDKPP2333");
}

TEST_CASE("Fn::importListValue splits the exported text", "[elements][fn]") {
  const Fixture resolve;
  CHECK(resolve(Fn::importListValue("x", 1, "|")) ==
        R"([{"Fn::Select":[0,{"Fn::Split":["|",{"Fn::ImportValue":"x"}]}]}])");
  CHECK(Fn::importListValue("x", 3).size() == 3);
}

TEST_CASE("Fn::join merges literals and needs a value", "[elements][fn]") {
  const Fixture resolve;
  CHECK(resolve(Fn::join("-", {"a", "b", resolve.text})) == R"({"Fn::Join":["-",["a-b",{"Ref":"P"}]]})");
  CHECK(resolve(Fn::join("-", {"a", "b"})) == R"("a-b")");
  CHECK(resolve(Fn::join("-", resolve.list)) == R"({"Fn::Join":["-",{"Ref":"List"}]})");
  CHECK(resolve(Fn::join("-", Lazy::list([] {
    return List<std::string>{"a", "b"};
  }))) == R"({"Fn::Join":["-",["a","b"]]})");
  CHECK(errorCode([] { Fn::join("-", {}); }) == "CDKPP2330");
}

TEST_CASE("Fn::parseDomainName finds the host of a URL", "[elements][fn]") {
  const Fixture resolve;
  CHECK(Fn::parseDomainName("https://example.com/path").literal() == "example.com");
  CHECK(resolve(Fn::parseDomainName(resolve.text)) ==
        R"({"Fn::Select":[0,{"Fn::Split":["/",{"Fn::Select":[1,{"Fn::Split":["//",{"Ref":"P"}]}]}]}]})");
  CHECK(errorCode([] { Fn::parseDomainName("example.com"); }) == "CDKPP2334");
}

TEST_CASE("language extensions bring their transform along when they are used", "[elements][fn]") {
  const Fixture resolve;
  CHECK(Fn::len(Fn::split(",", "a,b,c")).literal() == 3);
  CHECK(errorCode([] { Fn::len(Value<std::string>("text")); }) == "CDKPP2336");
  const Value<double> length = Fn::len(resolve.list);
  CHECK(resolve.transforms() == "undefined");
  SECTION("the length of a list") { CHECK(resolve(length) == R"({"Fn::Length":{"Ref":"List"}})"); }
  SECTION("a default of a mapping") {
    CHECK(resolve(Fn::findInMap("M", resolve.text, "k", "d")) ==
          R"({"Fn::FindInMap":["M",{"Ref":"P"},"k",{"DefaultValue":"d"}]})");
  }
  SECTION("a document that is not known") {
    CHECK(resolve(Fn::toJsonString(Fn::ref("X"))) == R"({"Fn::ToJsonString":{"Ref":"X"}})");
  }
  CHECK(resolve.transforms() == R"(["AWS::LanguageExtensions"])");
}

TEST_CASE("Fn::toJsonString writes documents with tokens", "[elements][fn]") {
  const Fixture resolve;
  CHECK(Fn::toJsonString(Json::object({{"a", Json::array({1.5, true, nullptr})}, {"b", "x"}})).literal() ==
        R"({"a":[1.5,true,null],"b":"x"})");
  CHECK(resolve(Fn::toJsonString(Json::object(
            {{"a", resolve.text}, {"b", Json::array({1, nullptr, Json::object({{"c", "d\""}})})}, {"u", Json()}}))) ==
        R"({"Fn::Join":["",["{\"a\":\"",{"Ref":"P"},"\",\"b\":[1,null,{\"c\":\"d\\\"\"}]}"]]})");
  CHECK(resolve(Fn::toJsonString(Json::object({{"n", resolve.number}}))) ==
        R"({"Fn::Join":["",["{\"n\":",{"Ref":"N"},"}"]]})");
  CHECK(resolve.transforms() == "undefined");
}

TEST_CASE("results of functions fit every property", "[elements][fn]") {
  const Fixture resolve;
  const Value<double> number = Fn::select(0, resolve.list);
  const Optional<Value<bool>> boolean = Fn::importValue("flag");
  const Optional<CfnTag> record = Fn::conditionIf("C", Json::object({{"Key", "k"}}), Aws::NO_VALUE);
  const List<Value<std::string>> list = Fn::findInMap("M", "a", "b");
  CHECK(resolve(number) == R"({"Fn::Select":[0,{"Ref":"List"}]})");
  CHECK(resolve(boolean) == R"({"Fn::ImportValue":"flag"})");
  CHECK(resolve(record) == R"({"Fn::If":["C",{"Key":"k"},{"Ref":"AWS::NoValue"}]})");
  CHECK(resolve(list) == R"({"Fn::FindInMap":["M","a","b"]})");
  CHECK(resolve("a-" + Fn::select(0, resolve.list)) == R"({"Fn::Join":["",["a-",{"Fn::Select":[0,{"Ref":"List"}]}]]})");
}
