// SPDX-License-Identifier: Apache-2.0
// Custom::LogRetention: the retention of a log group that something else makes, by a function that the stack has once.
// Follows aws-cdk-lib 2.276.0, aws-logs; the code of the function is our own.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/logs/retention_days.hpp>

namespace cdk::logs {

struct LogRetentionRetryOptions {
  /// How often a call is tried again. @default 5
  Optional<Value<double>> maxRetries{};
};

struct LogRetentionProps {
  Required<Value<std::string>> logGroupName;
  /// @default the region of the stack
  Optional<Value<std::string>> logGroupRegion{};
  /// @default the defaults of the AWS SDK
  Optional<LogRetentionRetryOptions> logRetentionRetryOptions{};
  /// What happens to the log group when this is removed: DESTROY deletes it. @default RemovalPolicy::RETAIN
  Optional<RemovalPolicy> removalPolicy{};
  /// How many days events are kept, see RetentionDays.
  Required<Value<double>> retention;
  /// The role of the function; that of the first LogRetention of a stack counts. @default made for it
  Optional<iam::IRole&> role{};
};

/// Makes a log group where there is none and sets how long its events are kept. For groups that services make; a group
/// of your own is a LogGroup.
class LogRetention : public Construct {
 public:
  using Props = LogRetentionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.LogRetention";
  template <std::same_as<LogRetentionProps> P = LogRetentionProps>
  explicit LogRetention(Scope scope, P props);
  /// The ARN of the log group with ":*" at its end.
  const Value<std::string>& logGroupArn() const { return logGroupArn_; }

 private:
  Value<std::string> logGroupArn_;
};

namespace detail {
/// Makes the resource, and the function where the stack has none yet. @returns the ARN of the log group
Value<std::string> makeLogRetention(Construct& scope, const LogRetentionProps& props);
}  // namespace detail

template <std::same_as<LogRetentionProps> P>
LogRetention::LogRetention(Scope scope, P props)
    : Construct(::cdk::detail::injected<LogRetention>(scope, props)),
      logGroupArn_(detail::makeLogRetention(*this, props)) {}

}  // namespace cdk::logs
