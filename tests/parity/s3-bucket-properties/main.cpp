// SPDX-License-Identifier: Apache-2.0
// Every property of a bucket that l2-bucket has not, its methods, attributes and addresses.
#include <cdkpp/cdk.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Buckets"};
  New<kms::Key> key{stack, "Key"};

  New<s3::Bucket> abac{stack, "Abac", {.abacStatus = true, .bucketNamePrefix = "prefix", .bucketNamespace = s3::BucketNamespace::ACCOUNT_REGIONAL}};
  New<s3::Bucket> noAbac{stack, "NoAbac", {.abacStatus = false, .bucketName = "named", .bucketNamespace = s3::BucketNamespace::GLOBAL}};
  using Acl = s3::BucketAccessControl;
  const std::pair<const char*, const char*> acls[] = {
      {"PRIVATE", Acl::PRIVATE},
      {"PUBLIC_READ", Acl::PUBLIC_READ},
      {"PUBLIC_READ_WRITE", Acl::PUBLIC_READ_WRITE},
      {"AUTHENTICATED_READ", Acl::AUTHENTICATED_READ},
      {"LOG_DELIVERY_WRITE", Acl::LOG_DELIVERY_WRITE},
      {"BUCKET_OWNER_READ", Acl::BUCKET_OWNER_READ},
      {"BUCKET_OWNER_FULL_CONTROL", Acl::BUCKET_OWNER_FULL_CONTROL},
      {"AWS_EXEC_READ", Acl::AWS_EXEC_READ},
  };
  for (const auto& [name, acl] : acls)
    New<s3::Bucket> bucket{stack, "Acl" + std::string(name), {
        .accessControl = acl, .removalPolicy = RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE}};
  New<s3::Bucket> owned{stack, "Owned", {.objectOwnership = s3::ObjectOwnership::BUCKET_OWNER_ENFORCED}};
  New<s3::Bucket> preferred{stack, "Preferred", {
      .accessControl = Acl::PUBLIC_READ, .objectOwnership = s3::ObjectOwnership::BUCKET_OWNER_PREFERRED}};

  New<s3::Bucket> blocksOnly{stack, "BlocksOnly", {.blockedEncryptionTypes = {s3::BlockedEncryptionType::SSE_C}}};
  New<s3::Bucket> blocksNothing{stack, "BlocksNothing", {
      .blockedEncryptionTypes = {s3::BlockedEncryptionType::NONE},
      .bucketKeyEnabled = false,
      .encryption = s3::BucketEncryption::S3_MANAGED,
  }};
  New<s3::Bucket> keyed{stack, "Keyed", {.bucketKeyEnabled = true, .encryptionKey = key}};
  New<s3::Bucket> dsse{stack, "Dsse", {
      .blockedEncryptionTypes = {s3::BlockedEncryptionType::SSE_C, s3::BlockedEncryptionType::custom("SSE-X")},
      .encryption = s3::BucketEncryption::DSSE,
  }};
  New<s3::Bucket> dsseKeyed{stack, "DsseKeyed", {.encryption = s3::BucketEncryption::DSSE, .encryptionKey = key}};
  New<s3::Bucket> dsseManaged{stack, "DsseManaged", {.encryption = s3::BucketEncryption::DSSE_MANAGED}};

  New<s3::Bucket> partlyBlocked{stack, "PartlyBlocked", {
      .blockPublicAccess = s3::BlockPublicAccess(s3::BlockPublicAccessOptions{.blockPublicPolicy = false})}};
  New<s3::Bucket> blockAcls{stack, "Acls", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ACLS}};

  New<s3::Bucket> rules{stack, "Rules", {
      .intelligentTieringConfigurations = {
          s3::IntelligentTieringConfiguration{
              .archiveAccessTierTime = Duration::days(90),
              .deepArchiveAccessTierTime = Duration::days(180),
              .name = "tiers",
              .prefix = "b/",
              .tags = {s3::Tag{.key = "k", .value = "v"}},
          },
          s3::IntelligentTieringConfiguration{.name = "none"},
      },
      .lifecycleRules = {s3::LifecycleRule{
          .abortIncompleteMultipartUploadAfter = Duration::days(1),
          .enabled = true,
          .expiration = Duration::days(500),
          .id = "all",
          .noncurrentVersionExpiration = Duration::days(60),
          .noncurrentVersionsToRetain = 3,
          .noncurrentVersionTransitions = {
              s3::NoncurrentVersionTransition{
                  .noncurrentVersionsToRetain = 1,
                  .storageClass = s3::StorageClass::GLACIER_INSTANT_RETRIEVAL,
                  .transitionAfter = Duration::days(20),
              },
              s3::NoncurrentVersionTransition{
                  .storageClass = s3::StorageClass::DEEP_ARCHIVE, .transitionAfter = Duration::days(30)},
          },
          .objectSizeGreaterThan = 10,
          .objectSizeLessThan = 1000,
          .prefix = "a/",
          .tagFilters = {{"one", "1"}},
          .transitions = {
              s3::Transition{
                  .storageClass = s3::StorageClass::INTELLIGENT_TIERING, .transitionAfter = Duration::days(0)},
              s3::Transition{.storageClass = s3::StorageClass::ONE_ZONE_INFREQUENT_ACCESS,
                             .transitionDate = "2031-02-03T00:00:00Z"},
              s3::Transition{.storageClass = "OTHER", .transitionAfter = Duration::days(365)},
          },
      }},
      .metrics = {
          s3::BucketMetrics{.id = "everything"},
          s3::BucketMetrics{.id = "part", .prefix = "c/", .tagFilters = {{"b", "1"}, {"a", "2"}}},
      },
      .objectLockDefaultRetention = s3::ObjectLockRetention::compliance(Duration::days(7)),
      .transitionDefaultMinimumObjectSize = s3::TransitionDefaultMinimumObjectSize::VARIES_BY_STORAGE_CLASS,
      .versioned = true,
  }};
  rules->addMetric(s3::BucketMetrics{.id = "more"});
  rules->addLifecycleRule(s3::LifecycleRule{.expiredObjectDeleteMarker = false, .noncurrentVersionsToRetain = 1});
  New<s3::Bucket> governed{stack, "Governed", {
      .objectLockDefaultRetention = s3::ObjectLockRetention::governance(Duration::days(36500)),
      .objectLockEnabled = true,
  }};
  New<s3::Bucket> lockable{stack, "Lockable", {.objectLockEnabled = true}};
  New<s3::Bucket> cors{stack, "Cors", {
      .cors = {
          s3::CorsRule{.allowedMethods = {s3::HttpMethods::POST, s3::HttpMethods::DELETE, s3::HttpMethods::PUT},
                       .allowedOrigins = {"a", "b"},
                       .maxAge = 0},
          s3::CorsRule{.allowedMethods = {s3::HttpMethods::GET}, .allowedOrigins = {Aws::URL_SUFFIX}},
      },
  }};

  New<s3::Bucket> lists{stack, "Lists"};
  New<s3::Bucket> listed{stack, "Listed", {
      .inventories = {
          s3::Inventory{.destination = s3::InventoryDestination{.bucket = *lists}},
          s3::Inventory{
              .destination = s3::InventoryDestination{.bucket = *lists, .bucketOwner = "111111111111", .prefix = "in"},
              .enabled = false,
              .format = s3::InventoryFormat::PARQUET,
              .frequency = s3::InventoryFrequency::DAILY,
              .includeObjectVersions = s3::InventoryObjectVersion::CURRENT,
              .inventoryId = "own.id-1",
              .objectsPrefix = "o/",
              .optionalFields = {"Size", "ETag"},
          },
      },
  }};
  listed->addInventory(s3::Inventory{
      .destination = s3::InventoryDestination{.bucket = *s3::Bucket::fromBucketName(stack, "Elsewhere", "elsewhere")},
      .format = s3::InventoryFormat::ORC,
  });

  New<s3::Bucket> redirected{stack, "Redirected", {
      .websiteRedirect = s3::RedirectTarget{.hostName = "example.com", .protocol = s3::RedirectProtocol::HTTPS}}};
  New<s3::Bucket> redirectedPlainly{stack, "RedirectedPlainly", {
      .websiteRedirect = s3::RedirectTarget{.hostName = "example.com"}}};
  New<s3::Bucket> website{stack, "Routed", {
      .websiteIndexDocument = "index.html",
      .websiteRoutingRules = {
          s3::RoutingRule{
              .condition = s3::RoutingRuleCondition{.httpErrorCodeReturnedEquals = "404", .keyPrefixEquals = "p/"},
              .hostName = "example.com",
              .httpRedirectCode = "302",
              .protocol = s3::RedirectProtocol::HTTP,
              .replaceKey = s3::ReplaceKey::with("gone"),
          },
          s3::RoutingRule{.condition = s3::RoutingRuleCondition{.keyPrefixEquals = "p/"},
                          .replaceKey = s3::ReplaceKey::prefixWith("q/")},
          s3::RoutingRule{},
      },
  }};

  New<s3::Bucket> logs{stack, "Logs", {.encryption = s3::BucketEncryption::KMS}};
  New<s3::Bucket> logged{stack, "Logged", {
      .serverAccessLogsBucket = logs,
      .targetObjectKeyFormat = s3::TargetObjectKeyFormat::partitionedPrefix(s3::PartitionDateSource::EVENT_TIME),
  }};
  New<s3::Bucket> loggedSimply{stack, "LoggedSimply", {
      .serverAccessLogsBucket = logs,
      .serverAccessLogsPrefix = "simple",
      .targetObjectKeyFormat = s3::TargetObjectKeyFormat::simplePrefix(),
  }};
  New<s3::Bucket> logsItself{stack, "LogsItself", {
      .serverAccessLogsPrefix = "own/",
      .targetObjectKeyFormat = s3::TargetObjectKeyFormat::partitionedPrefix(),
  }};
  New<s3::Bucket> logsAway{stack, "LogsAway", {
      .serverAccessLogsBucket = s3::Bucket::fromBucketArn(stack, "Away", "arn:aws:s3:::away"),
      .serverAccessLogsPrefix = "x",
  }};
  New<Stack> other{app, "Other"};
  New<s3::Bucket> loggedThere{other, "Logged", {.serverAccessLogsBucket = logs}};

  New<s3::Bucket> policed{stack, "Policed", {
      .blockPublicAccess = s3::BlockPublicAccess::BLOCK_ACLS_ONLY,
      .enforceSSL = true,
      .minimumTLSVersion = 1.3,
      .publicReadAccess = true,
  }};
  Tags::of(*policed).add("tag", "value");

  const auto show = [&](const char* id, const Value<std::string>& value) {
    New<CfnOutput> output{stack, id, {.value = value}};
  };
  const auto text = [](bool value) { return std::string(value ? "true" : "false"); };
  show("Arn", website->bucketArn());
  show("Name", website->bucketName());
  show("DomainName", website->bucketDomainName());
  show("DualStack", website->bucketDualStackDomainName());
  show("Regional", website->bucketRegionalDomainName());
  show("WebsiteDomain", website->bucketWebsiteDomainName());
  show("WebsiteUrl", website->bucketWebsiteUrl());
  show("Objects", website->arnForObjects("x/*"));
  show("Is", text(website->isWebsite()) + " " + text(lists->isWebsite()));
  show("Url", website->urlForObject());
  show("UrlObject", website->urlForObject("a/b"));
  show("UrlSlash", website->urlForObject("/a"));
  show("UrlToken", website->urlForObject(Aws::REGION));
  show("S3Url", website->s3UrlForObject());
  show("S3UrlObject", website->s3UrlForObject("/a/b"));
  show("Accelerated", website->transferAccelerationUrlForObject());
  show("AcceleratedObject",
       website->transferAccelerationUrlForObject("a", s3::TransferAccelerationUrlOptions{.dualStack = true}));
  show("Hosted", website->virtualHostedUrlForObject());
  show("HostedObject", website->virtualHostedUrlForObject("/a", s3::VirtualHostedStyleUrlOptions{.regional = true}));
  show("HostedGlobal", website->virtualHostedUrlForObject("a", s3::VirtualHostedStyleUrlOptions{.regional = false}));

  New<Stack> far{app, "Far", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<s3::Bucket> generated{far, "Generated", {.bucketName = PhysicalName::GENERATE_IF_NEEDED}};
  New<Stack> farther{app, "Farther", {.env = Environment{.account = "222222222222", .region = "eu-west-1"}}};
  New<CfnOutput> ofGenerated{farther, "Generated", {.value = generated->arnForObjects("*")}};
  New<CfnOutput> urlOfGenerated{farther, "GeneratedUrl", {.value = generated->urlForObject("x")}};
  app.synth();
}
