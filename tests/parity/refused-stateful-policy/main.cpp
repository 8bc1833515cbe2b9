// SPDX-License-Identifier: Apache-2.0
// A resource class that holds a resource with state must say what becomes of it.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

struct OwnQueue : Resource {
  New<sqs::CfnQueue> resource{*this, "Resource"};
  explicit OwnQueue(Scope scope) : Resource(scope) {}
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<OwnQueue> own{stack, "Own"};
  app.synth();
}
