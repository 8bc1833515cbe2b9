// SPDX-License-Identifier: Apache-2.0
// Alarms of all kinds with every property: metrics, formulas, bands, rules over alarms, PromQL, mute rules, actions.
#include <cdkpp/applicationautoscaling/cfn_scaling_policy.hpp>
#include <cdkpp/autoscaling/cfn_scaling_policy.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/cloudwatch_actions.hpp>
#include <cdkpp/core/time_zone.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/sns.hpp>

using namespace cdk;
using cloudwatch::AlarmMuteRule;
using cloudwatch::AtLeastOptions;
using cloudwatch::AtLeastThreshold;
using cloudwatch::CalendarDateTime;
using cloudwatch::CreateAlarmOptions;
using cloudwatch::CronOptions;
using cloudwatch::MathExpression;
using cloudwatch::MathExpressionProps;
using cloudwatch::Metric;
using cloudwatch::MetricOptions;
using cloudwatch::MetricProps;
using cloudwatch::ScheduleExpression;
namespace actions = cloudwatch_actions;

struct Own : cloudwatch::IAlarmAction {
  cloudwatch::AlarmActionConfig bind(Construct&, cloudwatch::IAlarm& alarm) const override {
    return {.alarmActionArn = "own:" + alarm.alarmName()};
  }
};

