// SPDX-License-Identifier: Apache-2.0
// IAlarm and AlarmBase: what alarms of all kinds have in common.
#pragma once
#include <cdkpp/cloudwatch/alarm_mute_rule.hpp>
#include <cdkpp/cloudwatch/alarm_rule.hpp>

namespace cdk::cloudwatch {

/// An alarm of any kind, or an imported one.
class IAlarm : public virtual IResource, public virtual IAlarmRule, public virtual IAlarmRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> alarmArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> alarmName() const = 0;
};

/// What an alarm writes for an action.
struct AlarmActionConfig {
  /// The ARN that stands for the action.
  Required<Value<std::string>> alarmActionArn;
};

/// Something that an alarm can do: see cloudwatch_actions.
class IAlarmAction {
 public:
  /// Called once for each alarm that takes the action; may give permissions to the alarm.
  virtual AlarmActionConfig bind(Construct& scope, IAlarm& alarm) const = 0;

 protected:
  IAlarmAction() = default;
  IAlarmAction(const IAlarmAction&) = default;
  IAlarmAction& operator=(const IAlarmAction&) = default;
  virtual ~IAlarmAction() = default;
};

/// The base of alarms. `alarm->addAlarmAction(cloudwatch_actions::SnsAction(*topic))`
class AlarmBase : public Resource, public virtual IAlarm {
 public:
  AlarmReference alarmRef() const override { return {.alarmArn = alarmArn(), .alarmName = alarmName()}; }
  /// The condition that this alarm is in ALARM.
  Value<std::string> renderAlarmRule() const override;
  /// What happens when the alarm goes to ALARM. CloudFormation: AlarmActions.
  template <class... A>
  void addAlarmAction(const A&... actions) {
    (addAlarmActionArn(bound(actions)), ...);
  }
  /// What happens when the alarm goes to INSUFFICIENT_DATA. CloudFormation: InsufficientDataActions.
  template <class... A>
  void addInsufficientDataAction(const A&... actions) {
    (insufficientDataActionArns_.add(bound(actions)), ...);
  }
  /// What happens when the alarm goes to OK. CloudFormation: OKActions.
  template <class... A>
  void addOkAction(const A&... actions) {
    (okActionArns_.add(bound(actions)), ...);
  }
  /// Mutes this alarm at certain times.
  Handle<AlarmMuteRule> addAlarmMuteRule(Id id, AlarmMuteRuleOptions options);

 protected:
  explicit AlarmBase(Scope scope, ResourceProps props = {});
  virtual void addAlarmActionArn(Value<std::string> arn);
  /// The actions for a property of the L1, which is left out while there are none.
  List<Value<std::string>> lazyActions(const List<Value<std::string>>& arns) const;
  List<Value<std::string>> alarmActionArns_{};
  List<Value<std::string>> insufficientDataActionArns_{};
  List<Value<std::string>> okActionArns_{};

 private:
  Value<std::string> bound(const IAlarmAction& action);
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {

/// The parts of an alarm's ARN.
ArnComponents alarmArnParts(const Optional<Value<std::string>>& alarmName);
/// For AlarmBase::addAlarmMuteRule.
Handle<cloudwatch::AlarmMuteRule> muteAlarm(
    cloudwatch::AlarmBase& alarm, Id id, cloudwatch::AlarmMuteRuleOptions options);
/// An alarm that exists already.
Handle<cloudwatch::IAlarm> importAlarm(const Parent& scope, const Id& id, Value<std::string> alarmArn);
Handle<cloudwatch::IAlarm> importAlarmByName(const Parent& scope, const Id& id, Value<std::string> alarmName);

}  // namespace cdk::detail
