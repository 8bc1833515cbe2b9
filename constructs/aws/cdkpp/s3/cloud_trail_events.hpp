// SPDX-License-Identifier: Apache-2.0
// The options of IBucket::onCloudTrailEvent and its siblings. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/s3/ibucket.hpp>

namespace cdk::events {
struct EventPattern;
class RuleTarget;
}  // namespace cdk::events

namespace cdk::s3 {

/// events::OnEventOptions with the objects to look at. Needs <cdkpp/events.hpp>.
struct OnCloudTrailBucketEventOptions {
  /// The scope of the rule where its source and its target are in different stacks of one account and region: breaks
  /// circles between the stacks. @default the bucket
  Optional<Construct&> crossStackScope{};
  /// @default none
  Optional<Value<std::string>> description{};
  /// Narrows the pattern of the function. @default none
  Optional<events::EventPattern> eventPattern{};
  /// The keys of the objects. @default all objects
  List<Value<std::string>> paths{};
  /// 1 to 64 letters, digits, ".", "-", "_". @default made by CloudFormation
  Optional<Value<std::string>> ruleName{};
  /// @default none; see Rule::addTarget
  Optional<events::RuleTarget> target{};
};

}  // namespace cdk::s3
