// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/physical_name.hpp>
#include <cdkpp/core/resource.hpp>

#include <string>
#include <nlohmann/json.hpp>

#include "resource/environment.hpp"
#include "support/catch.hpp"
#include "support/temp_dir.hpp"
#include "values/cells.hpp"

using namespace cdk;

namespace {

struct QueueProps {
  Optional<Value<std::string>> account{};
  Optional<Value<std::string>> environmentFromArn{};
  Optional<Value<std::string>> queueName{};
  Optional<Value<std::string>> region{};
};

/// An L2 as small as can be.
class Queue : public Resource {
 public:
  using Props = QueueProps;
  explicit Queue(Scope scope, QueueProps props = {})
      : Resource(scope, {.account = props.account,
                            .environmentFromArn = props.environmentFromArn,
                            .physicalName = props.queueName,
                            .region = props.region}) {
    New<CfnResource> queue{
        *this, "Resource", {.properties = Json::object({{"QueueName", physicalName()}}), .type = "AWS::SQS::Queue"}};
    name = getResourceNameAttribute(queue->ref());
    arn = getResourceArnAttribute(queue->getAtt("Arn"), {.resource = physicalName().valueOr(""), .service = "sqs"});
  }
  Value<std::string> arn = "";
  Value<std::string> name = "";
};

/// An imported one.
class ImportedQueue : public Resource {
 public:
  using Props = ResourceProps;
  explicit ImportedQueue(Scope scope, ResourceProps props = {}) : Resource(scope, std::move(props)) {}
};

template <class F>
std::string codeOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return "";
}

Environment environment(const char* account, const char* region) { return {.account = account, .region = region}; }

/// A queue in one stack and outputs with its attributes in another.
struct Fixture {
  tests::TempDir directory{};
  App app{{.outdir = directory.string()}};
  New<Stack> producer;
  New<Stack> consumer;
  New<Queue> queue;

  Fixture(Optional<Environment> from, Optional<Environment> to, Optional<Value<std::string>> name = {},
      bool crossRegion = false)
      : producer{app, "Producer", {.crossRegionReferences = crossRegion, .env = from}},
        consumer{app, "Consumer", {.crossRegionReferences = crossRegion, .env = to}},
        queue{producer, "Queue", {.queueName = name}} {
    New<CfnOutput> arn{consumer, "Arn", {.value = queue->arn}};
    New<CfnOutput> nameOutput{consumer, "Name", {.value = queue->name}};
    New<CfnOutput> both{consumer, "Both", {.value = queue->name + ":" + queue->arn}};
    New<CfnOutput> own{producer, "Own", {.value = queue->arn}};
  }
  nlohmann::json synth(const char* stack) {
    app.synth({.errorOnDuplicateSynth = false});
    return nlohmann::json::parse(directory.read(std::string(stack) + ".template.json"));
  }
  std::string output(const char* name) { return synth("Consumer")["Outputs"][name]["Value"].dump(); }
  std::string queueName() {
    return synth("Producer")["Resources"]["Queue4A7E3555"].value("/Properties/QueueName"_json_pointer, "(none)");
  }
  using json = nlohmann::json;
};

const Environment HERE = environment("111111111111", "us-east-1");
const Environment OTHER_ACCOUNT = environment("222222222222", "us-east-1");
const Environment OTHER_REGION = environment("111111111111", "eu-west-1");

}  // namespace

TEST_CASE("in the same environment an attribute is a reference between stacks", "[resource]") {
  Fixture f(HERE, HERE, PhysicalName::GENERATE_IF_NEEDED);
  CHECK(f.output("Arn") == R"({"Fn::GetStackOutput":{"OutputName":"PublishOutputFnGetAttQueue4A7E3555ArnBDF19C51",)"
                           R"("Region":"us-east-1","StackName":"Producer"}})");
  CHECK(f.output("Name") == R"({"Fn::GetStackOutput":{"OutputName":"PublishOutputRefQueue4A7E35554B5A973F",)"
                            R"("Region":"us-east-1","StackName":"Producer"}})");
  CHECK(f.queueName() == "(none)");
  CHECK(f.synth("Producer")["Outputs"]["Own"]["Value"].dump() == R"({"Fn::GetAtt":["Queue4A7E3555","Arn"]})");
}

TEST_CASE("in another environment an attribute is made of the given name", "[resource]") {
  Fixture f(HERE, OTHER_ACCOUNT, "my-queue");
  CHECK(f.output("Arn") == R"("arn:aws:sqs:us-east-1:111111111111:my-queue")");
  CHECK(f.output("Name") == R"("my-queue")");
  CHECK(f.output("Both") == R"("my-queue:arn:aws:sqs:us-east-1:111111111111:my-queue")");
  CHECK(f.synth("Producer")["Outputs"].size() == 1);
}

TEST_CASE("a name is generated when another environment needs it", "[resource]") {
  const auto other = GENERATE(0, 1);
  Fixture f(HERE, other == 0 ? OTHER_ACCOUNT : OTHER_REGION, PhysicalName::GENERATE_IF_NEEDED);
  CHECK(f.output("Name") == R"("producerproducerqueued5e0b5aa985ffd3f87d2")");
  CHECK(f.output("Arn") == R"("arn:aws:sqs:us-east-1:111111111111:producerproducerqueued5e0b5aa985ffd3f87d2")");
  CHECK(f.queueName() == "producerproducerqueued5e0b5aa985ffd3f87d2");
}

