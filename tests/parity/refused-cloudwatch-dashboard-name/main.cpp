// SPDX-License-Identifier: Apache-2.0
// The name of a dashboard has no blanks.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>

using namespace cdk;
using namespace cdk::cloudwatch;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}}};
  New<Dashboard> dashboard{stack, "Dashboard", {.dashboardName = "my dashboard"}};
  app.synth();
}
