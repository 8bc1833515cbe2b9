// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch_actions/sns_action.hpp>
#include <cdkpp/sns/itopic.hpp>

namespace cdk::cloudwatch_actions {

cloudwatch::AlarmActionConfig SnsAction::bind(Construct&, cloudwatch::IAlarm&) const {
  return {.alarmActionArn = topic_.topicArn()};
}

}  // namespace cdk::cloudwatch_actions
