// SPDX-License-Identifier: Apache-2.0
// Secrets with all their properties, policies, grants, attachments, and what other stacks use of them.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;

struct Target : secretsmanager::ISecretAttachmentTarget {
  secretsmanager::SecretAttachmentTargetProps props;
  Target(Value<std::string> id, const char* type) : props{.targetId = id, .targetType = type} {}
  secretsmanager::SecretAttachmentTargetProps asSecretAttachmentTarget() override { return props; }
};

int main() {
  App app;
  const Environment env{.account = "111111111111", .region = "eu-west-1"};
  New<Stack> stack{app, "Secrets", {.env = env}};
  New<kms::Key> key{stack, "Key"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<iam::User> user{stack, "User"};
  New<iam::AccessKey> accessKey{stack, "AccessKey", {.user = user}};
  New<CfnParameter> parameter{stack, "Text"};

  New<secretsmanager::Secret> plain{stack, "Plain"};
  New<secretsmanager::Secret> all{stack, "All", {
      .description = "All properties",
      .encryptionKey = key,
      .generateSecretString = secretsmanager::SecretStringGenerator{
          .excludeCharacters = "\"@/\\",
          .excludeLowercase = false,
          .excludeNumbers = true,
          .excludePunctuation = true,
          .excludeUppercase = false,
          .generateStringKey = "password",
          .includeSpace = false,
          .passwordLength = 24,
          .requireEachIncludedType = true,
          .secretStringTemplate = R"({"username":"admin"})",
      },
      .removalPolicy = RemovalPolicy::RETAIN,
      .replicaRegions = {
          secretsmanager::ReplicaRegion{.region = "eu-central-1"},
          secretsmanager::ReplicaRegion{.encryptionKey = key, .region = "us-east-1"},
      },
      .secretName = "all/of-the-properties",
  }};
  all->addReplicaRegion("us-west-2");
  all->addReplicaRegion(parameter->valueAsString(), key);
  New<secretsmanager::Secret> text{
      stack, "FromText", {.secretStringValue = SecretValue::unsafePlainText("readable")}};
  New<secretsmanager::Secret> attribute{stack, "FromAttribute", {.secretStringValue = accessKey->secretAccessKey()}};
  New<secretsmanager::Secret> object{stack, "FromObject", {
      .secretName = parameter->valueAsString(),
      .secretObjectValue = {
          {"username", SecretValue::unsafePlainText(user->userName())},
          {"database", SecretValue::unsafePlainText("a \"quoted\" text")},
          {"joined", SecretValue::unsafePlainText("user-" + user->userName() + "-of-" + Aws::REGION)},
          {"password", accessKey->secretAccessKey()},
          {"other", plain->secretValueFromJson("field")},
      },
  }};
  New<secretsmanager::Secret> emptyObject{
      stack, "FromEmptyObject", {.secretObjectValue = Map<SecretValue>::empty()}};
  New<secretsmanager::Secret> named{stack, "Named", {.secretName = "plain"}};
  Tags::of(named).add("team", "data");

  plain->grantRead(*role);
  plain->grantRead(*user, {"AWSCURRENT", "AWSPENDING"});
  plain->grantWrite(*role);
  all->grantRead(*role);
  all->grantWrite(*user);
  all->grantRead(iam::AccountPrincipal("222222222222"), {"AWSCURRENT"});
  plain->denyAccountRootDelete();
  const auto added = plain->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"secretsmanager:GetSecretValue"},
      .principals = {iam::ArnPrincipal("arn:aws:iam::222222222222:role/reader")},
      .resources = {"*"},
  }});

  Target cluster("cluster", secretsmanager::AttachmentTargetType::RDS_DB_CLUSTER);
  const auto attached = all->attach(cluster);
  attached->grantRead(*role);
  attached->denyAccountRootDelete();
  Target instance(parameter->valueAsString(), secretsmanager::AttachmentTargetType::DOCDB_DB_INSTANCE);
  New<secretsmanager::SecretTargetAttachment> direct{stack, "Direct", {
      .secret = named,
      .target = instance,
  }};
  direct->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"secretsmanager:*"},
      .effect = iam::Effect::DENY,
      .principals = {iam::AnyPrincipal()},
      .resources = {"*"},
  }});
  New<secretsmanager::ResourcePolicy> policy{stack, "Policy", {.secret = text}};
  policy->document().addStatements(iam::PolicyStatement{{
      .actions = {"secretsmanager:DescribeSecret"},
      .principals = {iam::AccountRootPrincipal()},
      .resources = {"*"},
  }});

  stack->addMetadata("Facts", Json::object({
      {"added", added.statementAdded},
      {"arns", Json::array({plain->secretArn(), *all->secretFullArn(), attached->secretArn(),
          direct->secretTargetAttachmentSecretArn()})},
      {"excluded", Json::array({*all->excludeCharacters(), plain->excludeCharacters().valueOr("none")})},
      {"keys", Json::array({all->encryptionKey()->keyArn(), attached->encryptionKey()->keyId()})},
      {"names", Json::array({plain->secretName(), all->secretName(), attribute->secretName(), object->secretName(),
          emptyObject->secretName(), named->secretName(), attached->secretName()})},
      {"references", Json::array({
          plain->cfnDynamicReferenceKey(),
          all->cfnDynamicReferenceKey({.jsonField = "password", .versionStage = "AWSPREVIOUS"}),
          plain->cfnDynamicReferenceKey({.versionId = "an-id"}),
      })},
      {"types", Json::array({
          secretsmanager::AttachmentTargetType::DOCDB_DB_CLUSTER,
          secretsmanager::AttachmentTargetType::RDS_DB_INSTANCE,
          secretsmanager::AttachmentTargetType::RDS_DB_PROXY,
          secretsmanager::AttachmentTargetType::REDSHIFT_CLUSTER,
      })},
      {"values", Json::array({plain->secretValue().unsafeUnwrap(), attached->secretValueFromJson("host").unsafeUnwrap()})},
  }));

  New<Stack> near{app, "Near", {.env = env}};
  New<iam::Role> nearRole{near, "Role", {.assumedBy = iam::AccountRootPrincipal()}};
  plain->grantRead(*nearRole);
  New<CfnOutput> name{near, "Name", {.value = all->secretName()}};

  New<Stack> far{app, "Far", {.env = Environment{.account = "111111111111", .region = "us-east-1"}}};
  New<secretsmanager::Secret> shared{stack, "Shared", {
      .encryptionKey = key, .secretName = PhysicalName::GENERATE_IF_NEEDED,
  }};
  New<iam::Role> farRole{far, "Role", {
      .assumedBy = iam::AccountRootPrincipal(), .roleName = PhysicalName::GENERATE_IF_NEEDED,
  }};
  shared->grantRead(*farRole);

  New<Stack> other{app, "Other", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
  New<iam::Role> foreign{other, "Role", {
      .assumedBy = iam::AccountRootPrincipal(), .roleName = PhysicalName::GENERATE_IF_NEEDED,
  }};
  New<secretsmanager::Secret> byName{stack, "ByName", {.encryptionKey = key, .secretName = "by-name"}};
  byName->grantRead(*foreign);
  byName->grantWrite(*foreign);

  New<Stack> agnostic{app, "Agnostic"};
  New<secretsmanager::Secret> open{agnostic, "Secret", {.encryptionKey = New<kms::Key>{agnostic, "Key"}}};
  New<iam::Role> openRole{agnostic, "Role", {.assumedBy = iam::AccountRootPrincipal()}};
  open->grantRead(*openRole);
  New<secretsmanager::Secret> replicated{
      agnostic, "Replicated", {.replicaRegions = {secretsmanager::ReplicaRegion{.region = "eu-west-1"}}}};
  app.synth();
}
