// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_props_mixin.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>

#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;

TEST_CASE("lists meet as the strategy says", "[property_merge]") {
  const auto merged = [](ArrayMergeStrategy strategy, const char* target, const char* source) {
    const auto list = [](const char* text) { return List<Json>(detail::Raw{}, Json::parse(text)); };
    return Json(detail::Raw{}, strategy.merge(list(target), list(source))).dump();
  };
  CHECK(merged(ArrayMergeStrategy::replace(), "[1,2,3]", "[4,5]") == "[4,5]");
  CHECK(merged(ArrayMergeStrategy::append(), "[1,2]", "[3,4]") == "[1,2,3,4]");
  CHECK(merged(ArrayMergeStrategy::prepend(), "[1,2]", "[3,4]") == "[3,4,1,2]");
  CHECK(merged(ArrayMergeStrategy::replaceByIndex(), "[1,2,3,4]", "[7,8]") == "[7,8,3,4]");
  CHECK(merged(ArrayMergeStrategy::replaceByIndex(), "[1]", "[7,8]") == "[7,8]");
  CHECK(merged(ArrayMergeStrategy::replaceByKey("Id"), R"([{"Id":1,"v":"old"},{"Id":2}])",
            R"([{"Id":1,"v":"new"},{"Id":3}])") == R"([{"Id":1,"v":"new"},{"Id":2},{"Id":3}])");
}

TEST_CASE("objects are merged at all depths, intrinsic functions replaced", "[property_merge]") {
  const auto merged = [](PropertyMergeStrategy strategy, const char* target, const char* source) {
    return strategy.merge(Json::parse(target), Json::parse(source)).dump();
  };
  const auto combine = PropertyMergeStrategy::combine();
  CHECK(merged(combine, R"({"a":{"b":1,"l":[1]},"c":2})", R"({"a":{"d":3,"l":[2]},"e":4})") ==
        R"({"a":{"b":1,"l":[2],"d":3},"c":2,"e":4})");
  CHECK(merged(combine, R"({"a":{"Ref":"X"}})", R"({"a":{"b":1}})") == R"({"a":{"b":1}})");
  CHECK(merged(combine, R"({"a":{"b":1}})", R"({"a":{"Ref":"X"}})") == R"({"a":{"Ref":"X"}})");
  CHECK(merged(combine, R"({"a":"text"})", R"({"a":{"b":1}})") == R"({"a":{"b":1}})");
  CHECK(merged(combine, "[1]", "[2]") == "[2]");
  CHECK(merged(PropertyMergeStrategy::combine({.arrays = ArrayMergeStrategy::append()}), "[1]", "[2]") == "[1,2]");
  CHECK(merged(PropertyMergeStrategy::override(), R"({"a":1})", R"({"b":1})") == R"({"b":1})");
}

TEST_CASE("a mixin gives properties to resources of a type", "[property_merge]") {
  using Versioning = s3::CfnBucket::VersioningConfigurationProperty;
  App app;
  New<Stack> stack{app, "S"};
  New<s3::CfnBucket> bucket{stack, "Bucket", {.bucketName = "stays"}};
  Mixins::of(app).requireAny().apply(
      CfnPropsMixin<s3::CfnBucket>({.versioningConfiguration = Versioning{.status = "Enabled"}}));
  CHECK(bucket->versioningConfiguration.hasValue());
  CHECK(tests::partOf(tests::templateOf(stack), "Bucket", "Properties") ==
        R"({"BucketName":"stays","VersioningConfiguration":{"Status":"Enabled"}})");
}
