// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/s3_assets.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

#include <filesystem>
#include <map>
#include <string>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;
using namespace cdk::assertions;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Work : Stack {
  New<sqs::Queue> jobs{*this, "Jobs", {.visibilityTimeout = Duration::seconds(30)}};
  New<sqs::Queue> mails{*this, "Mails", {.visibilityTimeout = Duration::seconds(60)}};
  using Stack::Stack;
};

std::string messageOf(const std::function<void()>& assertion) {
  try {
    assertion();
  } catch (const AssertionError& e) {
    return e.message();
  }
  return {};
}

}  // namespace

TEST_CASE("a template is made from a stack without touching the disk", "[assertions]") {
  const cdk::tests::TempDir directory;
  App app({.outdir = directory.string() + "/out"});
  New<Work> stack{app, "Work"};
  const Template template_ = Template::fromStack(stack);
  template_.resourceCountIs<sqs::CfnQueue>(2);
  CHECK_FALSE(std::filesystem::exists(directory.path() / "out"));

  const CloudAssembly assembly = app.synth();
  CHECK(assembly.stacks()[0].templateJson().dump() == template_.toJSON().dump());
  App again({.outdir = directory.string() + "/again"});
  New<Work> sameStack{again, "Work"};
  again.synth();
  CHECK(directory.read("again/Work.template.json") == directory.read("out/Work.template.json"));
  CHECK(directory.read("again/manifest.json").size() == directory.read("out/manifest.json").size());
  CHECK(Template::fromStack(sameStack).toJSON().dump() == template_.toJSON().dump());
}

TEST_CASE("an assembly is the same whether assertions were made before or not", "[assertions]") {
  const cdk::tests::TempDir directory;
  const auto assembly = [&](const std::string& name, bool assertBefore) {
    App app({.outdir = directory.string() + "/" + name});
    New<Work> producer{app, "Producer"};
    New<Stack> consumer{app, "Consumer"};
    New<NestedStack> nested{consumer, "Nested"};
    New<NestedStack> deep{nested, "Deep"};
    New<Stage> stage{app, "Prod"};
    New<Work> inStage{stage, "Work"};
    for (Stack* stack : {&static_cast<Stack&>(consumer), static_cast<Stack*>(&*nested), static_cast<Stack*>(&*deep)}) {
      New<CfnOutput> output{*stack, "Arn", {.value = producer->jobs->queueArn()}};
    }
    New<s3_assets::Asset> asset{deep, "Asset", {.path = directory.write("page.html", "text").string()}};
    New<CfnOutput> url{deep, "Url", {.value = asset->s3ObjectUrl()}};
    Aspects::of(app).add([](IConstruct& construct) {
      if (auto* queue = dynamic_cast<sqs::CfnQueue*>(&construct)) {
        queue->queueName = queue->node().path() + queue->queueName.valueOr("").literal();
        cdk::Annotations::of(*queue).addInfo("named");
      }
    });
    if (assertBefore) {
      Template::fromStack(producer).resourceCountIs<sqs::CfnQueue>(2);
      Template::fromStack(inStage).resourceCountIs<sqs::CfnQueue>(2);
      Template::fromStack(deep).hasOutput("Url", {});
    }
    app.synth();
    Template::fromStack(producer).hasResourceProperties<sqs::CfnQueue>({{"QueueName", "Producer/Jobs/Resource"}});
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory.path() / name))
      if (entry.is_regular_file()) {
        const std::string file = entry.path().lexically_relative(directory.path() / name).string();
        files[file] = directory.read(name + "/" + file);
      }
    return files;
  };
  const auto plain = assembly("plain", false), asserted = assembly("asserted", true);
  CHECK(plain.size() > 10);
  for (const auto& [file, text] : plain) {
    INFO(file);
    CHECK((asserted.contains(file) && asserted.at(file) == text));
  }
  CHECK(asserted.size() == plain.size());
}

