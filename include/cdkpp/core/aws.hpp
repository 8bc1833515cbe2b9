// SPDX-License-Identifier: Apache-2.0
// Aws: the pseudo parameters, values that CloudFormation knows about every stack.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/optional.hpp>

namespace cdk {

/// The pseudo parameters of the stack that the value is used in. They may be used at any time, in static initialisers
/// too. @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
struct Aws {
  /// The account that the stack is deployed to, 12 digits. CloudFormation: AWS::AccountId.
  static const Value<std::string>& ACCOUNT_ID;
  /// Takes a property away, as the outcome of Fn::conditionIf; fits every property. CloudFormation: AWS::NoValue.
  static const Intrinsic& NO_VALUE;
  /// The ARNs of the topics that hear of the stack's events. CloudFormation: AWS::NotificationARNs.
  static const List<Value<std::string>>& NOTIFICATION_ARNS;
  /// "aws", "aws-cn", "aws-us-gov" and so on. CloudFormation: AWS::Partition.
  static const Value<std::string>& PARTITION;
  /// The region that the stack is deployed to. CloudFormation: AWS::Region.
  static const Value<std::string>& REGION;
  /// The ARN of the stack. CloudFormation: AWS::StackId.
  static const Value<std::string>& STACK_ID;
  /// The name of the stack. CloudFormation: AWS::StackName.
  static const Value<std::string>& STACK_NAME;
  /// "amazonaws.com" in most regions. CloudFormation: AWS::URLSuffix.
  static const Value<std::string>& URL_SUFFIX;
};

/// The pseudo parameters of the stack that a construct is in, which other stacks may refer to.
class ScopedAws {
 public:
  explicit ScopedAws(const IConstruct& scope) : scope_(&scope) {}
  Value<std::string> accountId() const;
  List<Value<std::string>> notificationArns() const;
  Value<std::string> partition() const;
  Value<std::string> region() const;
  Value<std::string> stackId() const;
  Value<std::string> stackName() const;
  Value<std::string> urlSuffix() const;

 private:
  const IConstruct* scope_;
};

}  // namespace cdk
