// SPDX-License-Identifier: Apache-2.0
// The language of composite alarms, and what they refuse.
#include <cdkpp/cloudwatch/composite_alarm.hpp>
#include <cdkpp/core/names.hpp>

#include "core_types/tokenized_text.hpp"
#include "text/number.hpp"
#include "text/utf8.hpp"

namespace cdk::cloudwatch {
namespace {

Value<std::string> joinedTexts(const std::vector<Value<std::string>>& texts, const std::string& delimiter) {
  Value<std::string> result = "";
  for (std::size_t i = 0; i < texts.size(); ++i) result += (i > 0 ? delimiter : std::string()) + texts[i];
  return result;
}

[[noreturn]] void failForNoOperands(const std::string& function) {
  throw ValidationError("CDKPP4770", "AlarmRule::" + function + " needs at least one operand, but none was given");
}

}  // namespace

AlarmRule AlarmRule::joined(const char* operation, const List<AlarmRule>& operands) {
  if (operands.size() == 0) failForNoOperands(std::string_view(operation) == "AND" ? "allOf" : "anyOf");
  std::vector<Value<std::string>> texts;
  for (const AlarmRule& operand : operands) texts.push_back(operand.text_);
  return AlarmRule("(" + joinedTexts(texts, std::string(" ") + operation + " ") + ")");
}
AlarmRule AlarmRule::not_(const AlarmRule& operand) { return AlarmRule("(NOT (" + operand.text_ + "))"); }
AlarmRule AlarmRule::fromAlarm(const IAlarmRef& alarm, AlarmState alarmState) {
  return AlarmRule(detail::nameOf(alarmState) + ("(\"" + alarm.alarmRef().alarmArn + "\")"));
}
AlarmRule AlarmRule::atLeast(AlarmState alarmState, const AtLeastOptions& options) {
  return counted(detail::nameOf(alarmState), options);
}
AlarmRule AlarmRule::atLeastNot(AlarmState alarmState, const AtLeastOptions& options) {
  return counted(std::string("NOT ") + detail::nameOf(alarmState), options);
}
AlarmRule AlarmRule::counted(const std::string& state, const AtLeastOptions& options) {
  const List<IAlarm&>& operands = *options.operands;
  if (operands.size() == 0) failForNoOperands("atLeast");
  const AtLeastThreshold& threshold = *options.threshold;
  Value<std::string> amount(detail::Raw{}, threshold.amount_);
  if (threshold.amount_.isLiteral()) {
    const double given = threshold.amount_.literal();
    const double most = threshold.percent_ ? 100 : static_cast<double>(operands.size());
    if (given < 1 || given > most || given != static_cast<double>(static_cast<long long>(given)))
      throw ValidationError("CDKPP4771", std::string(threshold.percent_ ? "the percentage" : "the count") +
                                             " of AlarmRule::atLeast is an integer from 1 to " +
                                             text::numberToString(most) + ", but " + text::numberToString(given) +
                                             " was given");
    amount = text::numberToString(given);
  }
  std::vector<Value<std::string>> arns;
  for (IAlarm& operand : operands) arns.push_back("\"" + operand.alarmArn() + "\"");
  return AlarmRule("AT_LEAST(" + amount + (threshold.percent_ ? "%, " : ", ") + state + ", (" +
                   joinedTexts(arns, ", ") + "))");
}

}  // namespace cdk::cloudwatch

namespace cdk::detail {
namespace {

constexpr std::size_t LONGEST_RULE = 10240;
constexpr std::size_t LONGEST_NAME = 240;

}  // namespace

std::string compositeAlarmName(const IConstruct& alarm) {
  const std::string name = cdk::Names::uniqueId(alarm);
  if (name.size() <= LONGEST_NAME) return name;
  return name.substr(0, LONGEST_NAME / 2) + name.substr(name.size() - LONGEST_NAME / 2);
}

namespace {

void check(const cloudwatch::CompositeAlarm& alarm, const cloudwatch::CompositeAlarmProps& props) {
  // Tokens do not count: how long they become is not known.
  const std::string knownText = TokenizedText(props.alarmRule->renderAlarmRule()).literals();
  if (const std::size_t length = text::utf16Length(knownText); length > LONGEST_RULE)
    throw ValidationError("CDKPP4772",
                          "the rule of a composite alarm has up to 10240 characters, but this one has " +
                              std::to_string(length) + "; make alarms of its parts",
                          alarm);
  if (!props.actionsSuppressor.hasValue() &&
      (props.actionsSuppressorExtensionPeriod || props.actionsSuppressorWaitPeriod))
    throw ValidationError("CDKPP4773",
                          "actionsSuppressorExtensionPeriod and actionsSuppressorWaitPeriod say how an "
                          "actionsSuppressor works, but none is given; set it or leave them out",
                          alarm);
}

/// Seconds, with 1 minute for what is left out.
Value<double> suppressorSeconds(const Optional<Duration>& period) {
  return period.valueOr(Duration::minutes(1)).toSeconds();
}

}  // namespace

cloudwatch::CfnCompositeAlarmProps compositeAlarmProps(const cloudwatch::CompositeAlarm& alarm,
                                                       const cloudwatch::CompositeAlarmProps& props) {
  check(alarm, props);
  cloudwatch::CfnCompositeAlarmProps cfn{.actionsEnabled = props.actionsEnabled,
                                         .alarmDescription = props.alarmDescription,
                                         .alarmRule = props.alarmRule->renderAlarmRule()};
  if (props.actionsSuppressor.hasValue()) {
    cfn.actionsSuppressor = (*props.actionsSuppressor).alarmRef().alarmArn;
    cfn.actionsSuppressorExtensionPeriod = suppressorSeconds(props.actionsSuppressorExtensionPeriod);
    cfn.actionsSuppressorWaitPeriod = suppressorSeconds(props.actionsSuppressorWaitPeriod);
  }
  return cfn;
}

}  // namespace cdk::detail