TEST_CASE("types may be named by their classes", "[assertions]") {
  App app;
  New<Work> stack{app, "Work"};
  const Template t = Template::fromStack(stack);
  t.hasResource<sqs::CfnQueue>({{"UpdateReplacePolicy", "Delete"}});
  t.hasResourceProperties<sqs::CfnQueue>({{"VisibilityTimeout", 60}});
  t.allResources<sqs::CfnQueue>({{"DeletionPolicy", "Delete"}});
  t.allResourcesProperties<sqs::CfnQueue>({{"VisibilityTimeout", Match::anyValue()}});
  t.resourceCountIs<sqs::CfnQueue>(2);
  t.resourcePropertiesCountIs<sqs::CfnQueue>({{"VisibilityTimeout", 30}}, 1);
  t.noResource<sns::CfnTopic>();
  t.noResource<sqs::CfnQueue>({{"Properties", {{"VisibilityTimeout", 90}}}});
  CHECK(t.findResources<sqs::CfnQueue>().size() == 2);
  CHECK(t.getResourceId<sqs::CfnQueue>({{"Properties", {{"VisibilityTimeout", 30}}}}) ==
        stack->getLogicalId(*stack->jobs->node().defaultChild<CfnResource>()));
}

TEST_CASE("stacks in stages and nested stacks have templates", "[assertions]") {
  App app;
  New<Stage> stage{app, "Prod"};
  New<Work> inStage{stage, "Work"};
  New<Stack> outer{app, "Outer"};
  New<NestedStack> nested{outer, "Nested"};
  New<NestedStack> inner{nested, "Inner"};
  New<sqs::CfnQueue> queue{nested, "Queue"};
  New<sns::CfnTopic> topic{inner, "Topic"};
  Template::fromStack(inStage).resourceCountIs<sqs::CfnQueue>(2);
  Template::fromStack(outer).resourceCountIs("AWS::CloudFormation::Stack", 1);
  Template::fromStack(nested).hasResource<sqs::CfnQueue>({});
  Template::fromStack(inner).hasResource<sns::CfnTopic>({});
}

TEST_CASE("rules are asserted as the other sections are", "[assertions]") {
  const Template t = Template::fromString(R"({"Rules": {"A": {"Assertions": [1]}, "B": {"Assertions": []}},
    "Outputs": {"X": {"Value": 1}, "Y": {"Value": 2}}})");
  t.hasRule("A", {{"Assertions", Match::arrayWith({1})}});
  CHECK(t.findRules("*").size() == 2);
  CHECK(t.findRules("B")[0].first == "B");
  t.allRules({{"Assertions", Match::anyValue()}});
  t.allOutputs({{"Value", Match::anyValue()}});
  CHECK_THROWS_WITH(t.hasRule("C", {}), ContainsSubstring("Template has 0 rules named C"));
  CHECK_THROWS_WITH(t.allRules({{"Assertions", Match::arrayWith({1})}}), ContainsSubstring("but only 1 match"));
  CHECK_THROWS_WITH(t.allOutputs({{"Value", 2}}), ContainsSubstring("X"));
  CHECK_THROWS_WITH(t.allMappings({}), ContainsSubstring("0 mappings"));
  CHECK_THROWS_WITH(t.allConditions({}), ContainsSubstring("0 conditions"));
  CHECK_THROWS_WITH(t.allParameters({}), ContainsSubstring("0 parameters"));
}

TEST_CASE("fails showing the closest match, what is wrong in it, and where it was made", "[assertions]") {
  App app;
  New<Work> stack{app, "Work"};
  const unsigned line = stack->mails->node().location().line;
  const Template t = Template::fromStack(stack);
  const std::string message = messageOf([&] {
    t.hasResourceProperties("AWS::SQS::Queue", {{"VisibilityTimeout", 61}, {"QueueName", Match::absent()}});
  });
  INFO(message);
  CHECK_THAT(message, ContainsSubstring("Template has 2 resources with type AWS::SQS::Queue, but none match"));
  CHECK_THAT(message, ContainsSubstring("!!     Expected 61 but received 60\n       \"VisibilityTimeout\": 60"));
  CHECK_THAT(message, ContainsSubstring("template.test.cpp:" + std::to_string(line) + ", 'Work/Mails/Resource'"));
}

