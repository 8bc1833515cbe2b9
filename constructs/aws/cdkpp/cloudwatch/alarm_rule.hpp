// SPDX-License-Identifier: Apache-2.0
// AlarmRule: when a composite alarm is in ALARM. Follows aws-cdk-lib 2.276.0, aws-cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/alarm_ref.hpp>
#include <cdkpp/construct/new.hpp>

namespace cdk::cloudwatch {

class IAlarm;

/// What an alarm may be in.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
enum class AlarmState : unsigned char {
  ALARM,              ///< The threshold is breached.
  OK,                 ///< It is not.
  INSUFFICIENT_DATA,  ///< The alarm has just begun, or there is too little data to tell.
};

/// A condition over alarms. Every alarm is one: that it is in ALARM.
class IAlarmRule {
 public:
  /// The condition in the language of composite alarms.
  virtual Value<std::string> renderAlarmRule() const = 0;

 protected:
  IAlarmRule() = default;
  IAlarmRule(const IAlarmRule&) = default;
  IAlarmRule& operator=(const IAlarmRule&) = default;
  virtual ~IAlarmRule() = default;
};

/// How many alarms AlarmRule::atLeast wants.
class AtLeastThreshold {
 public:
  /// So many alarms, from 1 to the number of operands.
  static AtLeastThreshold count(Value<double> count) { return {std::move(count), false}; }
  /// So many percent of the alarms, from 1 to 100.
  static AtLeastThreshold percentage(Value<double> percentage) { return {std::move(percentage), true}; }

 private:
  friend class AlarmRule;
  AtLeastThreshold(Value<double> amount, bool percent) : amount_(std::move(amount)), percent_(percent) {}
  Value<double> amount_;
  bool percent_;
};

struct AtLeastOptions {
  /// The alarms that are counted.
  Required<List<IAlarm&>> operands;
  /// How many of them.
  Required<AtLeastThreshold> threshold;
};

/// Conditions over alarms by value:
///
///     .alarmRule = AlarmRule::allOf(*errors, AlarmRule::not_(*maintenance))
///
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html
class AlarmRule : public IAlarmRule {
 public:
  /// An alarm, or another object that is a condition.
  template <class R>
    requires(!std::is_same_v<R, AlarmRule> && std::is_convertible_v<const R&, const IAlarmRule&>)
  AlarmRule(const R& rule) : text_(static_cast<const IAlarmRule&>(rule).renderAlarmRule()) {}
  Value<std::string> renderAlarmRule() const override { return text_; }

  /// All conditions hold. Takes alarms and rules, or one List of them.
  /// @throws ValidationError CDKPP4770 when there are none.
  template <class... R>
  static AlarmRule allOf(const R&... operands) {
    return joined("AND", List<AlarmRule>{AlarmRule(operands)...});
  }
  static AlarmRule allOf(const List<AlarmRule>& operands) { return joined("AND", operands); }
  /// One of the conditions holds. Takes alarms and rules, or one List of them.
  /// @throws ValidationError CDKPP4770 when there are none.
  template <class... R>
  static AlarmRule anyOf(const R&... operands) {
    return joined("OR", List<AlarmRule>{AlarmRule(operands)...});
  }
  static AlarmRule anyOf(const List<AlarmRule>& operands) { return joined("OR", operands); }
  /// The condition does not hold. (`not` is a word of C++.)
  static AlarmRule not_(const AlarmRule& operand);
  /// So many of the alarms are in the state.
  /// @throws ValidationError CDKPP4770 when there are no operands, CDKPP4771 when the threshold is out of range.
  static AlarmRule atLeast(AlarmState alarmState, const AtLeastOptions& options);
  /// So many of the alarms are not in the state. @throws as atLeast
  static AlarmRule atLeastNot(AlarmState alarmState, const AtLeastOptions& options);
  /// TRUE or FALSE.
  static AlarmRule fromBoolean(bool value) { return AlarmRule(Value<std::string>(value ? "TRUE" : "FALSE")); }
  /// The alarm is in the state.
  static AlarmRule fromAlarm(const IAlarmRef& alarm, AlarmState alarmState);
  /// A condition as text.
  static AlarmRule fromString(Value<std::string> alarmRule) { return AlarmRule(std::move(alarmRule)); }

 private:
  explicit AlarmRule(Value<std::string> text) : text_(std::move(text)) {}
  static AlarmRule joined(const char* operation, const List<AlarmRule>& operands);
  static AlarmRule counted(const std::string& state, const AtLeastOptions& options);
  Value<std::string> text_;
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "ALARM" and so on.
const char* nameOf(cloudwatch::AlarmState state);
}  // namespace cdk::detail
