// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using cloudwatch::AlarmRule;
using cloudwatch::AlarmState;
using cloudwatch::AtLeastOptions;
using cloudwatch::AtLeastThreshold;

namespace {

struct Alarms : Fixture {
  Handle<cloudwatch::IAlarm> a =
      cloudwatch::Alarm::fromAlarmArn(stack, "A", "arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a");
  Handle<cloudwatch::IAlarm> b =
      cloudwatch::Alarm::fromAlarmArn(stack, "B", "arn:aws:cloudwatch:eu-west-1:111111111111:alarm:b");
  std::string text(const AlarmRule& rule) const { return rule.renderAlarmRule().literal(); }
};

}  // namespace

TEST_CASE("rules are written in the language of composite alarms") {
  Alarms f;
  const std::string a = "arn:aws:cloudwatch:eu-west-1:111111111111:alarm:a";
  const std::string b = "arn:aws:cloudwatch:eu-west-1:111111111111:alarm:b";
  CHECK(f.text(AlarmRule::allOf(f.a, f.b)) == "(ALARM(\"" + a + "\") AND ALARM(\"" + b + "\"))");
  CHECK(f.text(AlarmRule::anyOf(f.a, AlarmRule::fromBoolean(false))) == "(ALARM(\"" + a + "\") OR FALSE)");
  CHECK(f.text(AlarmRule::not_(*f.a)) == "(NOT (ALARM(\"" + a + "\")))");
  CHECK(f.text(AlarmRule::fromAlarm(f.a, AlarmState::INSUFFICIENT_DATA)) == "INSUFFICIENT_DATA(\"" + a + "\")");
  CHECK(f.text(AlarmRule::fromString("TRUE")) == "TRUE");
  CHECK(f.text(AlarmRule::atLeast(
            AlarmState::ALARM, AtLeastOptions{.operands = {f.a, f.b}, .threshold = AtLeastThreshold::count(2)})) ==
        "AT_LEAST(2, ALARM, (\"" + a + "\", \"" + b + "\"))");
  CHECK(f.text(AlarmRule::atLeastNot(
            AlarmState::OK, AtLeastOptions{.operands = {f.a}, .threshold = AtLeastThreshold::percentage(50)})) ==
        "AT_LEAST(50%, NOT OK, (\"" + a + "\"))");
}

TEST_CASE("a list of rules is one operand") {
  List<AlarmRule> rules;
  for (int i = 0; i < 3; ++i) rules.add(AlarmRule::fromBoolean(i > 0));
  CHECK(AlarmRule::anyOf(rules).renderAlarmRule().literal() == "(FALSE OR TRUE OR TRUE)");
  CHECK(AlarmRule::allOf(rules).renderAlarmRule().literal() == "(FALSE AND TRUE AND TRUE)");
}

TEST_CASE("a threshold that is not known yet is not checked") {
  Alarms f;
  const Value<double> count = Fn::ref("Count");
  CHECK(f(AlarmRule::atLeast(
              AlarmState::OK, AtLeastOptions{.operands = {f.a}, .threshold = AtLeastThreshold::count(count)})
                .renderAlarmRule())
            .find(R"(["AT_LEAST(",{"Ref":"Count"},", OK, )") != std::string::npos);
}

TEST_CASE("fails for rules without operands") {
  Alarms f;
  CHECK(failureOf([] { AlarmRule::allOf(); }).code == "CDKPP4770");
  CHECK(failureOf([] { AlarmRule::anyOf(List<AlarmRule>()); }).code == "CDKPP4770");
  CHECK(failureOf([] {
    AlarmRule::atLeast(AlarmState::OK,
        AtLeastOptions{.operands = List<cloudwatch::IAlarm&>::empty(), .threshold = AtLeastThreshold::count(1)});
  }).code == "CDKPP4770");
}

TEST_CASE("fails for thresholds out of range") {
  Alarms f;
  const auto refusal = [&](AtLeastThreshold threshold) {
    return failureOf([&] {
      AlarmRule::atLeast(AlarmState::OK, AtLeastOptions{.operands = {f.a, f.b}, .threshold = threshold});
    }).code;
  };
  CHECK(refusal(AtLeastThreshold::count(0)) == "CDKPP4771");
  CHECK(refusal(AtLeastThreshold::count(3)) == "CDKPP4771");
  CHECK(refusal(AtLeastThreshold::count(1.5)) == "CDKPP4771");
  CHECK(refusal(AtLeastThreshold::percentage(101)) == "CDKPP4771");
  CHECK(refusal(AtLeastThreshold::percentage(0.5)) == "CDKPP4771");
  CHECK(refusal(AtLeastThreshold::percentage(100)).empty());
}

TEST_CASE("fails for a rule that is too long") {
  Fixture f;
  const auto make = [&](std::size_t length) {
    New<cloudwatch::CompositeAlarm> alarm{
        f.stack, "Alarm" + std::to_string(length), {.alarmRule = AlarmRule::fromString(std::string(length, 'x'))}};
  };
  CHECK(failureOf([&] { make(10241); }).code == "CDKPP4772");
  CHECK(failureOf([&] { make(10240); }).code.empty());
}

TEST_CASE("fails for periods of a suppressor that is not there") {
  Fixture f;
  const auto make = [&](const char* id, Optional<Duration> extension, Optional<Duration> wait) {
    New<cloudwatch::CompositeAlarm> alarm{f.stack, id,
        {.actionsSuppressorExtensionPeriod = extension,
            .actionsSuppressorWaitPeriod = wait,
            .alarmRule = AlarmRule::fromBoolean(true)}};
  };
  CHECK(failureOf([&] { make("A", Duration::minutes(1), {}); }).code == "CDKPP4773");
  CHECK(failureOf([&] { make("B", {}, Duration::minutes(1)); }).code == "CDKPP4773");
  CHECK(failureOf([&] { make("C", {}, {}); }).code.empty());
}

TEST_CASE("the name of a composite alarm is cut in its middle") {
  Fixture f;
  New<Stack> deep{f.app, "Deep"};
  Handle<Construct> scope = *deep;
  for (int i = 0; i < 6; ++i)
    scope = *New<Construct>{*scope, "Level" + std::to_string(i) + std::string(60, static_cast<char>('a' + i))};
  New<cloudwatch::CompositeAlarm> alarm{*scope, "Alarm", {.alarmRule = AlarmRule::fromBoolean(true)}};
  auto cfn = alarm->node().defaultChild<cloudwatch::CfnCompositeAlarm>();
  const std::string name = deep->resolve(cfn->alarmName).asString();
  CHECK(name.size() == 240);
  CHECK(name.starts_with("DeepLevel0"));
}
