// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/validations.hpp>

#include <cstdlib>

#include "features/annotations_collect.hpp"
#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;
using tests::messagesOf;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};
constexpr const char* kInfo = "aws:cdk:info";
constexpr const char* kWarning = "aws:cdk:warning";
constexpr const char* kError = "aws:cdk:error";

}  // namespace

TEST_CASE("messages are kept in the metadata, each once", "[annotations]") {
  App app;
  New<Stack> stack{app, "S"};
  Annotations a = Annotations::of(stack);
  a.addInfo("i");
  a.addInfo("i");
  a.addInfoV2("info:id", "i2");
  a.addWarning("w");
  a.addWarningV2("warning:id", "w2");
  a.addWarningV2("warning:id", "w2");
  a.addWarningV2("warning:id", "w3");
  a.addError("e");
  a.addError("w");  // known, as a warning
  CHECK(messagesOf(*stack, kInfo) == "i|i2 [ack: info:id]");
  CHECK(messagesOf(*stack, kWarning) == "w|w2 [ack: warning:id]|w3 [ack: warning:id]");
  CHECK(messagesOf(*stack, kError) == "e");
}

TEST_CASE("an acknowledgement takes messages away, here and below, before and after", "[annotations]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Group> group{stack, "Group"};
  Annotations::of(group).addWarningV2("id", "before");
  Annotations::of(stack).addWarningV2("id", "here");
  Annotations::of(group).addWarningV2("other", "stays");
  Annotations::of(group).addInfoV2("id", "an info of that id stays");
  Annotations::of(stack).acknowledgeWarning("id", "known");
  Annotations::of(group).addWarningV2("id", "after");
  CHECK(messagesOf(*stack, kWarning).empty());
  CHECK(messagesOf(*group, kWarning) == "stays [ack: other]");
  CHECK(messagesOf(*group, kInfo) == "an info of that id stays [ack: id]");
  Annotations::of(stack).acknowledgeInfo("id");
  CHECK(messagesOf(*group, kInfo).empty());
}

TEST_CASE("an acknowledgement at the app takes away what is there", "[annotations]") {
  App app;
  New<Stack> stack{app, "S"};
  Annotations::of(stack).addWarningV2("id", "before");
  Annotations::of(app).acknowledgeWarning("id");
  Annotations::of(stack).addWarningV2("id", "after");
  CHECK(messagesOf(*stack, kWarning) == "after [ack: id]");
}

TEST_CASE("an acknowledgement may be for some occurrences of a warning", "[annotations]") {
  App app;
  New<Stack> stack{app, "S"};
  const auto add = [&](const char* message, Map<Json> context) {
    Annotations::of(stack).addWarningV2("Annotation::id", message, {.context = context});
  };
  add("port 22", {{"port", 22}, {"rule", Json::object({{"cidr", "0.0.0.0/0"}, {"more", true}})}});
  add("port 80", {{"port", 80}});
  add("no context", {});
  Validations::of(stack).acknowledge(
      Acknowledgment{.id = "id", .reason = "bastion", .where = {{"rule", Json::object({{"cidr", "0.0.0.0/0"}})}}});
  CHECK(messagesOf(*stack, kWarning) == "port 80 [ack: Annotation::id]|no context [ack: Annotation::id]");
  add("port 22 again", {{"port", 23}, {"rule", Json::object({{"cidr", "0.0.0.0/0"}})}});
  CHECK(messagesOf(*stack, kWarning) == "port 80 [ack: Annotation::id]|no context [ack: Annotation::id]");
  Validations::of(stack).acknowledge(Acknowledgment{.id = "id", .reason = "all"});
  CHECK(messagesOf(*stack, kWarning).empty());
}

TEST_CASE("a deprecation is a warning, or an error when they are blocked", "[annotations]") {
  App app;
  New<Stack> stack{app, "S"};
  Annotations::of(stack).addDeprecation("lib.Old", "use New");
  CHECK(messagesOf(*stack, kWarning) ==
        "The API lib.Old is deprecated: use New. This API will be removed in the next major release [ack: "
        "Deprecated:lib.Old]");
  setenv("CDK_BLOCK_DEPRECATIONS", "1", 1);
  CHECK_THROWS_WITH(
      Annotations::of(stack).addDeprecation("lib.Old", "use New"), Catch::Matchers::ContainsSubstring("CDKPP2511"));
  unsetenv("CDK_BLOCK_DEPRECATIONS");
}

TEST_CASE("all messages of a tree are collected in its order", "[annotations]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Group> group{stack, "Group"};
  New<Stage> stage{app, "Prod"};
  Annotations::of(stage).addError("in the stage");
  Annotations::of(group).addWarningV2("id", "below");
  Annotations::of(group).addWarningV2("ack", "acknowledged at the app");
  Annotations::of(stack).addInfo("at the stack");
  group->node().addMetadata("something", "else");
  Validations::of(app).acknowledge(Acknowledgment{.id = "late", .reason = "r"});
  Annotations::of(group).addWarningV2("late", "acknowledged before, at the app");
  const auto messages = detail::collectAnnotations(app);
  REQUIRE(messages.size() == 4);
  CHECK(messages[0].level == detail::AnnotationLevel::INFO);
  CHECK(messages[0].path == "S");
  CHECK(messages[1].level == detail::AnnotationLevel::WARNING);
  CHECK(messages[1].message == "below [ack: id]");
  CHECK(std::string(messages[1].at.file).ends_with("annotations.test.cpp"));
  CHECK(messages[2].message == "acknowledged at the app [ack: ack]");
  CHECK(messages[3].level == detail::AnnotationLevel::ERROR);
  CHECK(messages[3].path == "Prod");
}
