// SPDX-License-Identifier: Apache-2.0
// Copies of objects in the same account and in another one, with keys, filters and a role of one's own.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Source", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<Stack> other{app, "Destination", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};

  New<s3::Bucket> near{stack, "Near", {.versioned = true}};
  New<kms::Key> key{stack, "CopyKey"};
  New<s3::Bucket> source{stack, "Source", {
      .encryption = s3::BucketEncryption::KMS,
      .replicationRules = {
          s3::ReplicationRule{
              .deleteMarkerReplication = true,
              .destination = *near,
              .filter = s3::Filter{.prefix = "p/"},
              .id = "near",
              .kmsKey = key,
              .metrics = s3::ReplicationTimeValue::FIFTEEN_MINUTES,
              .priority = 2,
              .replicaModifications = false,
              .replicationTimeControl = s3::ReplicationTimeValue::FIFTEEN_MINUTES,
              .sseKmsEncryptedObjects = true,
              .storageClass = s3::StorageClass::INFREQUENT_ACCESS,
          },
          s3::ReplicationRule{
              .destination = *s3::Bucket::fromBucketName(stack, "Imported", "imported"),
              .filter = s3::Filter{.prefix = "q/",
                                   .tags = {s3::Tag{.key = "a", .value = "1"}, s3::Tag{.key = "b", .value = "2"}}},
              .metrics = s3::ReplicationTimeValue::FIFTEEN_MINUTES,
              .priority = 1,
          },
          s3::ReplicationRule{
              .destination = *s3::Bucket::fromBucketName(stack, "Tagged", "tagged"),
              .filter = s3::Filter{.tags = {s3::Tag{.key = "a", .value = "1"}}},
              .priority = 3,
              .replicaModifications = true,
          },
      },
      .versioned = true,
  }};
  source->grantRead(iam::AccountPrincipal("333333333333"));

  New<s3::Bucket> far{other, "Far", {.bucketName = "far-bucket", .versioned = true}};
  New<s3::Bucket> crossing{stack, "Crossing", {
      .bucketName = PhysicalName::GENERATE_IF_NEEDED,
      .replicationRules = {s3::ReplicationRule{.accessControlTransition = true, .destination = *far}},
      .versioned = true,
  }};
  far->addReplicationPolicy(*crossing->replicationRoleArn(), true, "111111111111");
  const auto named = s3::Bucket::fromBucketName(other, "Named", "named");
  named->addReplicationPolicy("arn:aws:iam::111111111111:role/copy");

  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("s3.amazonaws.com")}};
  New<s3::Bucket> own{stack, "OwnRole", {
      .replicationRole = role,
      .replicationRules = {s3::ReplicationRule{.destination = *near}},
      .versioned = true,
  }};
  own->grantReplicationPermission(*role, s3::GrantReplicationPermissionProps{
      .destinations = {s3::GrantReplicationPermissionDestinationProps{.bucket = *near, .encryptionKey = key}},
      .sourceDecryptionKey = key,
  });
  New<CfnOutput> roleArn{stack, "RoleArn", {.value = *own->replicationRoleArn()}};

  New<Stack> agnostic{app, "Agnostic"};
  New<s3::Bucket> copy{agnostic, "Copy", {.versioned = true}};
  New<s3::Bucket> copied{agnostic, "Source", {
      .replicationRules = {s3::ReplicationRule{.destination = *copy}}, .versioned = true}};
  app.synth();
}
