// SPDX-License-Identifier: Apache-2.0
// AWS::CloudWatch::CompositeAlarm: an alarm over other alarms. Follows aws-cdk-lib 2.276.0, aws-cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/alarm_base.hpp>
#include <cdkpp/cloudwatch/cfn_composite_alarm.hpp>
#include <cdkpp/core/lazy.hpp>

namespace cdk::cloudwatch {

struct CompositeAlarmProps {
  /// Whether the actions are taken. CloudFormation: ActionsEnabled. @default true
  Optional<Value<bool>> actionsEnabled{};
  /// While this alarm is in ALARM, no action is taken. CloudFormation: ActionsSuppressor. @default none
  Optional<IAlarmRef&> actionsSuppressor{};
  /// How long actions stay suppressed once the suppressor leaves ALARM. CloudFormation:
  /// ActionsSuppressorExtensionPeriod. @default 1 minute where there is an actionsSuppressor
  Optional<Duration> actionsSuppressorExtensionPeriod{};
  /// How long actions wait for the suppressor to go to ALARM. CloudFormation: ActionsSuppressorWaitPeriod.
  /// @default 1 minute where there is an actionsSuppressor
  Optional<Duration> actionsSuppressorWaitPeriod{};
  /// CloudFormation: AlarmDescription. @default none
  Optional<Value<std::string>> alarmDescription{};
  /// When this alarm is in ALARM. CloudFormation: AlarmRule, up to 10240 characters.
  Required<AlarmRule> alarmRule;
  /// CloudFormation: AlarmName. @default made of the place in the tree
  Optional<Value<std::string>> compositeAlarmName{};
};

/// An alarm that follows from the states of other alarms.
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html
class CompositeAlarm : public AlarmBase {
 public:
  using Props = CompositeAlarmProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-cloudwatch.CompositeAlarm";
  /// An alarm that exists already.
  static Handle<IAlarm> fromCompositeAlarmArn(const Parent& scope, const Id& id, Value<std::string> compositeAlarmArn) {
    return detail::importAlarm(scope, id, std::move(compositeAlarmArn));
  }
  static Handle<IAlarm> fromCompositeAlarmName(
      const Parent& scope, const Id& id, Value<std::string> compositeAlarmName) {
    return detail::importAlarmByName(scope, id, std::move(compositeAlarmName));
  }

  /// @throws ValidationError CDKPP4772 when the rule is too long; CDKPP4773 for periods without an actionsSuppressor.
  template <std::same_as<CompositeAlarmProps> P = CompositeAlarmProps>
  explicit CompositeAlarm(Scope scope, P props);
  Value<std::string> alarmArn() const override { return arn_; }
  Value<std::string> alarmName() const override { return name_; }

 private:
  Value<std::string> arn_ = "";
  Value<std::string> name_ = "";
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// A name of up to 240 characters.
std::string compositeAlarmName(const IConstruct& alarm);
/// The properties of the L1 apart from the name and the actions. @throws as CompositeAlarm
cloudwatch::CfnCompositeAlarmProps compositeAlarmProps(
    const cloudwatch::CompositeAlarm& alarm, const cloudwatch::CompositeAlarmProps& props);
}  // namespace cdk::detail

namespace cdk::cloudwatch {

template <std::same_as<CompositeAlarmProps> P>
CompositeAlarm::CompositeAlarm(Scope scope, P props)
    : AlarmBase{detail::injected<CompositeAlarm>(scope, props),
          {.physicalName = props.compositeAlarmName ? props.compositeAlarmName : Lazy::string([this] {
            return detail::compositeAlarmName(*this);
          })}} {
  CfnCompositeAlarmProps cfn = detail::compositeAlarmProps(*this, props);
  cfn.alarmName = physicalName();
  cfn.alarmActions = lazyActions(alarmActionArns_);
  cfn.insufficientDataActions = lazyActions(insufficientDataActionArns_);
  cfn.okActions = lazyActions(okActionArns_);
  New<CfnCompositeAlarm> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  arn_ = getResourceArnAttribute(resource->attrArn(), detail::alarmArnParts(physicalName()));
  name_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::cloudwatch
