// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/arn.hpp>

#include <string>

#include "expected.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

template <class F>
std::string codeOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

ArnFormat formatOf(const std::string& name) {
  if (name == "NO_RESOURCE_NAME") return ArnFormat::NO_RESOURCE_NAME;
  if (name == "COLON_RESOURCE_NAME") return ArnFormat::COLON_RESOURCE_NAME;
  if (name == "SLASH_RESOURCE_NAME") return ArnFormat::SLASH_RESOURCE_NAME;
  return ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME;
}

/// A stack to resolve values in.
struct Fixture {
  App app{};
  New<Stack> stack{app, "S", {.env = Environment{.account = "123456789012", .region = "eu-west-1"}}};
  std::string text(const detail::Any& value) const { return stack->resolve(value).dump(); }
  /// The parts of an ARN, "-" for none.
  std::string parts(const ArnComponents& arn) const {
    std::string result;
    for (const detail::Any& part : std::initializer_list<detail::Any>{
             arn.partition, arn.service, arn.region, arn.account, arn.resource, arn.resourceName})
      result += (part.cell() ? text(part) : "-") + "\n";
    return result;
  }
};

}  // namespace

TEST_CASE("ARNs are divided as the CDK divides them", "[arn]") {
  const Fixture f;
  for (const auto& row : test::expectedTable("arns")) {
    INFO(row.dump());
    const std::string arn = row[0];
    const ArnFormat format = formatOf(row[1]);
    if (row[2].is_null()) {
      CHECK(codeOf([&] { Arn::split(arn, format); }) == "CDKPP2061");
    } else {
      const ArnComponents split = Arn::split(arn, format);
      std::string expected;
      for (std::size_t i = 0; i < 6; ++i) expected += (row[2][i].is_null() ? "-" : row[2][i].dump()) + "\n";
      CHECK(f.parts(split) == expected);
      CHECK(*split.arnFormat == formatOf(row[2][6]));
    }
    if (row[3].is_null())
      CHECK_THROWS_AS(Arn::extractResourceName(arn, "role"), ValidationError);
    else
      CHECK(Arn::extractResourceName(arn, "role").literal() == row[3].get<std::string>());
  }
}

TEST_CASE("the parts that an ARN lacks come from the stack", "[arn]") {
  const Fixture f;
  New<Stack> agnostic{f.stack->node().root(), "A"};
  CHECK(f.text(f.stack->formatArn({.resource = "queue", .service = "sqs"})) ==
        R"("arn:aws:sqs:eu-west-1:123456789012:queue")");
  CHECK(agnostic->resolve(agnostic->formatArn({.resource = "function", .resourceName = "name", .service = "lambda"}))
            .dump() == R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":lambda:",{"Ref":"AWS::Region"},":",)"
                       R"({"Ref":"AWS::AccountId"},":function/name"]]})");
  CHECK(
      Arn::format({.account = "", .partition = "aws", .region = "", .resource = "bucket", .service = "s3"}).literal() ==
      "arn:aws:s3:::bucket");
  CHECK(codeOf([] { Arn::format({.account = "1", .partition = "aws", .resource = "b", .service = "s3"}); }) ==
        "CDKPP2060");
}

TEST_CASE("the resource name of an ARN stands behind a slash or a colon", "[arn]") {
  const auto arnOf = [](ArnFormat format) {
    return Arn::format({.account = "1",
                           .arnFormat = format,
                           .partition = "aws",
                           .region = "r",
                           .resource = "a",
                           .resourceName = "b",
                           .service = "x"})
        .literal();
  };
  CHECK(arnOf(ArnFormat::SLASH_RESOURCE_NAME) == "arn:aws:x:r:1:a/b");
  CHECK(arnOf(ArnFormat::COLON_RESOURCE_NAME) == "arn:aws:x:r:1:a:b");
  CHECK(arnOf(ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME) == "arn:aws:x:r:1:/a/b");
}

TEST_CASE("an ARN that is a token is divided by CloudFormation", "[arn]") {
  const Fixture f;
  const Value<std::string> arn = Intrinsic("Ref", Json("Arn"));
  const ArnComponents slash = Arn::split(arn, ArnFormat::SLASH_RESOURCE_NAME);
  CHECK(f.text(slash.account) == R"({"Fn::Select":[4,{"Fn::Split":[":",{"Ref":"Arn"}]}]})");
  CHECK(f.text(slash.resourceName) ==
        R"({"Fn::Select":[1,{"Fn::Split":["/",{"Fn::Select":[5,{"Fn::Split":[":",{"Ref":"Arn"}]}]}]}]})");
  CHECK(*slash.arnFormat == ArnFormat::SLASH_RESOURCE_NAME);
  const ArnComponents colon = Arn::split(arn, ArnFormat::COLON_RESOURCE_NAME);
  CHECK(f.text(colon.resource) == R"({"Fn::Select":[5,{"Fn::Split":[":",{"Ref":"Arn"}]}]})");
  CHECK(f.text(colon.resourceName) == R"({"Fn::Select":[6,{"Fn::Split":[":",{"Ref":"Arn"}]}]})");
  CHECK_FALSE(Arn::split(arn, ArnFormat::NO_RESOURCE_NAME).resourceName.hasValue());
  const ArnComponents twoSlashes = Arn::split(arn, ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME);
  CHECK(f.text(twoSlashes.resource) ==
        R"({"Fn::Select":[1,{"Fn::Split":["/",{"Fn::Select":[5,{"Fn::Split":[":",{"Ref":"Arn"}]}]}]}]})");
  CHECK(f.text(twoSlashes.resourceName) ==
        R"({"Fn::Select":[2,{"Fn::Split":["/",{"Fn::Select":[5,{"Fn::Split":[":",{"Ref":"Arn"}]}]}]}]})");
  CHECK(
      f.text(Arn::extractResourceName(arn, "role")) == R"({"Fn::Select":[1,{"Fn::Split":[":role/",{"Ref":"Arn"}]}]})");
}

TEST_CASE("an ARN with tokens in known places is divided by the program", "[arn]") {
  const Fixture f;
  const Value<std::string> name = Intrinsic("Ref", Json("Name"));
  const Value<std::string> arn = "arn:" + Aws::PARTITION + ":iam::" + Aws::ACCOUNT_ID + ":role/path-" + name + "/x:y";
  CHECK(f.parts(Arn::split(arn, ArnFormat::SLASH_RESOURCE_NAME)) ==
        R"({"Ref":"AWS::Partition"}
"iam"
""
{"Ref":"AWS::AccountId"}
"role"
{"Fn::Join":["",["path-",{"Ref":"Name"},"/x:y"]]}
)");
  CHECK(f.text(Arn::extractResourceName(arn, "role")) == R"({"Fn::Join":["",["path-",{"Ref":"Name"},"/x:y"]]})");
  CHECK(codeOf([&] { Arn::extractResourceName(arn, "user"); }) == "CDKPP2401");
  CHECK_THROWS_WITH(Arn::extractResourceName("arn:" + Aws::PARTITION + ":iam::1:user/a", "role"),
      Catch::Matchers::ContainsSubstring("'arn:<token>:iam::1:user/a'"));
}

TEST_CASE("the resource name of an ARN needs the right type, and a name", "[arn]") {
  CHECK(Arn::extractResourceName("arn:aws:iam::1:role/a/b", "role").literal() == "a/b");
  CHECK(codeOf([] { Arn::extractResourceName("arn:aws:iam::1:user/a", "role"); }) == "CDKPP2401");
  CHECK(codeOf([] { Arn::extractResourceName("arn:aws:iam::1:role", "role"); }) == "CDKPP2402");
}
