// SPDX-License-Identifier: Apache-2.0
// An import needs an export.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<CfnOutput> output{stack, "Output", {.value = "x"}};
  New<Stack> other{app, "Other"};
  New<CfnOutput> import{other, "Import", {.value = output->importValue()}};
  app.synth();
}
