// SPDX-License-Identifier: Apache-2.0
// The twin of app.ts.
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<iam::Group> group{stack, "Group"};
  iam::PolicyStatement statement{{.actions = {"a:b"}, .principals = {group}, .resources = {"*"}}};
  app.synth();
}
