// SPDX-License-Identifier: Apache-2.0
// Providers of custom resources: with one function, and with a second one and all properties.
#include <cdkpp/cdk.hpp>
#include <cdkpp/custom_resources.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;
namespace cr = custom_resources;

New<lambda::Function> handler(Stack& scope, Id id) {
  return {scope, id, {
      .code = lambda::Code::fromInline("exports.handler = async () => ({});"),
      .handler = "index.handler",
      .runtime = lambda::Runtime::NODEJS_22_X,
  }};
}

int main() {
  App app;
  New<Stack> stack{app, "Providers", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  const auto onEvent = handler(*stack, "OnEvent");
  const auto isComplete = handler(*stack, "IsComplete");

  New<cr::Provider> simple{stack, "Simple", {.onEventHandler = onEvent}};
  New<CustomResource> resource{stack, "Resource", {
      .properties = {{"key", "value"}}, .resourceType = "Custom::Simple", .serviceToken = simple->serviceToken(),
  }};
  New<cr::Provider> waiting{stack, "Waiting", {.isCompleteHandler = isComplete, .onEventHandler = onEvent}};
  New<CustomResource> waited{stack, "Waited", {.serviceToken = waiting->serviceToken()}};

  New<logs::LogGroup> logGroup{stack, "Logs"};
  New<kms::Key> key{stack, "Key"};
  const auto role = [&](Id id) {
    return New<iam::Role>{stack, id, {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  };
  New<cr::Provider> all{stack, "All", {
      .disableWaiterStateMachineLogging = false,
      .frameworkCompleteAndTimeoutRole = role("CompleteRole"),
      .frameworkLambdaLoggingLevel = lambda::ApplicationLogLevel::INFO,
      .frameworkOnEventRole = role("EventRole"),
      .isCompleteHandler = isComplete,
      .logGroup = logGroup,
      .onEventHandler = onEvent,
      .providerFunctionEnvEncryption = key,
      .providerFunctionName = "provider",
      .queryInterval = Duration::seconds(30),
      .totalTimeout = Duration::minutes(50),
      .waiterStateMachineLogOptions =
          cr::LogOptions{.destination = logGroup, .includeExecutionData = true, .level = "ALL"},
  }};
  New<cr::Provider> oneRole{stack, "OneRole", {.onEventHandler = onEvent, .role = role("OneForAll")}};
  New<cr::Provider> kept{stack, "Kept", {.logRetention = logs::RetentionDays::ONE_WEEK, .onEventHandler = onEvent}};
  New<cr::WaiterStateMachine> waiter{stack, "Waiter", {
      .backoffRate = 1.5,
      .interval = Duration::seconds(10),
      .isCompleteHandler = isComplete,
      .maxAttempts = 3,
      .timeoutHandler = onEvent,
  }};
  waiter->grantStartExecution(*role("Starter"));
  stack->addMetadata("Facts", Json::object({
      {"handlers", Json::array({&all->onEventHandler() == &*onEvent, all->isCompleteHandler().get() == &*isComplete,
          !simple->isCompleteHandler()})},
      {"waiter", waiter->stateMachineArn()},
  }));

  New<Stack> inVpc{app, "InVpc"};
  const auto vpc = ec2::Vpc::fromVpcAttributes(inVpc, "Vpc", ec2::VpcAttributes{
      .availabilityZones = List<Value<std::string>>{"eu-west-1a"},
      .privateSubnetIds = List<Value<std::string>>{"subnet-1"},
      .vpcId = "vpc-1",
  });
  New<cr::Provider> provider{inVpc, "Provider", {
      .disableWaiterStateMachineLogging = false,
      .isCompleteHandler = handler(*inVpc, "IsComplete"),
      .onEventHandler = handler(*inVpc, "OnEvent"),
      .securityGroups = {New<ec2::SecurityGroup>{inVpc, "Group", {.vpc = *vpc}}},
      .vpc = *vpc,
      .vpcSubnets = ec2::SubnetSelection{.subnets = vpc->privateSubnets()},
  }};
  app.synth();
}
