// SPDX-License-Identifier: Apache-2.0
// ContextProvider: values that the CDK CLI looks up in an account and keeps in cdk.context.json.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk {

/// The look-ups that the CLI knows.
struct ContextProviderName {
  static constexpr const char* AMI_PROVIDER = "ami";
  static constexpr const char* AVAILABILITY_ZONE_PROVIDER = "availability-zones";
  static constexpr const char* CC_API_PROVIDER = "cc-api-provider";
  static constexpr const char* ENDPOINT_SERVICE_AVAILABILITY_ZONE_PROVIDER = "endpoint-service-availability-zones";
  static constexpr const char* HOSTED_ZONE_PROVIDER = "hosted-zone";
  static constexpr const char* KEY_PROVIDER = "key-provider";
  static constexpr const char* LOAD_BALANCER_LISTENER_PROVIDER = "load-balancer-listener";
  static constexpr const char* LOAD_BALANCER_PROVIDER = "load-balancer";
  static constexpr const char* PLUGIN = "plugin";
  static constexpr const char* SECURITY_GROUP_PROVIDER = "security-group";
  static constexpr const char* SSM_PARAMETER_PROVIDER = "ssm";
  static constexpr const char* VPC_PROVIDER = "vpc-provider";
};

struct GetContextKeyOptions {
  /// Part of the key, so that equal look-ups are kept apart. @default none
  Optional<std::string> additionalCacheKey{};
  /// Whether account and region are part of the look-up. @default true
  Optional<bool> includeEnvironment{};
  /// What is looked up; objects may be nested. @default none
  Map<Json> props{};
  /// One of ContextProviderName.
  Required<std::string> provider;
};

struct GetContextValueOptions {
  /// Part of the key, so that equal look-ups are kept apart. @default none
  Optional<std::string> additionalCacheKey{};
  /// The value as long as none was looked up. It should have the form of a real one. @default undefined
  Json dummyValue{};
  /// Whether the dummy value is kept when nothing is found. At most one of this and mustExist is given. @default false
  Optional<bool> ignoreErrorOnMissingContext{};
  /// Whether account and region are part of the look-up. @default true
  Optional<bool> includeEnvironment{};
  /// Whether it is an error that nothing is found; else the dummy value is kept. @default true
  Optional<bool> mustExist{};
  /// What is looked up; objects may be nested. @default none
  Map<Json> props{};
  /// One of ContextProviderName.
  Required<std::string> provider;
};

struct GetContextKeyResult {
  /// The key in cdk.context.json.
  std::string key;
  /// The props together with the environment.
  Json props;
};

struct GetContextValueResult {
  Json value;
};

/// Look-ups for constructs: getValue gives the value of an earlier run, or a dummy and asks the CLI for the value.
/// @see https://docs.aws.amazon.com/cdk/v2/guide/context.html
class ContextProvider {
 public:
  /// @throws Error CDKPP2451 when a prop is a token.
  static GetContextKeyResult getKey(const IConstruct& scope, const GetContextKeyOptions& options);
  /// @throws Error CDKPP2450 when account or region of the stack are not settled, CDKPP2451 when a prop is a token,
  /// CDKPP2452 when both mustExist and ignoreErrorOnMissingContext are given.
  static GetContextValueResult getValue(const IConstruct& scope, const GetContextValueOptions& options);
};

}  // namespace cdk
