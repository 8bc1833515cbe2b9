// SPDX-License-Identifier: Apache-2.0
// WAVES × PER_WAVE stacks; every stack depends on all stacks of the waves before it.
#include <cdkpp/cloudformation/cfn_wait_condition_handle.hpp>

#include "bench.hpp"

using namespace cdk;

int main() {
  App app{bench::unlimited()};
  std::vector<Handle<Stack>> earlier;
  for (int w = 0; w < bench::num("WAVES", 12); ++w) {
    std::vector<Handle<Stack>> wave;
    for (int i = 0; i < bench::num("PER_WAVE", 5); ++i) {
      New<Stack> stack{app, "Wave" + std::to_string(w) + "Stack" + std::to_string(i)};
      New<cloudformation::CfnWaitConditionHandle> handle{stack, "Handle"};
      for (Handle<Stack>& e : earlier) stack->addStackDependency(*e);
      wave.push_back(stack);
    }
    earlier.insert(earlier.end(), wave.begin(), wave.end());
  }
  app.synth();
}
