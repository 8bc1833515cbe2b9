// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/s3.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using s3::Bucket;
using s3::BucketEncryption;

namespace {

s3::CfnBucket& l1(const New<Bucket>& bucket) { return *bucket->node().defaultChild<s3::CfnBucket>(); }

void checkRefused(s3::BucketProps props, const char* part) {
  INFO(part);
  const Failure failure = refusalOf<Bucket>(std::move(props));
  CHECK(failure.code == "CDKPP4300");
  CHECK_THAT(failure.message, ContainsSubstring(part));
}

}  // namespace

TEST_CASE("a bucket without properties leaves everything to S3 and stays when it is removed") {
  Fixture f;
  New<Bucket> bucket{f.stack, "Bucket"};
  CHECK(f(l1(bucket).bucketEncryption) == "undefined");
  CHECK(f(l1(bucket).lifecycleConfiguration) == "undefined");
  CHECK(f(l1(bucket).corsConfiguration) == "undefined");
  CHECK(f(l1(bucket).metricsConfigurations) == "undefined");
  CHECK(f(l1(bucket).inventoryConfigurations) == "undefined");
  CHECK(*l1(bucket).cfnOptions().deletionPolicy == CfnDeletionPolicy::RETAIN);
  CHECK_FALSE(bucket->encryptionKey());
  CHECK_FALSE(bucket->policy());
  CHECK_FALSE(bucket->isWebsite());
  CHECK_FALSE(bucket->disallowPublicAccess());
  CHECK_FALSE(bucket->replicationRoleArn());
}

TEST_CASE("each encryption names its algorithm, and its key where it has one") {
  Fixture f;
  const auto rule = [&](BucketEncryption kind) {
    static int count = 0;
    New<Bucket> bucket{f.stack, "Bucket" + std::to_string(++count), {.encryption = kind}};
    const std::string text = f(l1(bucket).bucketEncryption);
    CHECK(bool(bucket->encryptionKey()) == (text.find("KMSMasterKeyID") != std::string::npos));
    return text;
  };
  CHECK(rule(BucketEncryption::UNENCRYPTED) == "undefined");
  CHECK_THAT(rule(BucketEncryption::S3_MANAGED), ContainsSubstring(R"("SSEAlgorithm":"AES256")"));
  CHECK_THAT(rule(BucketEncryption::KMS_MANAGED), ContainsSubstring(R"({"SSEAlgorithm":"aws:kms"})"));
  CHECK_THAT(rule(BucketEncryption::DSSE_MANAGED), ContainsSubstring(R"({"SSEAlgorithm":"aws:kms:dsse"})"));
  CHECK_THAT(rule(BucketEncryption::KMS), ContainsSubstring(R"("SSEAlgorithm":"aws:kms")"));
  CHECK_THAT(rule(BucketEncryption::DSSE), ContainsSubstring(R"("SSEAlgorithm":"aws:kms:dsse")"));
}

TEST_CASE("a key that is given means KMS") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  New<Bucket> bucket{f.stack, "Bucket", {.encryptionKey = key}};
  CHECK(bucket->encryptionKey().get() == static_cast<kms::IKey*>(&*key));
  CHECK_THAT(f(l1(bucket).bucketEncryption), ContainsSubstring(R"("SSEAlgorithm":"aws:kms")"));
}

TEST_CASE("fails when the encryption and its companions do not fit together") {
  Fixture f;
  New<kms::Key> key{f.stack, "Key"};
  const Failure failure = failureOf([&] {
    New<Bucket> bucket{f.stack, "Bucket", {.encryption = BucketEncryption::S3_MANAGED, .encryptionKey = key}};
  });
  CHECK(failure.code == "CDKPP4300");
  CHECK_THAT(failure.message, ContainsSubstring("encryptionKey is for BucketEncryption::KMS and DSSE"));
  checkRefused({.bucketKeyEnabled = true}, "bucketKeyEnabled needs an encryption");
  checkRefused({.blockedEncryptionTypes = List<std::string>::empty()}, "must name at least one type");
  checkRefused({.blockedEncryptionTypes = {"NONE", "SSE-C"}}, "NONE must stand alone");
}

