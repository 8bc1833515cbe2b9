// SPDX-License-Identifier: Apache-2.0
// The layers that AWS makes: their ARNs by region, and what they want of a function.
#include <cdkpp/core/docker_image.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/core/region_info.hpp>
#include <cdkpp/lambda/adot_layers.hpp>
#include <cdkpp/lambda/ifunction.hpp>
#include <cdkpp/lambda/lambda_insights.hpp>
#include <cdkpp/lambda/params_and_secrets.hpp>
#include <cdkpp/lambda/runtime.hpp>

#include "text/number.hpp"

namespace cdk::lambda {
namespace {

using region_info::FactName;
using region_info::RegionInfo;

/// The ARN of a layer where the function is; from a mapping of the template where the region is not known.
Value<std::string> layerArn(const IFunction& fn, const std::string& fact, const std::string& what) {
  Stack& stack = Stack::of(fn);
  if (RegionInfo::regionMap(fact).size() == 0)
    throw ValidationError("CDKPP4618", what + " is not known for any region; choose another version", fn);
  const Value<std::string> region = stack.region();
  if (!region.isLiteral()) return stack.regionalFact(fact);
  const Optional<std::string> arn = region_info::Fact::find(region.literal(), fact);
  if (!arn)
    throw ValidationError("CDKPP4618",
                          what + " is not known for the region " + region.literal() +
                              "; choose another version, or give the ARN of the layer",
                          fn);
  return *arn;
}

std::string forArchitecture(const IFunction& fn) { return std::string(" for ") + fn.architecture().name(); }

std::string textOf(double number) { return cdk::text::numberToString(number); }

}  // namespace

DockerImage Runtime::bundlingImage() const {
  return DockerImage::fromRegistry(props_.bundlingDockerImage ? std::string(props_.bundlingDockerImage)
                                                              : "public.ecr.aws/sam/build-" + std::string(name_));
}

Value<std::string> LambdaInsightsVersion::layerVersionArn(const IFunction& fn) const {
  if (arn_) return *arn_;
  return layerArn(fn, FactName::cloudwatchLambdaInsightsVersion(version_, fn.architecture().name()),
                  std::string("version ") + version_ + " of the layer of Lambda Insights" + forArchitecture(fn));
}

Value<std::string> AdotLayerVersion::layerArn(const IFunction& fn) const {
  return lambda::layerArn(fn, FactName::adotLambdaLayer(type_, version_, fn.architecture().name()),
                          std::string("version ") + version_ + " of the ADOT layer " + type_ + forArchitecture(fn));
}

Value<std::string> ParamsAndSecretsLayerVersion::layerVersionArn(const IFunction& fn) const {
  if (arn_) return *arn_;
  return layerArn(fn, FactName::paramsAndSecretsLambdaLayer(version_, fn.architecture().name()),
                  "version " + version_ + " of the layer of parameters and secrets" + forArchitecture(fn));
}

Map<Value<std::string>> ParamsAndSecretsLayerVersion::environmentVariables(const IFunction& about) const {
  const auto number = [](const Optional<double>& value) {
    return value ? Optional<Value<double>>(*value) : Optional<Value<double>>();
  };
  detail::PropertyRules rules;
  rules.range("cacheSize", number(options_.cacheSize), 0, 1000);
  rules.range("httpPort", number(options_.httpPort), 1, 65535);
  rules.range("maxConnections", number(options_.maxConnections), 1, detail::PropertyRules::UNLIMITED);
  rules.range("parameterStoreTtl", options_.parameterStoreTtl, Duration::seconds(0), Duration::seconds(300));
  rules.range("secretsManagerTtl", options_.secretsManagerTtl, Duration::seconds(0), Duration::seconds(300));
  rules.check("CDKPP4619", about);

  const auto seconds = [](const Optional<Duration>& value, double otherwise) {
    return textOf(value ? value->toSeconds().literal() : otherwise);
  };
  const auto milliseconds = [](const Optional<Duration>& value) {
    return textOf(value ? value->toMilliseconds().literal() : 0);
  };
  return {{"PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED", options_.cacheEnabled.valueOr(true) ? "true" : "false"},
          {"PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE", textOf(options_.cacheSize.valueOr(1000.0))},
          {"PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", textOf(options_.httpPort.valueOr(2773.0))},
          {"PARAMETERS_SECRETS_EXTENSION_LOG_LEVEL", options_.logLevel.valueOr(ParamsAndSecretsLogLevel::INFO)},
          {"PARAMETERS_SECRETS_EXTENSION_MAX_CONNECTIONS", textOf(options_.maxConnections.valueOr(3.0))},
          {"SECRETS_MANAGER_TIMEOUT_MILLIS", milliseconds(options_.secretsManagerTimeout)},
          {"SECRETS_MANAGER_TTL", seconds(options_.secretsManagerTtl, 300)},
          {"SSM_PARAMETER_STORE_TIMEOUT_MILLIS", milliseconds(options_.parameterStoreTimeout)},
          {"SSM_PARAMETER_STORE_TTL", seconds(options_.parameterStoreTtl, 300)}};
}

}  // namespace cdk::lambda
