// SPDX-License-Identifier: Apache-2.0
// Scalable targets with schedules, target tracking and steps.
#include <cdkpp/applicationautoscaling.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/core/time_zone.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;
namespace appscaling = cdk::applicationautoscaling;

struct Attribute : appscaling::BaseScalableAttribute {
  explicit Attribute(Scope scope, appscaling::BaseScalableAttributeProps props)
      : BaseScalableAttribute(scope, std::move(props)) {
    doScaleOnSchedule("Nightly", {.maxCapacity = 2, .schedule = appscaling::Schedule::rate(Duration::days(1))});
    doScaleOnMetric("Metric", {
        .metric = cloudwatch::Metric{{.metricName = "Load", .namespace_ = "Own"}},
        .scalingSteps = {
            appscaling::ScalingInterval{.change = -1, .upper = 10},
            appscaling::ScalingInterval{.change = 1, .lower = 50},
        },
    });
    doScaleToTrackMetric("Track", {
        .predefinedMetric = appscaling::PredefinedMetric::ECS_SERVICE_AVERAGE_CPU_UTILIZATION,
        .targetValue = 50,
    });
  }
};

int main() {
  App app;
  New<Stack> stack{app, "Scaling", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<appscaling::ScalableTarget> target{stack, "Target", {
      .maxCapacity = 20,
      .minCapacity = 1,
      .resourceId = "service/cluster/name",
      .scalableDimension = "ecs:service:DesiredCount",
      .serviceNamespace = appscaling::ServiceNamespace::ECS,
  }};
  target->addToRolePolicy(iam::PolicyStatement{{.actions = {"ecs:UpdateService"}, .resources = {"*"}}});
  const auto role = iam::Role::fromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/scaling");
  New<CfnParameter> number{stack, "Number", {.type = "Number"}};
  New<appscaling::ScalableTarget> second{stack, "Second", {
      .maxCapacity = number->valueAsNumber(),
      .minCapacity = 0,
      .resourceId = "table/name",
      .role = role,
      .scalableDimension = "dynamodb:table:WriteCapacityUnits",
      .serviceNamespace = appscaling::ServiceNamespace::DYNAMODB,
  }};

  target->scaleOnSchedule("Morning", appscaling::ScalingSchedule{
      .endTime = Expiration::fromString("2027-02-01T00:00:00Z"),
      .maxCapacity = 10,
      .minCapacity = 5,
      .schedule = appscaling::Schedule::cron(
          {.hour = "8", .minute = "0", .month = "1-6", .weekDay = "MON-FRI", .year = "2027"}),
      .startTime = Expiration::fromString("2027-01-01T12:30:15Z"),
      .timeZone = TimeZone::EUROPE_BERLIN,
  });
  target->scaleOnSchedule("Often", appscaling::ScalingSchedule{
      .minCapacity = 2, .schedule = appscaling::Schedule::cron({.day = "1", .hour = "0"})});
  target->scaleOnSchedule("Once", appscaling::ScalingSchedule{
      .minCapacity = 3, .schedule = appscaling::Schedule::at(Expiration::fromString("2027-03-04T05:06:07Z"))});
  target->scaleOnSchedule("Minutes", appscaling::ScalingSchedule{
      .minCapacity = 1, .schedule = appscaling::Schedule::rate(Duration::minutes(90))});
  target->scaleOnSchedule("Hours", appscaling::ScalingSchedule{
      .minCapacity = 1, .schedule = appscaling::Schedule::rate(Duration::minutes(60))});
  target->scaleOnSchedule("Token", appscaling::ScalingSchedule{
      .minCapacity = number->valueAsNumber(),
      .schedule = appscaling::Schedule::rate(Duration::hours(number->valueAsNumber())),
  });
  target->scaleOnSchedule("Text", appscaling::ScalingSchedule{
      .minCapacity = 1, .schedule = appscaling::Schedule::expression("rate(5 minutes)")});

  const cloudwatch::Metric metric{{
      .dimensionsMap = {{"Name", "a"}, {"Also", "b"}},
      .metricName = "Load",
      .namespace_ = "Own",
      .statistic = "Maximum",
      .unit = cloudwatch::Unit::PERCENT,
  }};
  target->scaleToTrackMetric("Own", {
      .customMetric = metric,
      .disableScaleIn = true,
      .policyName = "own",
      .scaleInCooldown = Duration::minutes(1),
      .scaleOutCooldown = Duration::seconds(30),
      .targetValue = 70,
  });
  target->scaleToTrackMetric("Far", {
      .customMetric = metric.with({.account = "222222222222", .region = "us-east-1", .statistic = "sum"}),
      .targetValue = 1,
  });
  target->scaleToTrackMetric("Requests", {
      .predefinedMetric = appscaling::PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET,
      .resourceLabel = "app/a/b/targetgroup/c/d",
      .targetValue = number->valueAsNumber(),
  });
  New<appscaling::TargetTrackingScalingPolicy> tracking{stack, "Tracking", {
      .predefinedMetric = appscaling::PredefinedMetric::DYNAMODB_WRITE_CAPACITY_UTILIZATION,
      .scalingTarget = second,
      .targetValue = 75,
  }};

  using Interval = appscaling::ScalingInterval;
  const auto steps = target->scaleOnMetric("Steps", {
      .adjustmentType = appscaling::AdjustmentType::PERCENT_CHANGE_IN_CAPACITY,
      .cooldown = Duration::minutes(2),
      .datapointsToAlarm = 2,
      .evaluationPeriods = 3,
      .metric = metric,
      .metricAggregationType = appscaling::MetricAggregationType::MINIMUM,
      .minAdjustmentMagnitude = 2,
      .scalingSteps = {
          Interval{.change = -20, .upper = 10}, Interval{.change = -10, .upper = 20},
          Interval{.change = 0, .lower = 20, .upper = 60}, Interval{.change = 10, .lower = 60},
          Interval{.change = 30, .lower = 90},
      },
  });
  target->scaleOnMetric("Exact", {
      .adjustmentType = appscaling::AdjustmentType::EXACT_CAPACITY,
      .metric = metric,
      .scalingSteps = {
          Interval{.change = 0, .upper = 5}, Interval{.change = 3, .lower = 5, .upper = 10},
          Interval{.change = 9, .lower = 10},
      },
  });
  target->scaleOnMetric("OnlyUp", {
      .metric = metric.with({.statistic = "p90"}),
      .scalingSteps = {Interval{.change = 2, .lower = 50, .upper = 60}, Interval{.change = 4, .lower = 60}},
  });
  target->scaleOnMetric("OnlyDown", {
      .metric = cloudwatch::MathExpression{{.expression = "a * 2", .usingMetrics = {{"a", metric}}}},
      .scalingSteps = {Interval{.change = -4, .lower = 0, .upper = 10}, Interval{.change = -2, .upper = 40}},
  });
  New<appscaling::StepScalingPolicy> policy{stack, "Policy", {
      .metric = metric.with({.statistic = "Minimum"}),
      .scalingSteps = {Interval{.change = 1, .lower = 10}, Interval{.change = -1, .upper = 5}},
      .scalingTarget = second,
  }};
  New<appscaling::StepScalingAction> action{stack, "Action", {
      .adjustmentType = appscaling::AdjustmentType::CHANGE_IN_CAPACITY,
      .cooldown = Duration::seconds(5),
      .metricAggregationType = appscaling::MetricAggregationType::AVERAGE,
      .minAdjustmentMagnitude = 1,
      .policyName = "action",
      .scalingTarget = second,
  }};
  action->addAdjustment(appscaling::AdjustmentTier{.adjustment = 1, .lowerBound = 0, .upperBound = 10});
  action->addAdjustment(appscaling::AdjustmentTier{.adjustment = 2, .lowerBound = 10});
  New<appscaling::StepScalingAction> empty{stack, "Empty", {.scalingTarget = second}};
  New<Attribute> attribute{stack, "Attribute", {
      .dimension = "ecs:service:DesiredCount",
      .maxCapacity = 4,
      .resourceId = "service/cluster/other",
      .role = role,
      .serviceNamespace = appscaling::ServiceNamespace::ECS,
  }};

  const auto imported = appscaling::ScalableTarget::fromScalableTargetAttributes(stack, "Imported", {
      .scalableDimension = "ecs:service:DesiredCount",
      .scalableTargetId = "service/cluster/third|ecs:service:DesiredCount|ecs",
      .serviceNamespace = "ecs",
  });
  New<appscaling::StepScalingAction> ofImported{stack, "OfImported", {.scalingTarget = imported}};
  const auto byId = appscaling::ScalableTarget::fromScalableTargetId(stack, "ById", "id");
  stack->addMetadata("Scaling", Json::object({
      {"arns", Json::array({
          tracking->scalingPolicyArn(), steps->lowerAction()->scalingPolicyArn(),
          steps->upperAction()->scalingPolicyArn(),
      })},
      {"alarms", Json::array({steps->lowerAlarm()->alarmName(), steps->upperAlarm()->alarmName()})},
      {"ids", Json::array({target->scalableTargetId(), byId->scalableTargetId()})},
      {"ref", second->scalableTargetRef().serviceNamespace},
      {"role", target->role().roleName()},
  }));
  app.synth();
}
