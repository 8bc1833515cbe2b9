// SPDX-License-Identifier: Apache-2.0
// A resource class that holds a resource with state must say what becomes of it.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

class OwnQueue : public Resource {
 public:
  explicit OwnQueue(Scope scope) : Resource(scope) { New<sqs::CfnQueue>{*this, "Resource"}; }
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<OwnQueue> own{stack, "Own"};
  app.synth();
}
