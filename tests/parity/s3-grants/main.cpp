// SPDX-License-Identifier: Apache-2.0
// Who may do what: grants on buckets of the program, imported and L1 ones, to roles here, elsewhere, and to everybody.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Grants", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  const iam::ServicePrincipal service("lambda.amazonaws.com");

  const auto all = [](const std::string& name, s3::IBucket& bucket, const iam::IGrantable& grantee) {
    bucket.grantRead(grantee, name + "/read/*");
    bucket.grantWrite(grantee, name + "/write/*");
    bucket.grantWrite(grantee, name + "/some/*", {"s3:PutObject", "s3:Abort*"});
    bucket.grantPut(grantee, name + "/put/*");
    bucket.grantPutAcl(grantee, name + "/acl/*");
    bucket.grantDelete(grantee, name + "/delete/*");
    bucket.grantReadWrite(grantee, name + "/both/*");
  };
  New<s3::Bucket> plain{stack, "Plain"};
  all("plain", *plain, *role);
  New<s3::Bucket> keyed{stack, "Keyed", {.bucketName = "keyed", .encryption = s3::BucketEncryption::KMS}};
  all("keyed", *keyed, *role);
  all("service", *keyed, service);
  const auto key = kms::Key::fromKeyArn(stack, "Key", "arn:aws:kms:eu-west-1:111111111111:key/1234");
  const auto imported =
      s3::Bucket::fromBucketAttributes(stack, "Imported", {.bucketName = "imported", .encryptionKey = key});
  all("imported", *imported, *role);

  New<s3::Bucket> byDefault{stack, "ByDefault"};
  byDefault->grantRead(*role);
  byDefault->grantWrite(*role);
  byDefault->grantPut(*role);
  byDefault->grantPutAcl(*role);
  byDefault->grantDelete(*role);
  byDefault->grantReadWrite(*role);

  New<s3::Bucket> open{stack, "Open", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ACLS_ONLY}};
  open->grantPublicAccess();
  open->grantPublicAccess("images/*", {"s3:GetObject", "s3:GetObjectVersion"});
  imported->grantPublicAccess("nothing/*");

  New<Stack> far{app, "Far", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
  New<iam::Role> farRole{far, "Role", {.assumedBy = service, .roleName = "far-role"}};
  keyed->grantRead(*farRole);
  New<Stack> other{app, "Other", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> otherRole{other, "Role", {.assumedBy = service}};
  keyed->grantRead(*otherRole);

  // L1
  New<kms::CfnKey> cfnKey{stack, "CfnKey", {.keyPolicy = Json::object({{"Statement", Json::array()}})}};
  using Encryption = s3::CfnBucket::BucketEncryptionProperty;
  using Rule = s3::CfnBucket::ServerSideEncryptionRuleProperty;
  using ByDefault = s3::CfnBucket::ServerSideEncryptionByDefaultProperty;
  New<s3::CfnBucket> cfn{stack, "Cfn", {
      .bucketEncryption = Encryption{.serverSideEncryptionConfiguration = {Rule{
          .serverSideEncryptionByDefault =
              ByDefault{.kmsMasterKeyId = cfnKey->attrArn(), .sseAlgorithm = "aws:kms"},
      }}},
  }};
  const auto grants = s3::BucketGrants::fromBucket(*cfn);
  grants.read(*role, "l1/*");
  grants.write(service);
  grants.put(service, "put/*");
  grants.putAcl(service);
  grants.delete_(service);
  grants.readWrite(service, "both/*");
  grants.publicAccess("public/*");
  grants.actionsOnObjectKeys(service, "x/*", {"s3:GetObjectTagging", "kms:DescribeKey"});
  grants.actionsOnBucketAndObjectKeys(service, "*", {"s3:ListBucket"});
  grants.replicationPermission(*role, s3::GrantReplicationPermissionProps{
      .destinations = {
          s3::GrantReplicationPermissionDestinationProps{.bucket = *plain},
          s3::GrantReplicationPermissionDestinationProps{.bucket = *imported, .encryptionKey = key},
      },
  });
  plain->grants().read(service, "via/grants/*");
  // An L1 with a policy of its own.
  New<s3::CfnBucket> second{stack, "Second"};
  New<s3::CfnBucketPolicy> secondPolicy{stack, "SecondPolicy", {
      .bucket = second->ref(),
      .policyDocument = Json::object({
          {"Version", "2012-10-17"},
          {"Statement", Json::array({Json::object(
              {{"Effect", "Deny"}, {"Action", "s3:*"}, {"Resource", "*"}, {"Principal", "*"}})})},
      }),
  }};
  s3::BucketGrants::fromBucket(*second).read(service);
  app.synth();
}
