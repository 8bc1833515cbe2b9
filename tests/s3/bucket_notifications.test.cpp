// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>

#include <algorithm>

#include "custom_resources/handlers.hpp"
#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using s3::Bucket;
using s3::NotificationKeyFilter;

namespace {

/// A destination of a class that the library does not know.
struct Function : s3::IBucketNotificationDestination {
  explicit Function(const IDependable& permission) : permission_(permission) {}
  s3::BucketNotificationDestinationConfig bind(Construct&, s3::IBucketRef&) const override {
    return {.arn = "arn:aws:lambda:eu-west-1:111111111111:function:mine",
        .dependencies = {permission_},
        .type = s3::BucketNotificationDestinationType::LAMBDA};
  }
  const IDependable& permission_;
};

CfnResource& resourceOf(const New<Bucket>& bucket) {
  Construct& notifications = *bucket->node().tryFindChild("Notifications");
  return dynamic_cast<CfnResource&>(*notifications.node().tryFindChild("Resource"));
}

}  // namespace

TEST_CASE("a destination of a program's own class gets notifications after what it depends on") {
  Fixture f;
  New<Bucket> bucket{f.stack, "Bucket"};
  New<CfnResource> permission{f.stack, "Permission", {.type = "AWS::Lambda::Permission"}};
  bucket->addObjectCreatedNotification(Function(*permission));
  assertions::Template::fromStack(*f.stack).hasResourceProperties("Custom::S3BucketNotifications",
      {{"NotificationConfiguration",
          Json::object({{"LambdaFunctionConfigurations",
              Json::array({Json::object({{"Events", Json::array({"s3:ObjectCreated:*"})},
                  {"LambdaFunctionArn", "arn:aws:lambda:eu-west-1:111111111111:function:mine"}})})}})}});
  const auto before = resourceOf(bucket).node().dependencies();
  CHECK(std::find(before.begin(), before.end(), static_cast<const IDependable*>(&*permission)) != before.end());
}

TEST_CASE("fails when filters are empty or of one kind") {
  Fixture f;
  New<Bucket> bucket{f.stack, "Bucket"};
  const auto refusal = [&](List<NotificationKeyFilter> filters) {
    return failureOf([&] { bucket->addObjectRemovedNotification(Function(*bucket), filters); });
  };
  CHECK(refusal({NotificationKeyFilter{}}).code == "CDKPP4310");
  CHECK(refusal({NotificationKeyFilter{.suffix = "a"}, NotificationKeyFilter{.suffix = "b"}}).code == "CDKPP4310");
  CHECK(refusal({NotificationKeyFilter{.prefix = "a", .suffix = "b"}}).code.empty());
  CHECK(refusal({NotificationKeyFilter{.prefix = "a"}, NotificationKeyFilter{.suffix = "b"}}).code.empty());
}

TEST_CASE("the function of notifications fits into a template") {
  CHECK(std::string(detail::handlerFile("s3_notifications").text).size() <= 4096);
}
