// SPDX-License-Identifier: Apache-2.0
// What is decided when the stack is deployed: parameters, a mapping, conditions, a rule, outputs.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

struct Decisions : Stack {
  New<CfnParameter> stage{*this,
                          "Stage",
                          {.allowedValues = {"dev", "prod"},
                           .default_ = "dev",
                           .description = "Which of the two the stack is for",
                           .type = "String"}};
  New<CfnParameter> retention{
      *this, "RetentionDays", {.default_ = 4, .maxValue = 14, .minValue = 1, .type = "Number"}};
  New<CfnMapping> sizes{*this,
                        "Sizes",
                        {.mapping = {{"dev", {{"delay", Json(0)}}}, {"prod", {{"delay", Json(5)}}}}}};
  New<CfnCondition> isProd{*this, "IsProd", {.expression = Fn::conditionEquals(stage->valueAsString(), "prod")}};

  explicit Decisions(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    New<sqs::CfnQueue> queue{*this, "Queue"};
    queue->queueName = "orders-" + stage->valueAsString();
    queue->delaySeconds = sizes->findInMap(stage->valueAsString(), "delay");
    queue->visibilityTimeout = Fn::conditionIf(*isProd, 120, 30);

    New<s3::CfnBucket> archive{*this, "Archive"};
    archive->cfnOptions().condition = *isProd;

    New<CfnRule> rule{*this, "ProdKeepsLong"};
    rule->addAssertion(Fn::conditionNot(Fn::conditionEquals(retention->valueAsString(), "0")),
                       "messages must be kept for a day at least");

    New<CfnOutput> url{*this, "QueueUrl", {.description = "Where orders are sent", .value = queue->ref()}};
    New<CfnOutput> bucket{*this, "ArchiveName", {.condition = *isProd, .value = archive->ref()}};
  }
};

int main() {
  App app;
  New<Decisions> decisions{app, "Decisions"};
  app.synth();
}
