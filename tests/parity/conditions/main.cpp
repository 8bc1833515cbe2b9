// SPDX-License-Identifier: Apache-2.0
// Conditions: all functions, nesting, conditions in conditions, Fn::If in properties.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

std::vector<CfnConditionExpression> equations(const std::string& prefix, int count, const Value<std::string>& value) {
  std::vector<CfnConditionExpression> all;
  for (int i = 0; i < count; ++i) all.push_back(Fn::conditionEquals(prefix + std::to_string(i), value));
  return all;
}

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Conditions"};
  New<CfnParameter> stage{stack, "Stage", {.allowedValues = {"dev", "prod"}, .default_ = "dev"}};
  New<CfnCondition> isProd{stack, "IsProd", {.expression = Fn::conditionEquals(stage->valueAsString(), "prod")}};
  New<CfnCondition> inEurope{stack, "InEurope", {.expression = Fn::conditionEquals(Aws::REGION, "eu-west-1")}};
  New<CfnCondition> both{stack, "Both", {.expression = Fn::conditionAnd(isProd, inEurope)}};
  New<CfnCondition> either{stack, "Either", {.expression = Fn::conditionOr(isProd, inEurope, both)}};
  New<CfnCondition> negation{stack, "Not", {.expression = Fn::conditionNot(isProd)}};
  New<CfnCondition> nested{stack, "Nested", {
      .expression = Fn::conditionAnd(
          Fn::conditionNot(Fn::conditionEquals(stage->valueAsString(), "dev")),
          Fn::conditionOr(Fn::conditionEquals("a", "b"), inEurope),
          Fn::conditionEquals(Fn::select(0, Fn::split("-", Aws::REGION)), "eu")),
  }};
  New<CfnCondition> ofNumbers{stack, "OfNumbers", {.expression = Fn::conditionEquals(1, 2)}};
  New<CfnCondition> ofBooleans{stack, "OfBooleans", {.expression = Fn::conditionEquals(true, "true")}};
  New<Construct> inside{stack, "Inside"};
  New<CfnCondition> later{inside, "Condition"};
  later->expression = Fn::conditionNot(either);
  // More than ten members are grouped.
  New<CfnCondition> manyAnd{stack, "ManyAnd",
                            {.expression = Fn::conditionAnd(equations("a", 23, stage->valueAsString()))}};
  New<CfnCondition> manyOr{stack, "ManyOr",
                           {.expression = Fn::conditionOr(equations("o", 11, stage->valueAsString()))}};
  New<CfnCondition> singleAnd{stack, "SingleAnd", {.expression = Fn::conditionAnd(isProd)}};
  New<CfnCondition> withoutExpression{stack, "WithoutExpression"};

  New<s3::CfnBucket> bucket{stack, "Bucket", {
      .bucketName = Fn::conditionIf(isProd->logicalId(), "prod-bucket", Aws::NO_VALUE),
      .corsConfiguration = Fn::conditionIf(
          isProd->logicalId(),
          s3::CfnBucket::CorsConfigurationProperty{
              .corsRules = {s3::CfnBucket::CorsRuleProperty{.allowedMethods = {"GET"}, .allowedOrigins = {"*"}}}},
          Aws::NO_VALUE),
      .versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{
          .status = Fn::conditionIf("IsProd", "Enabled", "Suspended")},
  }};
  bucket->cfnOptions().condition = isProd;
  New<sqs::CfnQueue> queue{stack, "Queue"};
  queue->cfnOptions().condition = later;
  New<CfnResource> custom{stack, "Custom", {
      .properties = Json::object({
          {"nested", Fn::conditionIf(*isProd, Fn::conditionIf(*inEurope, "both", "prod"), "none")},
          {"inConcat", "x-" + Fn::conditionIf(*isProd, "a", "b")},
          {"inJoin", Fn::join("-", {"a", Fn::conditionIf(*isProd, "a", "b")})},
          {"asText", Fn::conditionIf(*negation, queue->ref(), Aws::NO_VALUE)},
          {"condition", CfnConditionExpression(isProd)},
      }),
      .type = "Custom::If",
  }};
  New<CfnOutput> output{stack, "Output", {.condition = both,
                                          .value = Fn::conditionIf(*isProd, bucket->ref(), "none")}};
  app.synth();
}
