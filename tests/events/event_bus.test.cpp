// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events/event_bus.hpp>

#include "events/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using events::EventBus;

TEST_CASE("a bus without a name is called as its place in the tree", "[events][bus]") {
  Fixture f;
  New<EventBus> bus{f.stack, "Bus"};
  CHECK(f(resourceOf<events::CfnEventBus>(*bus).name) == "\"" + Names::uniqueId(*bus) + "\"");
}

TEST_CASE("fails for properties of a bus that EventBridge refuses", "[events][bus]") {
  Fixture f;
  int count = 0;
  const auto refused = [&](events::EventBusProps props) {
    return codeOf([&] { New<EventBus> bus{f.stack, "Bus" + std::to_string(count++), props}; }) == "CDKPP4814";
  };
  CHECK(refused({.eventBusName = "default"}));
  CHECK(refused({.eventBusName = "a/b"}));
  CHECK(refused({.eventBusName = ""}));
  CHECK(refused({.eventBusName = std::string(257, 'a')}));
  CHECK(refused({.eventBusName = "a", .eventSourceName = "aws.partner/a/b"}));
  CHECK(refused({.eventSourceName = "aws.partner/a"}));
  CHECK(refused({.eventSourceName = "aws.partner/a//b"}));
  CHECK(refused({.eventSourceName = "other"}));
  CHECK(refused({.description = std::string(513, 'a')}));
  CHECK_FALSE(refused({.description = std::string(512, 'a'), .eventSourceName = "aws.partner/a/b/c"}));
  CHECK_FALSE(refused({.eventBusName = f.stack->stackId()}));
}

TEST_CASE("fails when a service gets permissions of a bus without a sid", "[events][bus]") {
  Fixture f;
  New<EventBus> bus{f.stack, "Bus"};
  CHECK(codeOf([&] { bus->grantPutEventsTo(iam::ServicePrincipal("s3.amazonaws.com")); }) == "CDKPP4817");
}

TEST_CASE("the policy of an imported bus cannot be changed", "[events][bus]") {
  Fixture f;
  const auto bus = EventBus::fromEventBusName(f.stack, "Bus", "name");
  bus->grantPutEventsTo(iam::ServicePrincipal("s3.amazonaws.com"), "Sid");
  CHECK_THAT(warningsOf(*bus), Catch::Matchers::ContainsSubstring("@aws-cdk/aws-events:eventBusAddToResourcePolicy"));
}

TEST_CASE("an archive keeps events for ever unless it says how long", "[events][bus]") {
  Fixture f;
  New<EventBus> bus{f.stack, "Bus"};
  CHECK(
      f(resourceOf<events::CfnArchive>(*bus->archive("Archive", {.eventPattern = anyOfSource})).retentionDays) == "0");
}
