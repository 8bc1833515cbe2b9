// SPDX-License-Identifier: Apache-2.0
// A stack in parts that are deployed as one. References between the parts become parameters and outputs.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

struct Messaging : NestedStack {
  New<sns::Topic> topic{*this, "Topic"};
  explicit Messaging(Scope scope, NestedStackProps props = {}) : NestedStack(scope, std::move(props)) {}
};

struct WorkerProps {
  Required<sns::ITopic&> topic;
};

struct Worker : NestedStack {
  using Props = WorkerProps;
  New<sqs::Queue> queue{*this, "Queue"};
  Worker(Scope scope, WorkerProps props) : NestedStack(scope) {
    New<sns::Subscription> subscription{
        *this,
        "Subscription",
        {.endpoint = queue->queueArn(), .protocol = sns::SubscriptionProtocol::SQS, .topic = *props.topic}};
  }
};

struct Shop : Stack {
  New<Messaging> messaging{*this, "Messaging"};
  New<Worker> orders{*this, "Orders", {.topic = messaging->topic}};
  New<Worker> invoices{*this, "Invoices", {.topic = messaging->topic}};
  explicit Shop(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    New<CfnOutput> topic{*this, "TopicArn", {.value = messaging->topic->topicArn()}};
  }
};

int main() {
  App app;
  New<Shop> shop{app, "Shop"};
  app.synth();
}
