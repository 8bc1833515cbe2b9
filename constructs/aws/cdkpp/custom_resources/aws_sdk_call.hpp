// SPDX-License-Identifier: Apache-2.0
// AwsSdkCall: a call of an AWS service. Follows aws-cdk-lib 2.276.0, custom-resources.
#pragma once
#include <cdkpp/core/json.hpp>
#include <cdkpp/custom_resources/logging.hpp>
#include <cdkpp/custom_resources/physical_resource_id.hpp>

namespace cdk::custom_resources {

/// A call that the AWS SDK for JavaScript makes.
/// @see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/
struct AwsSdkCall {
  /// "GetObject", "getObject" or "GetObjectCommand".
  Required<std::string> action;
  /// The version of the service's interface. @default the newest
  Optional<Value<std::string>> apiVersion{};
  /// The role that makes the call, for other accounts. @default that of the function
  Optional<Value<std::string>> assumedRoleArn{};
  /// What the trust policy of assumedRoleArn asks for as sts:ExternalId. @default none
  Optional<Value<std::string>> externalId{};
  /// A regular expression of JavaScript: an error whose name it finds is none, and the resource has no data.
  /// @default every error fails the resource
  Optional<std::string> ignoreErrorCodesMatching{};
  /// @default Logging::all()
  Optional<Logging> logging{};
  /// The beginnings of the paths of the response that the resource keeps: it may have 4096 bytes of data.
  /// @default everything
  List<Value<std::string>> outputPaths{};
  /// What the call is given. Names and types are those of the SDK; texts become numbers and dates where it wants such.
  /// @default none
  Json parameters{};
  /// The id of the resource after the call; required in the call that creates it. @default it stays as it is
  Optional<PhysicalResourceId> physicalResourceId{};
  /// @default the region of the stack
  Optional<Value<std::string>> region{};
  /// "S3", "s3" or "@aws-sdk/client-s3".
  Required<std::string> service;
};

}  // namespace cdk::custom_resources