TEST_CASE("fails in few lines however large the template is", "[assertions]") {
  Json properties = Json::object();
  Json list = Json::array();
  for (int i = 0; i < 300; ++i) {
    properties.set("Key" + std::to_string(i), Json::object({{"a", std::string(500, 'x')}, {"b", i}}));
    list.add(Json::object({{"n", i}, {"m", Json::array({i})}}));
  }
  properties.set("List", list);
  Json resources = Json::object();
  for (int i = 0; i < 100; ++i)
    resources.set("R" + std::to_string(i), Json::object({{"Type", "T"}, {"Properties", properties}}));
  const Template t = Template::fromJSON(Json::object({{"Resources", resources}}));
  Json expected = properties;
  expected.set("Key250", Json::object({{"a", "x"}, {"b", 7}}));
  Json otherList = Json::array();
  for (int i = 0; i < 300; ++i) otherList.add(Json::object({{"n", i + 1}}));
  expected.set("List", otherList);
  const auto lines = [](const std::string& text) { return std::count(text.begin(), text.end(), '\n'); };

  const std::string message = messageOf([&] { t.hasResourceProperties("T", expected); });
  CHECK(lines(message) > 20);
  CHECK(lines(message) < 100);
  CHECK(message.size() < 10000);
  CHECK_THAT(message, ContainsSubstring("Expected 7 but received 250"));
  CHECK_THAT(message, ContainsSubstring("more"));
  CHECK(messageOf([&] { t.noResource("T"); }).size() < 10000);
  CHECK(messageOf([&] { t.getResourceId("T"); }).size() < 10000);
  CHECK(messageOf([&] { t.allResources("T", {{"X", 1}}); }).size() < 10000);
  CHECK(messageOf([&] { t.templateMatches(Match::exact(Json::object())); }).size() < 10000);
}

TEST_CASE("fails when constructs are added after the templates were made", "[assertions]") {
  App app;
  New<Work> stack{app, "Work"};
  Template::fromStack(stack);
  New<sqs::CfnQueue> late{stack, "Late"};
  CHECK_THROWS_WITH(Template::fromStack(stack), ContainsSubstring("CDKPP6005"));
}

TEST_CASE("fails for a stack with a cycle, whose templates are not made", "[assertions]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> a{stack, "A"};
  New<sqs::CfnQueue> b{stack, "B", {.queueName = a->attrQueueName()}};
  a->queueName = b->attrQueueName();
  CHECK_THROWS_WITH(Template::fromStack(stack), ContainsSubstring("'Stack/A' refers to 'Stack/B'"));
}

TEST_CASE("a resource refers to another by functions or DependsOn", "[assertions]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::Queue> dead{stack, "Dead"};
  New<sqs::CfnQueue> jobs{stack, "Jobs", {.redrivePolicy = Json::object({{"deadLetterTargetArn", dead->queueArn()}})}};
  New<sns::CfnTopic> topic{stack, "Topic"};
  topic->addDependency(jobs);
  const Template t = Template::fromStack(stack);
  t.refersTo(jobs, dead);
  t.refersTo(topic, jobs);
  t.refersTo("Topic", jobs);
  CHECK_THROWS_WITH(t.refersTo(dead, jobs),
      ContainsSubstring("does not refer to 'Jobs'") && ContainsSubstring("It refers to nothing"));
  CHECK_THROWS_WITH(t.refersTo(jobs, topic), ContainsSubstring("It refers to Dead"));
  CHECK_THROWS_WITH(t.refersTo("None", topic), ContainsSubstring("no resource 'None'"));
  New<Construct> group{stack, "Group"};
  CHECK_THROWS_WITH(Subject(*group), ContainsSubstring("'Stack/Group' has no main resource"));

  const Template sub = Template::fromString(R"({"Resources": {
    "A": {"Type": "T", "Properties": {"X": {"Fn::Sub": "a-${B.Arn}"}, "Y": {"Fn::Sub": ["${v}${!C}", {"v": {"Ref": "D"}}]}}}}})");
  sub.refersTo("A", "B");
  sub.refersTo("A", "D");
  CHECK_THROWS_AS(sub.refersTo("A", "C"), AssertionError);
}

