// SPDX-License-Identifier: Apache-2.0
// What each destination of a subscription filter lets CloudWatch Logs do.
#include <cdkpp/logs_destinations.hpp>

namespace cdk::logs_destinations {

logs::LogSubscriptionDestinationConfig FirehoseDestination::bind(Construct& scope, logs::ILogGroupRef&) {
  iam::IRole& role = detail::filterRole(scope, props_.role, true);
  const Value<std::string> arn = stream_->deliveryStreamRef().deliveryStreamArn;
  iam::Grant::addToPrincipal(
      {.actions = {"firehose:PutRecord", "firehose:PutRecordBatch"}, .grantee = role, .resourceArns = {arn}});
  detail::waitForPolicy(scope, role);
  return {.arn = arn, .role = role};
}

logs::LogSubscriptionDestinationConfig KinesisDestination::bind(Construct& scope, logs::ILogGroupRef&) {
  iam::IRole& role = detail::filterRole(scope, props_.role);
  const Value<std::string> arn = stream_->streamRef().streamArn;
  iam::Grant::addToPrincipal({.actions = {"kinesis:ListShards", "kinesis:PutRecord", "kinesis:PutRecords"},
                              .grantee = role,
                              .resourceArns = {arn}});
  role.grantPassRole(role);
  detail::waitForPolicy(scope, role);
  return {.arn = arn, .role = role};
}

}  // namespace cdk::logs_destinations
