// SPDX-License-Identifier: Apache-2.0
// The aliases of AWS are not those of a program.
#include <cdkpp/cdk.hpp>
#include <cdkpp/kms.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<kms::Key> key{stack, "Key", {.alias = "alias/aws/mine"}};
  app.synth();
}
