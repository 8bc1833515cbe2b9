// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/s3_deployment.hpp>

#include <filesystem>
#include <fstream>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using s3_deployment::CacheControl;
using s3_deployment::Source;

namespace {

struct SourceFixture : Fixture {
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  s3_deployment::SourceConfig bind(const Source& source) {
    return source.bind(*stack, s3_deployment::DeploymentSourceContext{.handlerRole = role});
  }
  /// The text of an object of the newest asset.
  std::string staged(const s3_deployment::SourceConfig& config, const std::string& key) {
    app.synth();
    const std::string object = config.zipObjectKey->literal();
    const std::string hash = object.substr(0, object.find('.'));
    std::ifstream in(app.outdir() + "/asset." + hash + "/" + key, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  }
  std::string roleDocument() const {
    return (*this)(dynamic_cast<iam::Policy&>(*role->node().tryFindChild("DefaultPolicy")).document().toJson());
  }
};

}  // namespace

TEST_CASE("directives of caches are written as HTTP has them") {
  Fixture f;
  CHECK(f(CacheControl::maxAge(Duration::minutes(2)).value()) == "\"max-age=120\"");
  CHECK(f(CacheControl::sMaxAge(Duration::hours(1)).value()) == "\"s-maxage=3600\"");
  CHECK(f(CacheControl::staleIfError(Duration::seconds(1)).value()) == "\"stale-if-error=1\"");
  CHECK(f(CacheControl::staleWhileRevalidate(Duration::seconds(1)).value()) == "\"stale-while-revalidate=1\"");
  const std::pair<CacheControl, const char*> words[] = {{CacheControl::mustRevalidate(), "must-revalidate"},
      {CacheControl::noCache(), "no-cache"}, {CacheControl::noStore(), "no-store"},
      {CacheControl::noTransform(), "no-transform"}, {CacheControl::mustUnderstand(), "must-understand"},
      {CacheControl::setPublic(), "public"}, {CacheControl::setPrivate(), "private"},
      {CacheControl::immutable(), "immutable"}, {CacheControl::proxyRevalidate(), "proxy-revalidate"},
      {CacheControl::fromString("own"), "own"}};
  for (const auto& [directive, word] : words) CHECK(directive.value().literal() == word);
}

TEST_CASE("an archive in a bucket can be read by the role") {
  SourceFixture f;
  const auto bucket = s3::Bucket::fromBucketName(f.stack, "Bucket", "name");
  const auto config = f.bind(Source::bucket(*bucket, "a.zip"));
  CHECK(&*config.bucket == &*bucket);
  CHECK(config.zipObjectKey->literal() == "a.zip");
  CHECK_THAT(f.roleDocument(), ContainsSubstring("arn:aws:s3:::name/*"));
}

TEST_CASE("fails when a single file is no archive, or a key leads out of it") {
  SourceFixture f;
  const std::string file = (std::filesystem::temp_directory_path() / "cdkpp-source-test.txt").string();
  std::ofstream(file) << "text";
  CHECK(failureOf([&] { f.bind(Source::asset(file)); }).code == "CDKPP4340");
  std::filesystem::remove(file);
  for (const char* key : {"../a", "a/../../b", "/a", ""}) {
    INFO(key);
    CHECK(failureOf([&] { f.bind(Source::data(key, "text")); }).code == "CDKPP4341");
  }
  CHECK(failureOf([&] { f.bind(Source::data("a/../b", "text")); }).code.empty());
}

TEST_CASE("a text keeps its place for what only the deployment knows") {
  SourceFixture f;
  const auto config = f.bind(Source::data(
      "in/a.txt", "region=" + Value<std::string>(Aws::REGION) + "\nid=" + Value<std::string>(Aws::STACK_ID) + "!"));
  CHECK(f.staged(config, "in/a.txt") == "region=<<marker:0xbaba:0>>\nid=<<marker:0xbaba:1>>!");
  REQUIRE(config.markers.size() == 2);
  CHECK(config.markers.key(0) == "<<marker:0xbaba:0>>");
  CHECK(f(config.markers.value(0)) == R"({"Ref":"AWS::Region"})");
  CHECK_FALSE(config.markersConfig->jsonEscape.hasValue());
}

TEST_CASE("a text without tokens needs no markers") {
  SourceFixture f;
  const auto config = f.bind(Source::data("plain.txt", "plain"));
  CHECK(config.markers.hasValue());
  CHECK(config.markers.size() == 0);
}

TEST_CASE("a document is compact JSON, with tokens in strings and in place of values") {
  SourceFixture f;
  New<s3::Bucket> bucket{f.stack, "Bucket"};
  const auto config = f.bind(Source::jsonData("config.json",
      Json::object({{"text", "a\"b"}, {"arn", Json("<" + bucket->bucketArn() + ">")}, {"list", Json::array({1, true})},
          {"value", Json(Fn::getAtt("Logical", "Attribute"))}, {"none", Json::object({})}})));
  CHECK(f.staged(config, "config.json") ==
        R"({"text":"a\"b","arn":"<<<marker:0xbaba:0>>>","list":[1,true],"value":<<marker:0xbaba:1>>,"none":{}})");
  CHECK(*config.markersConfig->jsonEscape);
  REQUIRE(config.markersConfig->markerEncodings.size() == 1);
  CHECK(config.markersConfig->markerEncodings.key(0) == "<<marker:0xbaba:1>>");
  CHECK(config.markersConfig->markerEncodings.value(0) == "JSON_VALUE");
}
