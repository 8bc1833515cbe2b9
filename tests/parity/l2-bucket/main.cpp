// SPDX-License-Identifier: Apache-2.0
// The bucket with the properties that need no other resource, and its grants.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Buckets"};
  New<s3::Bucket> byDefault{stack, "Default"};
  New<s3::Bucket> named{stack, "Named", {.bucketName = "a-name"}};
  New<s3::Bucket> versioned{stack, "Versioned", {.removalPolicy = RemovalPolicy::DESTROY, .versioned = true}};
  New<s3::Bucket> notVersioned{stack, "NotVersioned", {.versioned = false}};
  New<s3::Bucket> unencrypted{stack, "Unencrypted", {.encryption = s3::BucketEncryption::UNENCRYPTED}};
  New<s3::Bucket> s3Managed{stack, "S3Managed", {.encryption = s3::BucketEncryption::S3_MANAGED}};
  New<s3::Bucket> kmsManaged{
      stack, "KmsManaged", {.bucketKeyEnabled = true, .encryption = s3::BucketEncryption::KMS_MANAGED}};
  New<s3::Bucket> kms{
      stack, "Kms", {.encryption = s3::BucketEncryption::KMS, .removalPolicy = RemovalPolicy::DESTROY}};
  New<s3::Bucket> blockAll{stack, "BlockAll", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ALL}};
  New<s3::Bucket> blockAcls{stack, "BlockAcls", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ACLS_ONLY}};
  New<s3::Bucket> open{stack, "Public", {
      .blockPublicAccess = s3::BlockPublicAccess(s3::BlockPublicAccessOptions{.blockPublicAcls = true,
          .blockPublicPolicy = false, .ignorePublicAcls = true, .restrictPublicBuckets = false}),
      .publicReadAccess = true,
  }};
  New<s3::Bucket> enforceSsl{stack, "EnforceSsl", {.enforceSSL = true, .minimumTLSVersion = 1.2}};
  New<s3::Bucket> eventBridge{stack, "EventBridge", {.transferAcceleration = true}};
  New<s3::Bucket> ownership{stack, "Ownership", {
      .accessControl = s3::BucketAccessControl::LOG_DELIVERY_WRITE,
      .objectOwnership = s3::ObjectOwnership::OBJECT_WRITER,
  }};
  New<s3::Bucket> website{
      stack, "Website", {.websiteErrorDocument = "error.html", .websiteIndexDocument = "index.html"}};
  New<s3::Bucket> cors{stack, "Cors", {
      .cors = {s3::CorsRule{
          .allowedHeaders = {"x"},
          .allowedMethods = {s3::HttpMethods::GET, s3::HttpMethods::HEAD},
          .allowedOrigins = {"*"},
          .exposedHeaders = {"y"},
          .id = "rule",
          .maxAge = 300,
      }},
  }};
  New<s3::Bucket> lifecycle{stack, "Lifecycle", {
      .lifecycleRules =
          {
              s3::LifecycleRule{.expiration = Duration::days(30),
                  .id = "expire",
                  .prefix = "tmp/",
                  .tagFilters = {{"z", "1"}, {"a", "2"}}},
              s3::LifecycleRule{.abortIncompleteMultipartUploadAfter = Duration::days(7),
                  .enabled = false,
                  .expiredObjectDeleteMarker = true},
              s3::LifecycleRule{
                  .noncurrentVersionExpiration = Duration::days(10),
                  .noncurrentVersionsToRetain = 2,
                  .objectSizeGreaterThan = 100,
                  .transitions =
                      {
                          s3::Transition{
                              .storageClass = s3::StorageClass::GLACIER, .transitionAfter = Duration::days(90)},
                          s3::Transition{.storageClass = s3::StorageClass::INFREQUENT_ACCESS,
                              .transitionAfter = Duration::days(30)},
                      },
              },
          },
  }};
  lifecycle->addLifecycleRule(s3::LifecycleRule{.expirationDate = "2030-06-01T00:00:00Z"});
  lifecycle->addCorsRule(
      s3::CorsRule{.allowedMethods = {s3::HttpMethods::PUT}, .allowedOrigins = {"https://example.com"}});
  New<s3::Bucket> logs{stack, "Logs"};
  New<s3::Bucket> logged{stack, "Logged", {.serverAccessLogsBucket = logs, .serverAccessLogsPrefix = "in/"}};

  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  New<s3::Bucket> granted{stack, "Granted", {.encryption = s3::BucketEncryption::KMS}};
  granted->grantRead(*role);
  granted->grantWrite(*role, "out/*");
  granted->grantPut(*role);
  granted->grantDelete(*role);
  New<s3::Bucket> readWrite{stack, "ReadWrite"};
  readWrite->grantReadWrite(*role);
  readWrite->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"s3:GetObject"},
      .principals = {iam::AccountPrincipal("111111111111")},
      .resources = {readWrite->arnForObjects("shared/*")},
  }});
  app.synth();
}
