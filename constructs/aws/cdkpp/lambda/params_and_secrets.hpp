// SPDX-License-Identifier: Apache-2.0
// ParamsAndSecretsLayerVersion: the layer that caches parameters and secrets. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk::lambda {

class IFunction;

struct ParamsAndSecretsVersions {
  static constexpr const char* V1_0_103 = "1.0.103";
};

struct ParamsAndSecretsLogLevel {
  static constexpr const char* DEBUG = "debug";
  static constexpr const char* INFO = "info";
  static constexpr const char* WARN = "warn";
  static constexpr const char* ERROR = "error";
  static constexpr const char* NONE = "none";
};

struct ParamsAndSecretsOptions {
  /// Whether parameters and secrets are cached. @default true
  Optional<bool> cacheEnabled{};
  /// How many are cached, 0 to 1000. @default 1000
  Optional<double> cacheSize{};
  /// The port of the extension on localhost, 1 to 65535. @default 2773
  Optional<double> httpPort{};
  /// One of ParamsAndSecretsLogLevel. @default ParamsAndSecretsLogLevel::INFO
  Optional<std::string> logLevel{};
  /// How many connections the extension opens, from 1 up. @default 3
  Optional<double> maxConnections{};
  /// How long it waits for Parameter Store; 0 is without end. @default 0
  Optional<Duration> parameterStoreTimeout{};
  /// How long a parameter stays in the cache, up to 300 seconds. @default 300 seconds
  Optional<Duration> parameterStoreTtl{};
  /// How long it waits for Secrets Manager; 0 is without end. @default 0
  Optional<Duration> secretsManagerTimeout{};
  /// How long a secret stays in the cache, up to 300 seconds. @default 300 seconds
  Optional<Duration> secretsManagerTtl{};
};

/// A version of the layer with the AWS Parameters and Secrets Lambda Extension, a value.
/// @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
class ParamsAndSecretsLayerVersion {
 public:
  /// @param version one of ParamsAndSecretsVersions
  static ParamsAndSecretsLayerVersion fromVersion(std::string version, ParamsAndSecretsOptions options = {}) {
    return {std::move(version), {}, std::move(options)};
  }
  /// The layer of this ARN, which must be of the region and the architecture of the function.
  static ParamsAndSecretsLayerVersion fromVersionArn(Value<std::string> arn, ParamsAndSecretsOptions options = {}) {
    return {{}, std::move(arn), std::move(options)};
  }
  /// The ARN in the region of the function, for its architecture.
  /// @throws ValidationError CDKPP4618 where there is none.
  Value<std::string> layerVersionArn(const IFunction& fn) const;
  /// The environment variables that tell the extension its options.
  /// @throws ValidationError CDKPP4619 naming all options that are not allowed.
  Map<Value<std::string>> environmentVariables(const IFunction& about) const;

 private:
  ParamsAndSecretsLayerVersion(std::string version, Optional<Value<std::string>> arn, ParamsAndSecretsOptions options)
      : version_(std::move(version)), arn_(std::move(arn)), options_(std::move(options)) {}
  std::string version_;
  Optional<Value<std::string>> arn_;
  ParamsAndSecretsOptions options_;
};

}  // namespace cdk::lambda