int main() {
  App app;
  New<Stack> stack{app, "Alarms"};
  New<Stack> here{app, "Here", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}}};

  // Metrics
  const Metric plain{MetricProps{.metricName = "Errors", .namespace_ = "App"}};
  const Metric full{MetricProps{
      .color = cloudwatch::Color::RED,
      .dimensionsMap = {{"Zone", "b"}, {"Host", "a"}},
      .metricName = "Latency",
      .namespace_ = "App",
      .period = Duration::seconds(10),
      .statistic = "P99.5",
      .unit = cloudwatch::Unit::MILLISECONDS,
  }};
  const Metric instance{MetricProps{.dimensionsMap = {{"InstanceId", "i-1"}},
                                    .metricName = "CPUUtilization",
                                    .namespace_ = "AWS/EC2",
                                    .period = Duration::minutes(1)}};

  New<cloudwatch::Alarm> first{stack, "Plain", {.evaluationPeriods = 3, .metric = plain, .threshold = 100}};
  New<cloudwatch::Alarm> second{stack, "Full", {
      .actionsEnabled = false,
      .alarmDescription = "All properties",
      .alarmName = "full",
      .comparisonOperator = cloudwatch::ComparisonOperator::LESS_THAN_THRESHOLD,
      .datapointsToAlarm = 2,
      .evaluateLowSampleCountPercentile = "ignore",
      .evaluationPeriods = 5,
      .metric = full,
      .threshold = 0.5,
      .treatMissingData = cloudwatch::TreatMissingData::BREACHING,
  }};
  int i = 0;
  for (const char* statistic : {"avg", "Sum", "n", "min", "TM(10%:90%)", "pr(:300)", "iqm", "tc90", "odd"})
    plain.with({.statistic = statistic}).createAlarm(stack, "Statistic" + std::to_string(i++), CreateAlarmOptions{
        .comparisonOperator = cloudwatch::ComparisonOperator::GREATER_THAN_THRESHOLD,
        .evaluationPeriods = 1,
        .threshold = 1,
        .treatMissingData = cloudwatch::TreatMissingData::NOT_BREACHING,
    });
  plain.with({.label = "Labelled", .unit = cloudwatch::Unit::COUNT}).createAlarm(stack, "Label", CreateAlarmOptions{
      .actionsEnabled = true,
      .alarmDescription = "created",
      .alarmName = "created",
      .comparisonOperator = cloudwatch::ComparisonOperator::LESS_THAN_OR_EQUAL_TO_THRESHOLD,
      .datapointsToAlarm = 1,
      .evaluateLowSampleCountPercentile = "evaluate",
      .evaluationPeriods = 2,
      .threshold = 1,
      .treatMissingData = cloudwatch::TreatMissingData::IGNORE,
  });

  // Accounts and regions
  const Metric there = plain.with({.account = "444455556666"});
  const CreateAlarmOptions once{.evaluationPeriods = 1, .threshold = 1};
  there.createAlarm(here, "There", once);
  there.createAlarm(stack, "ThereAgnostic", once);
  plain.attachTo(*here).createAlarm(here, "Here", once);
  plain.attachTo(*stack).createAlarm(here, "Agnostic", once);
  plain.attachTo(*here).createAlarm(stack, "Attached", once);

  // Formulas
  const MathExpression rate{MathExpressionProps{
      .expression = "errors / calls * 100",
      .label = "Error rate",
      .period = Duration::minutes(1),
      .usingMetrics = {{"calls", plain.with({.statistic = "Sum"})}, {"errors", full}},
  }};
  rate.createAlarm(stack, "Rate", CreateAlarmOptions{.evaluationPeriods = 2, .threshold = 5});
  New<cloudwatch::Alarm> nested{here, "Nested", {
      .evaluationPeriods = 1,
      .metric = MathExpression{MathExpressionProps{
          .expression = "a + b + c",
          .usingMetrics = {{"a", rate}, {"b", there}, {"c", plain.with({.id = "ignored", .label = "C"})}}}},
      .threshold = 5,
  }};
  New<cloudwatch::Alarm> unknown{stack, "Unknown", {
      .evaluationPeriods = 1,
      .metric = MathExpression{MathExpressionProps{.expression = "a + FILL(bb, 0) + \"cc\"",
                                                   .usingMetrics = {{"a", plain}}}},
      .threshold = 5,
  }};
  New<cloudwatch::Alarm> query{stack, "Query", {
      .comparisonOperator = cloudwatch::ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      .evaluationPeriods = 1,
      .metric = MathExpression{MathExpressionProps{
          .expression = cdk::format("SELECT MAX(Load) FROM SCHEMA(\"{}\", Host)", Fn::ref("AWS::StackName")),
          .period = Duration::seconds(30)}},
      .threshold = 5,
  }};

  // Bands
  New<cloudwatch::AnomalyDetectionAlarm> band{stack, "Band", {.evaluationPeriods = 1, .metric = full}};
  New<cloudwatch::AnomalyDetectionAlarm> bandFull{stack, "BandFull", {
      .actionsEnabled = false,
      .alarmDescription = "band",
      .alarmName = "band",
      .comparisonOperator = cloudwatch::ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD,
      .datapointsToAlarm = 1,
      .evaluateLowSampleCountPercentile = "ignore",
      .evaluationPeriods = 2,
      .metric = rate,
      .stdDevs = 2.5,
      .treatMissingData = cloudwatch::TreatMissingData::MISSING,
  }};
  New<cloudwatch::Alarm> bandByHand{stack, "BandByHand", {
      .comparisonOperator = cloudwatch::ComparisonOperator::LESS_THAN_LOWER_THRESHOLD,
      .evaluationPeriods = 1,
      .metric = Metric::anomalyDetectionFor(cloudwatch::AnomalyDetectionMetricOptions{
          .color = cloudwatch::Color::BLUE,
          .label = "Mine",
          .metric = plain,
          .period = Duration::minutes(10),
          .stdDevs = 3,
          .visible = false,
      }),
      .threshold = 7,
  }};

  // Rules
  auto imported =
      cloudwatch::Alarm::fromAlarmArn(stack, "ByArn", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:known");
  auto named = cloudwatch::Alarm::fromAlarmName(stack, "ByName", "known");
  using Rule = cloudwatch::AlarmRule;
  New<cloudwatch::CompositeAlarm> composite{stack, "Composite", {
      .alarmRule = Rule::anyOf(
          first,
          Rule::allOf(imported, Rule::not_(named), Rule::fromBoolean(true)),
          Rule::fromAlarm(second, cloudwatch::AlarmState::OK),
          Rule::fromAlarm(first, cloudwatch::AlarmState::INSUFFICIENT_DATA),
          Rule::fromString("ALARM(\"text\")"),
          Rule::atLeast(cloudwatch::AlarmState::ALARM,
                        AtLeastOptions{.operands = {first, second, imported}, .threshold = AtLeastThreshold::count(2)}),
          Rule::atLeastNot(cloudwatch::AlarmState::OK,
                           AtLeastOptions{.operands = {first}, .threshold = AtLeastThreshold::percentage(50)})),
  }};
  New<cloudwatch::CompositeAlarm> compositeFull{stack, "CompositeFull", {
      .actionsEnabled = false,
      .actionsSuppressor = composite,
      .actionsSuppressorExtensionPeriod = Duration::minutes(2),
      .actionsSuppressorWaitPeriod = Duration::seconds(30),
      .alarmDescription = "all",
      .alarmRule = Rule::fromBoolean(false),
      .compositeAlarmName = "composite",
  }};
  New<cloudwatch::CompositeAlarm> suppressed{stack, "Suppressed", {.actionsSuppressor = first, .alarmRule = composite}};
  auto byName = cloudwatch::CompositeAlarm::fromCompositeAlarmName(stack, "CompositeByName", "composite");
  auto byArn = cloudwatch::CompositeAlarm::fromCompositeAlarmArn(stack, "CompositeByArn", Fn::importValue("Composite"));

  // PromQL
  New<cloudwatch::PromQLAlarm> promql{
      stack, "PromQL", {.evaluationInterval = Duration::minutes(1), .query = "up == 0"}};
  New<cloudwatch::PromQLAlarm> promqlFull{stack, "PromQLFull", {
      .actionsEnabled = false,
      .alarmDescription = "all",
      .alarmName = "promql",
      .evaluationInterval = Duration::seconds(10),
      .pendingPeriod = Duration::minutes(5),
      .query = "rate(errors[5m]) > 1",
      .recoveryPeriod = Duration::minutes(10),
  }};
  auto promqlByArn = cloudwatch::PromQLAlarm::fromPromQLAlarmArn(
      stack, "PromQLByArn", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:promql");
  auto promqlByName = cloudwatch::PromQLAlarm::fromPromQLAlarmName(stack, "PromQLByName", "promql");

  // Mute rules
  first->addAlarmMuteRule("Mute", cloudwatch::AlarmMuteRuleOptions{
      .duration = Duration::hours(2),
      .schedule = ScheduleExpression::cron(CronOptions{.minute = "0"}),
  });
  imported->node().addMetadata("kept", "imported");
  New<AlarmMuteRule> mute{stack, "MuteFull", {
      .alarmMuteRuleName = "mute",
      .alarms = {first, composite},
      .description = "all",
      .duration = Duration::days(15),
      .expire = CalendarDateTime{.day = 31, .hour = 23, .minute = 5, .month = 12, .year = 2027},
      .schedule = ScheduleExpression::cron(CronOptions{
          .day = "1", .hour = "2", .minute = "30", .month = "JAN", .timeZone = TimeZone::EUROPE_BERLIN}),
      .start = CalendarDateTime{.day = 1, .hour = 0, .minute = 0, .month = 1, .year = 2027},
      .tags = {{"Team", "a"}, {"Cost", "b"}},
  }};
  mute->addAlarm(promql);
  New<AlarmMuteRule> muteOnce{stack, "MuteOnce", {
      .duration = Duration::minutes(90),
      .schedule = ScheduleExpression::at(
          CalendarDateTime{.day = 3, .hour = 4, .minute = 5, .month = 2, .year = 2027}, TimeZone::ETC_UTC),
  }};
  New<AlarmMuteRule> muteText{stack, "MuteText", {
      .alarms = {named, byName, byArn, promqlByArn, promqlByName},
      .duration = Duration::minutes(1),
      .schedule = ScheduleExpression::expression("cron(0 2 * * SUN)"),
  }};
  New<AlarmMuteRule> muteWeekly{stack, "MuteWeekly", {
      .alarms = {suppressed},
      .duration = Duration::minutes(1),
      .schedule = ScheduleExpression::cron(CronOptions{.minute = "0", .weekDay = "SUN"}),
  }};
  auto muteByName = AlarmMuteRule::fromAlarmMuteRuleName(stack, "MuteByName", "mute");
  auto muteByArn = AlarmMuteRule::fromAlarmMuteRuleArn(
      stack, "MuteByArn", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm-mute-rule:mute");
  stack->exportValue(muteByName->alarmMuteRuleArn(), {.name = "MuteByName"});
  stack->exportValue(muteByArn->alarmMuteRuleName(), {.name = "MuteByArn"});
  stack->exportValue(mute->alarmMuteRuleArn());
  stack->exportValue(mute->alarmMuteRuleName());
  stack->exportValue(composite->alarmName());

  // Actions
  New<sns::Topic> topic{stack, "Topic"};
  New<autoscaling::CfnScalingPolicy> step{stack, "Step", {.autoScalingGroupName = "group"}};
  New<applicationautoscaling::CfnScalingPolicy> scaling{
      stack, "Scaling", {.policyName = "p", .policyType = "StepScaling"}};
  const Own own;
  first->addAlarmAction(
      actions::SnsAction(topic),
      actions::SsmAction(actions::OpsItemSeverity::CRITICAL),
      actions::SsmAction(actions::OpsItemSeverity::LOW, actions::OpsItemCategory::SECURITY),
      actions::SsmIncidentAction("plan"));
  first->addOkAction(actions::SnsAction(topic), own);
  first->addInsufficientDataAction(actions::SnsAction(topic));
  composite->addAlarmAction(own);
  composite->addOkAction(actions::SnsAction(topic));
  composite->addInsufficientDataAction(own);
  promql->addAlarmAction(own);
  promql->addOkAction(own);
  promql->addInsufficientDataAction(own);
  second->addAlarmAction(actions::AutoScalingAction(*step), actions::ApplicationScalingAction(*scaling));
  auto stopped = instance.createAlarm(here, "Stopped", once);
  stopped->addAlarmAction(
      actions::Ec2Action(actions::Ec2InstanceAction::STOP),
      actions::Ec2Action(actions::Ec2InstanceAction::TERMINATE),
      actions::Ec2Action(actions::Ec2InstanceAction::RECOVER),
      actions::Ec2Action(actions::Ec2InstanceAction::REBOOT));

  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  Metric::grantPutMetricData(*role);
  app.synth();
}
