// SPDX-License-Identifier: Apache-2.0
// Constructs of one's own: groups of resources, and a resource class with a physical name and an environment.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/physical_name.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

class OwnQueue : public Resource {
 public:
  explicit OwnQueue(Scope scope, ResourceProps props = {}) : Resource(scope, std::move(props)) {
    New<sqs::CfnQueue> queue{*this, "Resource", {.queueName = physicalName()}};
    queue->applyRemovalPolicy(RemovalPolicy::DESTROY);
    queueArn = getResourceArnAttribute(queue->attrArn(),
        {.arnFormat = ArnFormat::NO_RESOURCE_NAME, .resource = physicalName().valueOr(""), .service = "sqs"});
    queueName = getResourceNameAttribute(queue->attrQueueName());
  }
  Value<std::string> queueArn = "";
  Value<std::string> queueName = "";
};

struct Pair : Construct {
  New<OwnQueue> first{*this, "First"};
  New<OwnQueue> second{*this, "Second", {.physicalName = "second-name"}};
  explicit Pair(Scope scope) : Construct(scope) {}
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Own", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<Pair> pair{stack, "Pair"};
  New<OwnQueue> generated{stack, "Generated", {.physicalName = PhysicalName::GENERATE_IF_NEEDED}};
  New<OwnQueue> elsewhere{stack, "Elsewhere", {.account = "222222222222", .region = "us-east-1"}};
  New<CfnOutput> first{stack, "First", {.value = pair->first->queueArn}};
  New<CfnOutput> secondName{stack, "SecondName", {.value = pair->second->queueName}};
  New<CfnOutput> generatedArn{stack, "GeneratedArn", {.value = generated->queueArn}};
  const auto environment = [](const Resource& resource) {
    return resource.env().account + "/" + resource.env().region;
  };
  New<CfnOutput> own{stack, "Environment", {.value = environment(*pair->first)}};
  New<CfnOutput> others{stack, "OtherEnvironment", {.value = environment(*elsewhere)}};
  New<Stack> other{app, "Other", {.env = Environment{.account = "111111111111", .region = "us-west-2"}}};
  New<CfnOutput> secondArn{other, "SecondArn", {.value = pair->second->queueArn}};
  New<CfnOutput> generatedName{other, "GeneratedName", {.value = generated->queueName}};
  New<Stack> agnostic{app, "Agnostic"};
  New<Pair> agnosticPair{agnostic, "Pair"};
  app.synth();
}