TEST_CASE("fails with all that is wrong about a name") {
  const Failure failure = refusalOf<Bucket>({.bucketName = "A."});
  CHECK(failure.code == "CDKPP4300");
  for (const char* part : {"must have 3 to 63 characters, not 2", "only, not 'A' at 0", "must begin and end with"})
    CHECK_THAT(failure.message, ContainsSubstring(part));
  checkRefused({.bucketName = "a.-b"}, "must not have '.' next to '.' or '-'");
  checkRefused({.bucketName = "a..b"}, "must not have '.' next to '.' or '-'");
  checkRefused({.bucketName = "192.168.1.1"}, "must not look like an IP address");
  CHECK(refusalOf<Bucket>({.bucketName = "1.2.3"}).code.empty());
  CHECK(refusalOf<Bucket>({.bucketName = "1.2.3.4567"}).code.empty());
  CHECK(refusalOf<Bucket>({.bucketName = std::string(63, 'a')}).code.empty());
  CHECK(refusalOf<Bucket>({.bucketName = std::string(64, 'a')}).code == "CDKPP4300");
}

TEST_CASE("a name can be checked without a bucket, by the rules of the early days too") {
  CHECK(failureOf([] { Bucket::validateBucketName("a-name"); }).code.empty());
  CHECK(failureOf([] { Bucket::validateBucketName("Old_Name"); }).code == "CDKPP4301");
  CHECK(failureOf([] { Bucket::validateBucketName("Old_Name", true); }).code.empty());
  CHECK(failureOf([] { Bucket::validateBucketName("Old Name", true); }).code == "CDKPP4301");
  CHECK(failureOf([] { Bucket::validateBucketName(Aws::REGION); }).code.empty());
}

TEST_CASE("fails when a name, a prefix and a namespace do not fit together") {
  using s3::BucketNamespace;
  checkRefused({.bucketName = "a-name", .bucketNamePrefix = "a", .bucketNamespace = BucketNamespace::ACCOUNT_REGIONAL},
      "bucketName and bucketNamePrefix cannot be given both");
  checkRefused({.bucketName = "a-name", .bucketNamespace = BucketNamespace::ACCOUNT_REGIONAL},
      "bucketName cannot be given with a bucketNamespace other than GLOBAL");
  checkRefused({.bucketNamePrefix = "a"}, "bucketNamePrefix needs BucketNamespace::ACCOUNT_REGIONAL");
  checkRefused({.bucketNamespace = BucketNamespace::ACCOUNT_REGIONAL}, "ACCOUNT_REGIONAL needs bucketNamePrefix");
  const auto prefixed = [](const std::string& prefix) {
    return s3::BucketProps{.bucketNamePrefix = prefix, .bucketNamespace = BucketNamespace::ACCOUNT_REGIONAL};
  };
  checkRefused(prefixed(std::string(38, 'a')), "bucketNamePrefix must be 1 to 37 characters, but 38");
  checkRefused(prefixed("a.b"), "must hold lower-case letters, digits and '-' only");
  checkRefused(prefixed("-a"), "must begin and end with");
  CHECK(refusalOf<Bucket>(prefixed(std::string(37, 'a'))).code.empty());
}

TEST_CASE("fails when properties of access do not fit together") {
  checkRefused({.minimumTLSVersion = 1.2}, "minimumTLSVersion needs enforceSSL");
  checkRefused({.publicReadAccess = true}, "publicReadAccess needs a blockPublicAccess");
  checkRefused({.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ALL, .publicReadAccess = true},
      "granted by a policy, which blockPublicAccess blocks");
  checkRefused({.autoDeleteObjects = true, .removalPolicy = RemovalPolicy::RETAIN}, "autoDeleteObjects needs");
  checkRefused({.accessControl = s3::BucketAccessControl::PUBLIC_READ,
                   .objectOwnership = s3::ObjectOwnership::BUCKET_OWNER_ENFORCED},
      "ACLs such as accessControl 'PublicRead' have no effect");
  checkRefused(
      {.encryption = BucketEncryption::KMS_MANAGED, .serverAccessLogsPrefix = "logs"}, "the log service cannot write");
  checkRefused({.objectLockDefaultRetention = s3::ObjectLockRetention::governance(Duration::days(1)),
                   .objectLockEnabled = false},
      "objectLockDefaultRetention needs object lock");
}

