// SPDX-License-Identifier: Apache-2.0
// LogGroupGrants: what can be granted on a log group. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/iam/grant.hpp>
#include <cdkpp/logs/log_group_ref.hpp>

namespace cdk::logs {

struct LogGroupGrantsActionsOptions {
  /// @default the log group, and what is in it
  List<Value<std::string>> resourceArns{};
};

/// The grants of a log group, L1 or L2: `LogGroupGrants::fromLogGroup(*cfnLogGroup).write(*role)`.
class LogGroupGrants {
 public:
  static LogGroupGrants fromLogGroup(ILogGroupRef& resource) { return LogGroupGrants(resource); }
  /// Lets somebody do what the actions name.
  iam::Grant actions(const iam::IGrantable& grantee, List<Value<std::string>> actions,
      LogGroupGrantsActionsOptions options = {}) const;
  /// Lets somebody make streams and put events into them.
  iam::Grant write(const iam::IGrantable& grantee) const;
  /// Lets somebody read and filter events.
  iam::Grant read(const iam::IGrantable& grantee) const;

 private:
  explicit LogGroupGrants(ILogGroupRef& resource) : resource_(&resource) {}
  ILogGroupRef* resource_;
};

namespace detail {
/// The ARN of a log group without ":*", the mark of its streams.
Value<std::string> logGroupArnWithoutStreams(const ILogGroupRef& logGroup);
}  // namespace detail

}  // namespace cdk::logs
