// SPDX-License-Identifier: Apache-2.0
// Alarms that publish to a topic. Follows aws-cdk-lib 2.276.0, aws-cloudwatch-actions.
#pragma once
#include <cdkpp/cloudwatch/alarm_base.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::cloudwatch_actions {

/// Publishes to a topic: `alarm->addAlarmAction(cloudwatch_actions::SnsAction(*topic))`.
class SnsAction : public cloudwatch::IAlarmAction {
 public:
  explicit SnsAction(sns::ITopic& topic) : topic_(topic) {}
  cloudwatch::AlarmActionConfig bind(Construct& scope, cloudwatch::IAlarm& alarm) const override;

 private:
  sns::ITopic& topic_;
};

}  // namespace cdk::cloudwatch_actions
