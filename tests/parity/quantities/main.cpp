// SPDX-License-Identifier: Apache-2.0
// Durations, sizes and the like in all their forms.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/bitrate.hpp>
#include <cdkpp/core/expiration.hpp>
#include <cdkpp/core/time_zone.hpp>
#include <cdkpp/lambda/cfn_function.hpp>
#include <cdkpp/sqs.hpp>

#include <chrono>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Quantities"};
  const Duration day = Duration::days(1);
  const Duration odd = Duration::seconds(100'000);
  New<CfnResource> durations{stack, "Durations",
      {
          .properties = Json::object({
              {"millis", Duration::millis(1500).toMilliseconds()},
              {"seconds", Duration::minutes(5).toSeconds()},
              {"minutes", day.toMinutes()},
              {"hours", day.toHours()},
              {"days", Duration::hours(48).toDays()},
              {"fraction", Duration::seconds(90).toMinutes({.integral = false})},
              {"plus", Duration::minutes(1).plus(Duration::seconds(1)).toSeconds()},
              {"minus", day.minus(Duration::hours(1)).toHours()},
              {"iso", Json::array({day.toIsoString(), odd.toIsoString(), Duration::millis(1).toIsoString(),
                          Duration::seconds(0).toIsoString(), Duration::minutes(90).toIsoString(),
                          Duration::days(400).toIsoString()})},
              {"human", Json::array({day.toHumanString(), odd.toHumanString(), Duration::millis(1500).toHumanString(),
                            Duration::seconds(0).toHumanString(), Duration::minutes(61).toHumanString()})},
              {"text", day.toString()},
              {"unit", Duration::hours(2).unitLabel()},
              {"parsed",
                  Json::array({Duration::parse("PT1H30M").toSeconds(), Duration::parse("P1DT2H3M4.5S").toMilliseconds(),
                      Duration::parse("PT90S").toHumanString()})},
          }),
          .type = "Custom::Durations",
      }};
  const std::chrono::sys_days newYear{std::chrono::year(2030) / 1 / 1};
  New<CfnResource> sizes{stack, "Sizes",
      {
          .properties = Json::object({
              {"bytes", Size::kibibytes(2).toBytes()},
              {"kibi", Size::mebibytes(1).toKibibytes()},
              {"mebi", Size::gibibytes(1).toMebibytes()},
              {"gibi", Size::tebibytes(1).toGibibytes()},
              {"tebi", Size::pebibytes(1).toTebibytes()},
              {"pebi", Size::pebibytes(3).toPebibytes()},
              {"floor", Size::mebibytes(1500).toGibibytes({.rounding = SizeRoundingBehavior::FLOOR})},
              {"exact", Size::mebibytes(1536).toGibibytes({.rounding = SizeRoundingBehavior::NONE})},
              {"human", Json::array({Size::bytes(5).toHumanString(), Size::gibibytes(2).toHumanString()})},
              {"text", Size::gibibytes(2).toString()},
              {"rate", Json::array({Bitrate::kbps(5).toBps(), Bitrate::gbps(1).toMbps(), Bitrate::mbps(2).toKbps()})},
              {"zone", Json::array({TimeZone::EUROPE_LONDON.timezoneName, TimeZone::of("Etc/Own").timezoneName})},
              {"expires", Expiration::atDate(newYear).toEpoch()},
              {"stamp", Expiration::atTimestamp(1'900'000'000'000).toEpoch()},
          }),
          .type = "Custom::Sizes",
      }};
  New<CfnParameter> parameter{stack, "Seconds", {.type = "Number"}};
  New<sqs::Queue> queue{stack, "Queue",
      {
          .deliveryDelay = Duration::minutes(1),
          .retentionPeriod = Duration::days(2),
          .visibilityTimeout = Duration::seconds(parameter->valueAsNumber()),
      }};
  New<lambda::CfnFunction> function{stack, "Function",
      {
          .code = lambda::CfnFunction::CodeProperty{.zipFile = "x"},
          .memorySize = Size::gibibytes(1).toMebibytes(),
          .role = "arn",
          .timeout = Duration::seconds(parameter->valueAsNumber()).toSeconds(),
      }};
  app.synth();
}
