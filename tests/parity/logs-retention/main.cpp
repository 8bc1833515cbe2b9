// SPDX-License-Identifier: Apache-2.0
// Retentions of log groups that others make, by one function per stack; tags reach the function.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/tags.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Retentions"};
  New<logs::LogRetention> plain{stack, "Plain", {.logGroupName = "plain", .retention = logs::RetentionDays::ONE_MONTH}};
  New<logs::LogRetention> all{stack, "All", {
      .logGroupName = "all",
      .logGroupRegion = "us-east-1",
      .logRetentionRetryOptions = logs::LogRetentionRetryOptions{.maxRetries = 7},
      .removalPolicy = RemovalPolicy::DESTROY,
      .retention = logs::RetentionDays::INFINITE,
  }};
  New<logs::LogRetention> kept{stack, "Kept", {.logGroupName = "kept", .removalPolicy = RemovalPolicy::RETAIN, .retention = 3}};
  New<CfnOutput> plainArn{stack, "PlainArn", {.value = plain->logGroupArn()}};
  New<CfnOutput> allArn{stack, "AllArn", {.value = all->logGroupArn()}};

  New<Stack> other{app, "OwnRole", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> role{other, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<logs::LogRetention> retention{other, "Retention", {.logGroupName = "x", .retention = logs::RetentionDays::ONE_DAY, .role = role}};
  Tags::of(app).add("b", "2");
  Tags::of(other).add("a", "1");
  app.synth();
}
