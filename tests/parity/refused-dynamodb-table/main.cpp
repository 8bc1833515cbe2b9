// SPDX-License-Identifier: Apache-2.0
// A table is restored from 35 days back at most.
#include <cdkpp/cdk.hpp>
#include <cdkpp/dynamodb.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<dynamodb::Table> table{stack, "Table", {
      .partitionKey = dynamodb::Attribute{.name = "pk", .type = dynamodb::AttributeType::STRING},
      .pointInTimeRecoverySpecification = dynamodb::PointInTimeRecoverySpecification{
          .pointInTimeRecoveryEnabled = true, .recoveryPeriodInDays = 36},
  }};
  app.synth();
}
