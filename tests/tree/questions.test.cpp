// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Fixture {
  tests::TempDir directory{};
  App app{{.outdir = directory.string()}};
  New<Stage> stage{app, "Stage"};
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111111111111"}}};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<CfnParameter> parameter{stack, "Parameter"};
};

}  // namespace

TEST_CASE("constructs say what they are", "[tree]") {
  Fixture f;
  CHECK((App::isApp(f.app) && !App::isApp(f.stage) && !App::isApp(f.stack)));
  CHECK((Stage::isStage(f.app) && Stage::isStage(f.stage) && !Stage::isStage(f.stack)));
  CHECK((Stack::isStack(f.stack) && !Stack::isStack(f.stage)));
  CHECK((CfnElement::isCfnElement(f.queue) && CfnElement::isCfnElement(f.parameter)));
  CHECK(!CfnElement::isCfnElement(f.stack));
  CHECK((CfnResource::isCfnResource(f.queue) && !CfnResource::isCfnResource(f.parameter)));
}

TEST_CASE("resources have the environment of their stack", "[tree]") {
  Fixture f;
  CHECK(f.stack->env().account.literal() == "111111111111");
  CHECK(f.queue->env().account.literal() == "111111111111");
  CHECK(f.stack->resolve(f.queue->env().region).dump() == R"({"Ref":"AWS::Region"})");
}

TEST_CASE("values are compared as far as they are known", "[tree]") {
  Fixture f;
  const Value<std::string> token = f.queue->attrArn();
  CHECK(Token::compareStrings("a", "a") == TokenComparison::SAME);
  CHECK(Token::compareStrings("a", "b") == TokenComparison::DIFFERENT);
  CHECK(Token::compareStrings("a", token) == TokenComparison::ONE_UNRESOLVED);
  CHECK(Token::compareStrings(token, "a") == TokenComparison::ONE_UNRESOLVED);
  CHECK(Token::compareStrings(token, token) == TokenComparison::BOTH_UNRESOLVED);
  CHECK((Token::isResolved(Value<std::string>("a")) && !Token::isResolved(token)));
  CHECK((Reference::isReference(f.queue->getAtt("Arn")) && Reference::isReference(token)));
  CHECK(!Reference::isReference(Value<std::string>("a")));
  CHECK(!Reference::isReference(token + "x"));
}

TEST_CASE("a second synthesis gives the result of the first", "[tree]") {
  Fixture f;
  const CloudAssembly first = f.app.synth();
  CHECK(f.app.synth().directory() == first.directory());
}

TEST_CASE("fails to synthesize again after the tree has changed", "[tree]") {
  Fixture f;
  f.app.synth();
  New<sqs::CfnQueue> late{f.stack, "Late"};
  CHECK_THROWS_WITH(f.app.synth(), ContainsSubstring("CDKPP2722"));
  f.app.synth({.errorOnDuplicateSynth = false});
  CHECK_THAT(f.directory.read("Stack.template.json"), !ContainsSubstring("Late"));
  f.app.synth({.force = true});
  CHECK_THAT(f.directory.read("Stack.template.json"), ContainsSubstring("Late"));
}

TEST_CASE("validation by CloudFormation is asked for in the manifest", "[tree]") {
  Fixture f;
  f.app.synth({.validateOnSynthesis = true});
  const auto manifest = nlohmann::json::parse(f.directory.read("manifest.json"));
  CHECK(manifest["artifacts"]["Stack"]["properties"]["validateOnSynth"] == true);
}
