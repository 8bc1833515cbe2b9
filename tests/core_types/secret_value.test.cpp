// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/cfn_dynamic_reference.hpp>
#include <cdkpp/core/secret_value.hpp>

#include <string>
#include <type_traits>

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

struct Fixture {
  App app{};
  New<Stack> stack{app, "S"};
  std::string text(const detail::Any& value) const { return stack->resolve(value).dump(); }
};

}  // namespace

TEST_CASE("a secret of Secrets Manager is a dynamic reference", "[secret_value]") {
  const Fixture f;
  const std::string arn = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:name";
  CHECK(f.text(SecretValue::secretsManager("name").unsafeUnwrap()) ==
        R"("{{resolve:secretsmanager:name:SecretString:::}}")");
  CHECK(f.text(SecretValue::secretsManager("name", {.jsonField = "key", .versionStage = "stage"}).unsafeUnwrap()) ==
        R"("{{resolve:secretsmanager:name:SecretString:key:stage:}}")");
  CHECK(f.text(SecretValue::secretsManager(arn, {.jsonField = "key", .versionId = "id"}).unsafeUnwrap()) ==
        R"("{{resolve:secretsmanager:)" + arn + R"(:SecretString:key::id}}")");
  CHECK(f.text(SecretValue::secretsManager(Intrinsic("Ref", Json("Secret")), {.jsonField = "key"}).unsafeUnwrap()) ==
        R"({"Fn::Join":["",["{{resolve:secretsmanager:",{"Ref":"Secret"},":SecretString:key::}}"]]})");
  CHECK(SecretValue::cfnDynamicReferenceKey("name", {.versionId = "id"}).literal() == "name:SecretString:::id");
}

TEST_CASE("the id of a secret is an ARN or a name, with at most one version", "[secret_value]") {
  CHECK(codeOf([] { SecretValue::secretsManager(""); }) == "CDKPP2421");
  CHECK(codeOf([] { SecretValue::secretsManager("not:an:arn"); }) == "CDKPP2421");
  CHECK(codeOf([] { SecretValue::secretsManager("a", {.versionId = "id", .versionStage = "stage"}); }) == "CDKPP2422");
}

TEST_CASE("a secure string of Systems Manager is a dynamic reference", "[secret_value]") {
  const Fixture f;
  CHECK(f.text(SecretValue::ssmSecure("/name").unsafeUnwrap()) == R"("{{resolve:ssm-secure:/name}}")");
  CHECK(f.text(SecretValue::ssmSecure("/name", "3").unsafeUnwrap()) == R"("{{resolve:ssm-secure:/name:3}}")");
  CHECK(f.text(SecretValue::ssmSecure("/name", "").unsafeUnwrap()) == R"("{{resolve:ssm-secure:/name}}")");
}

TEST_CASE("a dynamic reference is not known when the program runs", "[secret_value]") {
  const Fixture f;
  const CfnDynamicReference reference(CfnDynamicReferenceService::SSM, "/name:1");
  CHECK(Token::isUnresolved(reference));
  CHECK(f.text(reference) == R"("{{resolve:ssm:/name:1}}")");
  CHECK(f.text("x-" + Value<std::string>(reference)) == R"("x-{{resolve:ssm:/name:1}}")");
  CHECK(f.text(SecretValue::cfnDynamicReference(reference).unsafeUnwrap()) == R"("{{resolve:ssm:/name:1}}")");
}

TEST_CASE("a secret does not get into a template by accident", "[secret_value]") {
  static_assert(!std::is_convertible_v<SecretValue, Value<std::string>>);
  static_assert(!std::is_convertible_v<SecretValue, Optional<Value<std::string>>>);
  static_assert(!std::is_convertible_v<SecretValue, std::string>);
  const Fixture f;
  const SecretValue secret = SecretValue::unsafePlainText("pssst");
  CHECK(codeOf([&] { f.text(Json::object({{"Password", secret}})); }) == "CDKPP2420");
  CHECK_THROWS_WITH(f.text(secret), Catch::Matchers::ContainsSubstring("unsafeUnwrap()"));
  CHECK(secret.unsafeUnwrap().literal() == "pssst");
  CHECK(SecretValue::isSecretValue(secret));
  CHECK_FALSE(SecretValue::isSecretValue(secret.unsafeUnwrap()));
}

TEST_CASE("a secret is kept in properties", "[secret_value]") {
  const Fixture f;
  Optional<SecretValue> property = SecretValue::unsafePlainText("pssst");
  CHECK((*property).unsafeUnwrap().literal() == "pssst");
  property = {};
  CHECK_FALSE(property.hasValue());
}

TEST_CASE("a parameter holds a secret when it is not echoed", "[secret_value]") {
  const Fixture f;
  New<CfnParameter> hidden{f.stack, "Hidden", {.noEcho = true}};
  New<CfnParameter> shown{f.stack, "Shown"};
  CHECK(f.text(SecretValue::cfnParameter(*hidden).unsafeUnwrap()) == R"({"Ref":"Hidden"})");
  CHECK(codeOf([&] { SecretValue::cfnParameter(*shown); }) == "CDKPP2423");
}

TEST_CASE("an attribute of a resource holds a secret", "[secret_value]") {
  const Fixture f;
  New<CfnResource> key{f.stack, "Key", {.type = "AWS::IAM::AccessKey"}};
  New<CfnParameter> parameter{f.stack, "P", {.noEcho = true}};
  CHECK(f.text(SecretValue::resourceAttribute(key->getAtt("SecretAccessKey")).unsafeUnwrap()) ==
        R"({"Fn::GetAtt":["Key","SecretAccessKey"]})");
  CHECK(codeOf([&] { SecretValue::resourceAttribute("text"); }) == "CDKPP2424");
  CHECK(codeOf([&] { SecretValue::resourceAttribute("x" + Value<std::string>(key->ref())); }) == "CDKPP2424");
  CHECK(codeOf([&] { SecretValue::resourceAttribute(Value<std::string>(parameter->value())); }) == "CDKPP2424");
}