TEST_CASE("annotations of a stack are asserted by path and text", "[assertions]") {
  App app;
  New<Work> stack{app, "Work"};
  cdk::Annotations::of(*stack->jobs).addWarningV2("my:id", "is slow");
  cdk::Annotations::of(*stack->mails).addError("is broken");
  cdk::Annotations::of(*stack).addInfo("hello");
  const auto annotations = assertions::Annotations::fromStack(stack);
  annotations.hasWarning("/Work/Jobs", "is slow [ack: my:id]");
  annotations.hasWarning("*", Match::stringLikeRegexp("slow"));
  annotations.hasError("/Work/Mails", "is broken");
  annotations.hasInfo("/Work", "hello");
  annotations.hasNoError("/Work/Jobs", Match::anyValue());
  annotations.hasNoWarning("/Work/Mails", Match::anyValue());
  annotations.hasNoInfo("*", "other");
  CHECK(annotations.findWarning("*", Match::anyValue()).size() == 1);
  CHECK(annotations.findError("*", Match::anyValue())[0].id == "/Work/Mails");
  CHECK(annotations.findError("*", Match::anyValue())[0].level == "error");
  CHECK(annotations.findInfo("/None", Match::anyValue()).empty());
  CHECK_THROWS_WITH(annotations.hasWarning("/Work/Jobs", "other"),
      ContainsSubstring("Stack has 1 messages at path /Work/Jobs, but none match as expected") &&
          ContainsSubstring("Expected other but received is slow"));
  CHECK_THROWS_WITH(annotations.hasNoError("*", Match::anyValue()), ContainsSubstring("is broken"));
}

TEST_CASE("annotations see what aspects add, and what is added later", "[assertions]") {
  App app;
  New<Work> stack{app, "Work"};
  assertions::Annotations::fromStack(stack).hasNoInfo("*", Match::anyValue());
  cdk::Annotations::of(*stack).addInfo("late");
  Aspects::of(app).add([](IConstruct& construct) {
    if (dynamic_cast<sqs::CfnQueue*>(&construct)) cdk::Annotations::of(construct).addWarning("a queue");
  });
  assertions::Annotations::fromStack(stack).hasInfo("/Work", "late");
  CHECK(assertions::Annotations::fromStack(stack).findWarning("*", "a queue").size() == 2);
}

TEST_CASE("tags of a stack are asserted", "[assertions]") {
  App app;
  New<Stack> tagged{app, "Tagged", {.tags = {{"team", "search"}}}};
  New<Stack> plain{app, "Plain"};
  tagged->addStackTag("env", "dev");
  const auto tags = assertions::Tags::fromStack(tagged);
  tags.hasValues({{"team", "search"}});
  tags.hasValues(Match::objectEquals({{"team", "search"}, {"env", "dev"}}));
  CHECK(tags.all()["env"].asString() == "dev");
  assertions::Tags::fromStack(plain).hasNone();
  CHECK_THROWS_WITH(tags.hasNone(), ContainsSubstring("Unexpected key env"));
  CHECK_THROWS_WITH(tags.hasValues({{"team", "shop"}}), ContainsSubstring("Expected shop but received search"));
  CHECK_THROWS_WITH(tags.hasValues(Match::absent()), ContainsSubstring("CDKPP6003"));
}