TEST_CASE("fails when a website cannot be") {
  checkRefused({.websiteErrorDocument = "error.html"}, "websiteErrorDocument needs websiteIndexDocument");
  checkRefused({.websiteIndexDocument = "index.html", .websiteRedirect = s3::RedirectTarget{.hostName = "example.com"}},
      "websiteRedirect sends all requests away");
  checkRefused({.websiteRoutingRules = {s3::RoutingRule{.condition = s3::RoutingRuleCondition{}}}},
      "the condition of a routing rule is empty");
}

TEST_CASE("fails when objects are locked for too short or too long") {
  using s3::ObjectLockRetention;
  CHECK(failureOf([] { ObjectLockRetention::compliance(Duration::days(0)); }).code == "CDKPP4303");
  CHECK(failureOf([] { ObjectLockRetention::governance(Duration::days(36501)); }).code == "CDKPP4303");
  CHECK(std::string(ObjectLockRetention::governance(Duration::days(36500)).mode()) == "GOVERNANCE");
}

TEST_CASE("access logs in the bucket itself, and in an imported one with a warning") {
  Fixture f;
  New<Bucket> own{f.stack, "Own", {.serverAccessLogsPrefix = "logs/"}};
  REQUIRE(own->policy());
  CHECK_THAT(f(own->policy()->document().toJson()), ContainsSubstring("/logs/*"));
  CHECK(f(l1(own).loggingConfiguration) == R"({"LogFilePrefix":"logs/"})");
  New<Bucket> away{f.stack, "Away", {.serverAccessLogsBucket = Bucket::fromBucketName(f.stack, "Logs", "logs")}};
  int warnings = 0;
  for (const MetadataEntry& entry : away->node().metadata()) warnings += entry.type == "aws:cdk:warning";
  CHECK(warnings == 1);
}

TEST_CASE("public access is blocked by what the L1 says at last") {
  Fixture f;
  New<Bucket> bucket{f.stack, "Bucket", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ALL}};
  CHECK(bucket->disallowPublicAccess());
  CHECK(failureOf([&] { bucket->grantPublicAccess(); }).code == "CDKPP4304");
  l1(bucket).publicAccessBlockConfiguration = {};
  CHECK(bucket->grantPublicAccess().success());
}

TEST_CASE("takes tokens where texts are usual") {
  Fixture f;
  New<CfnParameter> parameter{f.stack, "Parameter"};
  const Value<std::string> token = parameter->valueAsString();
  New<Bucket> bucket{f.stack, "Bucket",
      {
          .bucketName = token,
          .inventories = {s3::Inventory{
              .destination = s3::InventoryDestination{.bucket = *Bucket::fromBucketName(f.stack, "Lists", "lists")},
              .inventoryId = token}},
          .lifecycleRules = {s3::LifecycleRule{.expirationDate = token}},
          .websiteIndexDocument = token,
      }};
  CHECK(f(l1(bucket).bucketName) == R"({"Ref":"Parameter"})");
  CHECK(f(bucket->urlForObject(token)).find("\"/\",{\"Ref\":\"Parameter\"}") != std::string::npos);
  CHECK(bucket->isWebsite());
}

TEST_CASE("every address of an object, with one slash before its key") {
  Fixture f;
  const auto bucket = Bucket::fromBucketName(f.stack, "Bucket", "name");
  for (const char* key : {"a/b", "/a/b"}) {
    CHECK(f(bucket->s3UrlForObject(key)) == "\"s3://name/a/b\"");
    CHECK(f(bucket->transferAccelerationUrlForObject(key)) == "\"https://name.s3-accelerate.amazonaws.com/a/b\"");
    CHECK(f(bucket->virtualHostedUrlForObject(key)) == "\"https://name.s3.eu-west-1.amazonaws.com/a/b\"");
  }
  CHECK(f(bucket->s3UrlForObject()) == "\"s3://name\"");
  CHECK(f(bucket->transferAccelerationUrlForObject()) == "\"https://name.s3-accelerate.amazonaws.com/\"");
  CHECK(f(bucket->virtualHostedUrlForObject("a", s3::VirtualHostedStyleUrlOptions{.regional = false})) ==
        "\"https://name.s3.amazonaws.com/a\"");
}
