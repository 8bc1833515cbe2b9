// SPDX-License-Identifier: Apache-2.0
// A key that a lazy mapping does not have.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<CfnMapping> mapping{stack, "Map", {.lazy = true, .mapping = {{"known", {{"key", "value"}}}}}};
  New<CfnOutput> output{stack, "Output", {.value = mapping->findInMap("unknown", "key")}};
  app.synth();
}