TEST_CASE("a resource without a known name cannot be used in another environment", "[resource]") {
  const auto name = GENERATE(0, 1);
  Fixture f(HERE, OTHER_ACCOUNT, name == 0 ? Optional<Value<std::string>>() : Optional<Value<std::string>>(""));
  CHECK(codeOf([&] { f.app.synth(); }) == "CDKPP2081");
  CHECK_THROWS_WITH(f.app.synth(),
      Catch::Matchers::ContainsSubstring("cannot use resource 'Producer/Queue' in a cross-environment fashion"));
}

TEST_CASE("stacks whose environment is not settled share one", "[resource]") {
  CHECK(Fixture({}, {}, "").output("Name").find("Fn::GetStackOutput") != std::string::npos);
  CHECK(Fixture(Environment{.account = Aws::ACCOUNT_ID, .region = Aws::REGION}, {})
            .output("Name")
            .find("Fn::GetStackOutput") != std::string::npos);
  const Environment regional{.region = "us-east-1"};
  CHECK(Fixture(regional, regional).output("Name").find("Fn::GetStackOutput") != std::string::npos);
}

TEST_CASE("an environment that is not settled is another one than a known one", "[resource]") {
  Fixture toKnown({}, HERE);
  CHECK(codeOf([&] { toKnown.app.synth(); }) == "CDKPP2081");
  Fixture fromKnown(HERE, {});
  CHECK(codeOf([&] { fromKnown.app.synth(); }) == "CDKPP2081");
}

TEST_CASE("a name cannot be generated in an environment that is not settled", "[resource]") {
  Fixture f({}, HERE, PhysicalName::GENERATE_IF_NEEDED);
  CHECK(codeOf([&] { f.app.synth(); }) == "CDKPP2082");
}

TEST_CASE("references across regions stay references where the stacks allow them", "[resource]") {
  Fixture f(HERE, OTHER_REGION, {}, true);
  CHECK(f.output("Arn").find("Fn::GetStackOutput") != std::string::npos);
}

TEST_CASE("an empty name is given to CloudFormation as it is", "[resource]") {
  Fixture f(HERE, HERE, "");
  CHECK(f.queueName().empty());
}

TEST_CASE("GENERATE_IF_NEEDED is a name for L2 constructs only", "[resource]") {
  App app;
  New<Stack> stack{app, "S"};
  CHECK(codeOf([&] { stack->resolve(Value<std::string>(PhysicalName::GENERATE_IF_NEEDED)); }) == "CDKPP2432");
}

TEST_CASE("a resource is in the environment of its stack, or in its own", "[resource]") {
  App app;
  New<Stack> stack{app, "S", {.env = HERE}};
  New<Queue> owned{stack, "Owned"};
  New<ImportedQueue> byArn{stack, "ByArn", {.environmentFromArn = "arn:aws:sqs:eu-north-1:333333333333:queue"}};
  New<ImportedQueue> byRegion{stack, "ByRegion", {.region = "eu-north-1"}};
  CHECK(owned->env().account.literal() == "111111111111");
  CHECK(byArn->env().account.literal() == "333333333333");
  CHECK(byArn->env().region.literal() == "eu-north-1");
  CHECK(byRegion->env().account.literal() == "111111111111");
  CHECK(byRegion->env().region.literal() == "eu-north-1");
  CHECK(codeOf([&] {
    New<ImportedQueue> both{stack, "Both", {.environmentFromArn = "arn:aws:sqs:r:1:q", .region = "r"}};
  }) == "CDKPP2431");
}

TEST_CASE("policies of a resource are applied to its L1", "[resource]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Queue> owned{stack, "Owned"};
  New<ImportedQueue> imported{stack, "Imported"};
  owned->applyRemovalPolicy(RemovalPolicy::RETAIN);
  owned->applyCrossStackReferenceStrength(ReferenceStrength::STRONG);
  CHECK(*owned->node().defaultChild<CfnResource>()->cfnOptions().deletionPolicy == CfnDeletionPolicy::RETAIN);
  CHECK(codeOf([&] { imported->applyRemovalPolicy(RemovalPolicy::RETAIN); }) == "CDKPP2080");
  CHECK(codeOf([&] { imported->applyCrossStackReferenceStrength(ReferenceStrength::WEAK); }) == "CDKPP2430");
}

TEST_CASE("owned and imported resources can be told apart", "[resource]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Queue> owned{stack, "Owned"};
  New<ImportedQueue> imported{stack, "Imported"};
  CHECK(Resource::isResource(*owned));
  CHECK(Resource::isResource(*imported));
  CHECK_FALSE(Resource::isResource(*stack));
  CHECK(Resource::isOwnedResource(*owned));
  CHECK_FALSE(Resource::isOwnedResource(*imported));
}

TEST_CASE("the attribute behind a token of a resource can be had", "[resource]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Queue> queue{stack, "Queue"};
  CHECK(detail::asReference(detail::ownAttribute(queue->arn)) != nullptr);
  CHECK(detail::asReference(detail::ownAttribute(queue->arn))->attribute == "Arn");
  const Value<std::string> text = "text";
  CHECK(detail::ownAttribute(text).cell() == text.cell());
}
