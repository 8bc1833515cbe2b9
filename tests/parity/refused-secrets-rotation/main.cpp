// SPDX-License-Identifier: Apache-2.0
// Secrets are rotated every 4 hours at most.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/secretsmanager.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<secretsmanager::Secret> secret{stack, "Secret"};
  secret->addRotationSchedule("Schedule", {
      .automaticallyAfter = Duration::hours(3), .hostedRotation = secretsmanager::HostedRotation::mysqlSingleUser(),
  });
  app.synth();
}
