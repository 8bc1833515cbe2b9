// SPDX-License-Identifier: Apache-2.0
// AWS::Logs::SubscriptionFilter. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/polymorphic.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/identity.hpp>
#include <cdkpp/logs/cfn_subscription_filter.hpp>
#include <cdkpp/logs/log_group_ref.hpp>
#include <cdkpp/logs/pattern.hpp>

namespace cdk::logs {

/// What a destination says of itself.
struct LogSubscriptionDestinationConfig {
  /// CloudFormation: DestinationArn.
  Required<Value<std::string>> arn;
  /// The role that CloudWatch Logs takes to reach it. CloudFormation: RoleArn. @default none
  Optional<iam::IRole&> role{};
};

/// Something that log events can be sent to; see logs_destinations.
class ILogSubscriptionDestination {
 public:
  /// @param scope the filter, for the constructs that the destination needs
  virtual LogSubscriptionDestinationConfig bind(Construct& scope, ILogGroupRef& sourceLogGroup) = 0;
  /// Whether it has shards, among which Distribution chooses.
  virtual bool takesDistribution() const { return false; }

 protected:
  ILogSubscriptionDestination() = default;
  ILogSubscriptionDestination(const ILogSubscriptionDestination&) = default;
  ILogSubscriptionDestination& operator=(const ILogSubscriptionDestination&) = default;
  ~ILogSubscriptionDestination() = default;
};

/// Any destination: one of logs_destinations, which are values, or a CrossAccountDestination.
class LogSubscriptionDestination {
 public:
  template <class T>
    requires(std::is_base_of_v<ILogSubscriptionDestination, T> && std::is_copy_constructible_v<T>)
  LogSubscriptionDestination(T destination)
      : owner_(::cdk::detail::shareObject<ILogSubscriptionDestination>(std::move(destination))),
        destination_(::cdk::detail::sharedObject<ILogSubscriptionDestination>(owner_)) {}
  template <class T>
    requires(std::is_convertible_v<T&, ILogSubscriptionDestination&> && !std::is_copy_constructible_v<T>)
  LogSubscriptionDestination(T& construct) : destination_(&static_cast<ILogSubscriptionDestination&>(construct)) {}
  template <class T>
    requires std::is_base_of_v<ILogSubscriptionDestination, T>
  LogSubscriptionDestination(const New<T>& construct) : destination_(&*construct) {}
  ILogSubscriptionDestination* operator->() const { return destination_; }

 private:
  ::cdk::detail::Any owner_{};
  ILogSubscriptionDestination* destination_;
};

/// How events are spread over the shards of a stream.
enum class Distribution {
  BY_LOG_STREAM,  ///< events of one log stream go to one shard
  RANDOM,
};

struct SubscriptionFilterProps {
  /// CloudFormation: DestinationArn.
  Required<LogSubscriptionDestination> destination;
  /// For a KinesisDestination. CloudFormation: Distribution. @default Distribution::BY_LOG_STREAM
  Optional<Distribution> distribution{};
  /// CloudFormation: FilterName. @default made by CloudFormation
  Optional<Value<std::string>> filterName{};
  /// The events that are sent. CloudFormation: FilterPattern.
  Required<IFilterPattern> filterPattern;
  /// CloudFormation: LogGroupName.
  Required<ILogGroupRef&> logGroup;
};

/// SubscriptionFilterProps without the log group, for ILogGroup::addSubscriptionFilter.
struct SubscriptionFilterOptions {
  /// CloudFormation: DestinationArn.
  Required<LogSubscriptionDestination> destination;
  /// For a KinesisDestination. CloudFormation: Distribution. @default Distribution::BY_LOG_STREAM
  Optional<Distribution> distribution{};
  /// CloudFormation: FilterName. @default made by CloudFormation
  Optional<Value<std::string>> filterName{};
  /// The events that are sent. CloudFormation: FilterPattern.
  Required<IFilterPattern> filterPattern;
};

/// Sends the events of a log group to a destination while they come in.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html
class SubscriptionFilter : public Resource {
 public:
  using Props = SubscriptionFilterProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.SubscriptionFilter";
  /// @throws ValidationError CDKPP4708 for a distribution with another destination than a stream of Kinesis.
  template <std::same_as<SubscriptionFilterProps> P = SubscriptionFilterProps>
  explicit SubscriptionFilter(Scope scope, P props);

 private:
  void makeResource(const SubscriptionFilterProps& props);
};

template <std::same_as<SubscriptionFilterProps> P>
SubscriptionFilter::SubscriptionFilter(Scope scope, P props)
    : Resource{::cdk::detail::injected<SubscriptionFilter>(scope, props), {.physicalName = props.filterName}} {
  makeResource(props);
}

}  // namespace cdk::logs
