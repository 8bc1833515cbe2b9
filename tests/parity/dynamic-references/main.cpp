// SPDX-License-Identifier: Apache-2.0
// Values that CloudFormation looks up when it deploys, and secrets.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/cfn_dynamic_reference.hpp>
#include <cdkpp/core/secret_value.hpp>
#include <cdkpp/rds/cfn_db_instance.hpp>
#include <cdkpp/secretsmanager/cfn_secret.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "References"};
  New<CfnParameter> password{stack, "Password", {.noEcho = true}};
  New<secretsmanager::CfnSecret> secret{stack, "Secret"};
  const CfnDynamicReference secure(CfnDynamicReferenceService::SSM_SECURE, "name:2");
  const CfnDynamicReference field(CfnDynamicReferenceService::SECRETS_MANAGER, "id:SecretString:field");
  const auto manager = [](const Value<std::string>& id, const SecretsManagerSecretOptions& options = {}) {
    return SecretValue::secretsManager(id, options).unsafeUnwrap();
  };
  New<CfnResource> values{stack, "Values",
      {
          .properties = Json::object({
              {"ssm", CfnDynamicReference(CfnDynamicReferenceService::SSM, "name:1")},
              {"ssmSecure", Value<std::string>(secure)},
              {"secrets", "x-" + Value<std::string>(field)},
              {"manager", manager("my-secret")},
              {"managerField", manager("my-secret", {.jsonField = "password"})},
              {"managerStage", manager("my-secret", {.jsonField = "password", .versionStage = "AWSPREVIOUS"})},
              {"managerVersion", manager("my-secret", {.versionId = "11111111-2222-3333-4444-555555555555"})},
              {"managerArn", manager("arn:aws:secretsmanager:eu-west-1:111111111111:secret:name-AbCdEf")},
              {"managerToken", manager(secret->ref(), {.jsonField = "user"})},
              {"secure", SecretValue::ssmSecure("parameter", "3").unsafeUnwrap()},
              {"secureLatest", SecretValue::ssmSecure("parameter").unsafeUnwrap()},
              {"plain", SecretValue::unsafePlainText("plain").unsafeUnwrap()},
              {"parameter", SecretValue::cfnParameter(*password).unsafeUnwrap()},
              {"attribute", SecretValue::resourceAttribute(secret->attrId()).unsafeUnwrap()},
              {"dynamic", SecretValue::cfnDynamicReference({CfnDynamicReferenceService::SSM, "x"}).unsafeUnwrap()},
          }),
          .type = "Custom::Values",
      }};
  New<rds::CfnDBInstance> database{stack, "Database",
      {
          .dbInstanceClass = "db.t4g.micro",
          .masterUserPassword = manager("my-secret", {.jsonField = "password"}),
      }};
  New<CfnOutput> concatenated{
      stack, "Concatenated", {.value = SecretValue::ssmSecure("p").unsafeUnwrap() + "/" + stack->region()}};
  app.synth();
}
