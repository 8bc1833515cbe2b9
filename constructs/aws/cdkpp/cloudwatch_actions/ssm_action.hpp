// SPDX-License-Identifier: Apache-2.0
// Alarms that open an OpsItem or an incident. Follows aws-cdk-lib 2.276.0, aws-cloudwatch-actions.
#pragma once
#include <cdkpp/cloudwatch/alarm_base.hpp>

namespace cdk::cloudwatch_actions {

/// How bad it is.
enum class OpsItemSeverity : unsigned char {
  CRITICAL,  ///< 1
  HIGH,      ///< 2
  MEDIUM,    ///< 3
  LOW,       ///< 4
};

/// What it is about.
enum class OpsItemCategory : unsigned char { AVAILABILITY, COST, PERFORMANCE, RECOVERY, SECURITY };

/// Opens an OpsItem in Systems Manager.
/// @see
/// https://docs.aws.amazon.com/systems-manager/latest/userguide/OpsCenter-create-OpsItems-from-CloudWatch-Alarms.html
class SsmAction : public cloudwatch::IAlarmAction {
 public:
  /// @param category @default none
  explicit SsmAction(OpsItemSeverity severity, Optional<OpsItemCategory> category = {})
      : severity_(severity), category_(std::move(category)) {}
  cloudwatch::AlarmActionConfig bind(Construct& scope, cloudwatch::IAlarm&) const override {
    constexpr const char* categories[] = {"Availability", "Cost", "Performance", "Recovery", "Security"};
    const Stack& stack = Stack::of(scope);
    Value<std::string> arn = "arn:" + stack.partition() + ":ssm:" + stack.region() + ":" + stack.account() +
                             ":opsitem:" + std::to_string(static_cast<int>(severity_) + 1);
    if (category_) arn += std::string("#CATEGORY=") + categories[static_cast<int>(*category_)];
    return {.alarmActionArn = std::move(arn)};
  }

 private:
  OpsItemSeverity severity_;
  Optional<OpsItemCategory> category_;
};

/// Opens an incident by a response plan of Incident Manager.
/// @see https://docs.aws.amazon.com/incident-manager/latest/userguide/incident-creation.html
class SsmIncidentAction : public cloudwatch::IAlarmAction {
 public:
  explicit SsmIncidentAction(Value<std::string> responsePlanName) : plan_(std::move(responsePlanName)) {}
  cloudwatch::AlarmActionConfig bind(Construct& scope, cloudwatch::IAlarm&) const override {
    const Stack& stack = Stack::of(scope);
    return {.alarmActionArn =
                "arn:" + stack.partition() + ":ssm-incidents::" + stack.account() + ":response-plan/" + plan_};
  }

 private:
  Value<std::string> plan_;
};

}  // namespace cdk::cloudwatch_actions
