// SPDX-License-Identifier: Apache-2.0
// Alarms that exist already.
#include <cdkpp/cloudwatch/alarm_base.hpp>

namespace cdk::detail {
namespace {

struct ImportedAlarmProps {
  Required<Value<std::string>> arn;
};
class ImportedAlarm : public cloudwatch::AlarmBase {
 public:
  using Props = ImportedAlarmProps;
  ImportedAlarm(Scope scope, ImportedAlarmProps props)
      : cloudwatch::AlarmBase(scope),
        arn_(*props.arn),
        name_(*stack().splitArn(arn_, ArnFormat::COLON_RESOURCE_NAME).resourceName) {}
  Value<std::string> alarmArn() const override { return arn_; }
  Value<std::string> alarmName() const override { return name_; }

 private:
  Value<std::string> arn_;
  Value<std::string> name_;
};

}  // namespace

Handle<cloudwatch::IAlarm> importAlarm(const Parent& scope, const Id& id, Value<std::string> alarmArn) {
  return New<ImportedAlarm>{scope, id, {.arn = std::move(alarmArn)}};
}
Handle<cloudwatch::IAlarm> importAlarmByName(const Parent& scope, const Id& id, Value<std::string> alarmName) {
  return importAlarm(scope, id, Stack::of(*scope).formatArn(alarmArnParts(std::move(alarmName))));
}

}  // namespace cdk::detail
