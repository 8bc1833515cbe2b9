// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "fixture.hpp"
#include "include/template_file.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string read(std::string_view text) {
  const TempDir dir;
  App app;
  return detail::readTemplate(dir.write("t.yaml", text).string(), app).document.dump();
}

}  // namespace

TEST_CASE("plain scalars are those of YAML 1.2", "[include][yaml]") {
  CHECK(read("[yes, on, True, false, ~, NULL]") == R"(["yes","on",true,false,null,null])");
  CHECK(read("[010, 0o10, 0x1F, 1_000, +5, 0b11]") == R"([10,8,31,"1_000",5,"0b11"])");
  CHECK(read("[1e3, .5, 6., 1.0, 12:30:45, 2026-01-02]") == R"([1000,0.5,6,1,"12:30:45","2026-01-02"])");
  CHECK(read(R"(["010", '5', !!str 5, "true"])") == R"(["010","5","5","true"])");
}

TEST_CASE("short forms become functions", "[include][yaml]") {
  CHECK(read("!Ref A") == R"({"Ref":"A"})");
  CHECK(read("!Condition A") == R"({"Condition":"A"})");
  CHECK(read("!GetAtt a.b.c") == R"({"Fn::GetAtt":"a.b.c"})");
  CHECK(read("!If [A, !Ref B, \"x\"]") == R"({"Fn::If":["A",{"Ref":"B"},"x"]})");
  CHECK(read("!Transform {Name: N, Parameters: {A: !Ref B}}") ==
        R"({"Fn::Transform":{"Name":"N","Parameters":{"A":{"Ref":"B"}}}})");
  CHECK(read("!Select [0, !GetAZs \"\"]") == R"({"Fn::Select":[0,{"Fn::GetAZs":""}]})");
  CHECK(read("!Sub 007") == R"({"Fn::Sub":"007"})");
}

TEST_CASE("aliases stand for their anchors, and << is a key as any other", "[include][yaml]") {
  CHECK(read("a: &x {q: 1}\nb: *x\nc: {<<: *x}") == R"({"a":{"q":1},"b":{"q":1},"c":{"<<":{"q":1}}})");
}

TEST_CASE("what is no template is an error that names the line", "[include][errors]") {
  CHECK_THAT(includeError("a: 1\na: 2"),
      ContainsSubstring("CDKPP2701: the key 'a' is repeated") && ContainsSubstring("template.yaml:2"));
  CHECK_THAT(includeError("a: [1"), ContainsSubstring("CDKPP2701") && ContainsSubstring("template.yaml:"));
  CHECK_THAT(includeError("{\"a\": }", {.templateFile = ""}, "t.json"), ContainsSubstring("CDKPP2701"));
  CHECK_THAT(includeError("Resources:\n  A: !Foo bar"),
      ContainsSubstring("CDKPP2703: the tag '!Foo'") && ContainsSubstring("template.yaml:2"));
  CHECK_THAT(includeError("- 1"), ContainsSubstring("CDKPP2702"));
  CHECK_THAT(includeError("Resources: 5"), ContainsSubstring("CDKPP2702: the section Resources"));
  CHECK_THAT(includeError("Resources:\n  A: {}"), ContainsSubstring("CDKPP2702: Resources.A has no Type"));
  App app;
  New<Stack> stack{app, "S"};
  CHECK_THAT(errorOf([&] {
    New<cloudformation_include::CfnInclude> included{stack, "T", {.templateFile = "no-such-file.yaml"}};
  }),
      ContainsSubstring("CDKPP2700") && ContainsSubstring("no-such-file.yaml"));
}

TEST_CASE("lines of JSON templates are known", "[include][errors]") {
  CHECK_THAT(includeError("{\n\"Resources\": {\n\"A\": {\"Type\": \"X::Y::Z\", \"Properties\": {\"P\": \"{\\\"\"}},\n"
                          "\"B\": {\"Type\": \"X::Y::Z\", \"DependsOn\": \"No\"}}}",
                 {.templateFile = ""}, "t.json"),
      ContainsSubstring("CDKPP2704: Resources.B: DependsOn names 'No'") && ContainsSubstring("t.json:4"));
}
