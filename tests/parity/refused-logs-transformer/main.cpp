// SPDX-License-Identifier: Apache-2.0
// The first step of a transformer is a parser.
#include <cdkpp/cdk.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<logs::LogGroup> group{stack, "Group"};
  group->addTransformer("Transformer", {
      .transformerConfig = {logs::StringMutatorProcessor({.trimKeys = {"a"}, .type = logs::StringMutatorType::TRIM})},
      .transformerName = "t",
  });
  app.synth();
}
