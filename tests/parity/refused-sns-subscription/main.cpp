// SPDX-License-Identifier: Apache-2.0
// A subscriber hears a topic once.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sns_subscriptions.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sns::Topic> topic{stack, "Topic"};
  topic->addSubscription(sns_subscriptions::EmailSubscription("a@example.com"));
  topic->addSubscription(sns_subscriptions::EmailSubscription("a@example.com"));
  app.synth();
}
