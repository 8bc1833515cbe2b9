// SPDX-License-Identifier: Apache-2.0
// Only FIFO topics drop duplicates.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sns.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sns::Topic> topic{stack, "Topic", {.contentBasedDeduplication = true}};
  app.synth();
}
