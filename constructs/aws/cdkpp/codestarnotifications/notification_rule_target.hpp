// SPDX-License-Identifier: Apache-2.0
// INotificationRuleTarget: what hears of the events of developer tools. Follows aws-cdk-lib 2.276.0,
// aws-codestarnotifications.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::codestarnotifications {

/// What a target says of itself when it is added to a rule.
struct NotificationRuleTargetConfig {
  /// The ARN of the topic or of the chat client. CloudFormation: TargetAddress.
  Required<Value<std::string>> targetAddress;
  /// "SNS" or "AWSChatbotSlack". CloudFormation: TargetType.
  Required<std::string> targetType;
};

/// A target of notification rules.
class INotificationRuleTarget {
 public:
  /// Lets the rule reach the target, and says how. @param scope the rule
  virtual NotificationRuleTargetConfig bindAsNotificationRuleTarget(IConstruct& scope) = 0;

 protected:
  INotificationRuleTarget() = default;
  ~INotificationRuleTarget() = default;
};

}  // namespace cdk::codestarnotifications
