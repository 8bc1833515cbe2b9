// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/logs/log_group.hpp>

#include "logs/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using logs::LogGroup;
using logs::LogGroupClass;

TEST_CASE("a log group keeps events for two years, and stays when it is removed", "[logs][log-group]") {
  Fixture f;
  New<LogGroup> group{f.stack, "Group"};
  auto& l1 = resourceOf<logs::CfnLogGroup>(*group);
  CHECK(f(l1.retentionInDays) == "731");
  CHECK(f(l1.logGroupName) == "undefined");
  CHECK(l1.cfnOptions().deletionPolicy.hasValue());
  CHECK_FALSE(group->logGroupPhysicalName().hasValue());
}

TEST_CASE("events are kept for ever only where the program says so", "[logs][log-group]") {
  Fixture f;
  New<LogGroup> group{f.stack, "Group", {.retention = logs::RetentionDays::INFINITE}};
  CHECK(f(resourceOf<logs::CfnLogGroup>(*group).retentionInDays) == "undefined");
}

TEST_CASE("fails for a retention that is not above 0", "[logs][log-group]") {
  Fixture f;
  CHECK(failureOf([&] { New<LogGroup> group{f.stack, "Group", {.retention = 0}}; }).code == "CDKPP4711");
}

TEST_CASE("fails naming all that a log group for delivery cannot have", "[logs][log-group]") {
  Fixture f;
  const Failure failure = failureOf([&] {
    New<LogGroup> group{f.stack, "Group",
        {.dataProtectionPolicy = logs::DataProtectionPolicy({.identifiers = {logs::DataIdentifier::NAME}}),
            .fieldIndexPolicies = {logs::FieldIndexPolicy({.fields = {"a"}})},
            .logGroupClass = LogGroupClass::DELIVERY,
            .retention = 1}};
  });
  CHECK(failure.code == "CDKPP4711");
  for (const char* name : {"retention", "dataProtectionPolicy", "fieldIndexPolicies"})
    CHECK_THAT(failure.message, ContainsSubstring(name));
}

TEST_CASE("fails for a data protection policy without identifiers, and for more than 20 indexed fields",
    "[logs][log-group]") {
  CHECK(failureOf([] { logs::DataProtectionPolicy({.identifiers = List<logs::DataIdentifier>::empty()}); }).code ==
        "CDKPP4703");
  List<Value<std::string>> fields;
  for (int i = 0; i < 20; ++i) fields.add(std::to_string(i));
  CHECK(failureOf([&] { logs::FieldIndexPolicy({.fields = fields}); }).code.empty());
  fields.add("one more");
  CHECK(failureOf([&] { logs::FieldIndexPolicy({.fields = fields}); }).code == "CDKPP4704");
}

TEST_CASE("metrics of a log group are sums, those of a filter averages", "[logs][log-group]") {
  Fixture f;
  New<LogGroup> group{f.stack, "Group"};
  CHECK(f(group->metricIncomingBytes().metricName()) == R"("IncomingBytes")");
  CHECK(f(group->metricIncomingLogEvents().metricName()) == R"("IncomingLogs")");
  CHECK(group->metric("X").statistic() == "Sum");
  CHECK(group->metric("X", {.statistic = "max"}).statistic() == "Maximum");
  CHECK(f(group->metric("X").namespace_()) == R"("AWS/Logs")");
  const auto filter = group->addMetricFilter(
      "Filter", {.filterPattern = logs::FilterPattern::allEvents(), .metricName = "M", .metricNamespace = "N"});
  CHECK(filter->metric().statistic() == "Average");
  CHECK(f(filter->metric({.label = "l"}).label()) == R"("l")");
  const auto extracted = group->extractMetric("$.a", "N", "Extracted");
  CHECK(f(extracted.metricName()) == R"("Extracted")");
  CHECK(group->node().tryFindChild("N_Extracted"));
}

TEST_CASE("principals of a policy become their accounts", "[logs][log-group]") {
  Fixture f;
  New<LogGroup> group{f.stack, "Group"};
  group->addToResourcePolicy(iam::PolicyStatement{{.actions = {"logs:PutLogEvents"},
      .principals = {iam::ArnPrincipal("arn:aws:iam::222222222222:role/r"), iam::ServicePrincipal("a.amazonaws.com")},
      .resources = {"*"}}});
  const auto& policy = dynamic_cast<logs::ResourcePolicy&>(group->node().findChild("Policy"));
  const std::string text = f(resourceOf<logs::CfnResourcePolicy>(policy).policyDocument);
  CHECK_THAT(text, ContainsSubstring("222222222222"));
  CHECK_THAT(text, !ContainsSubstring("role/r"));
  CHECK_THAT(text, ContainsSubstring("a.amazonaws.com"));
}

TEST_CASE("an imported log group has its name and ARN, with or without the mark of streams", "[logs][log-group]") {
  Fixture f;
  const std::string arn = "arn:aws:logs:us-east-1:222222222222:log-group:name";
  const auto plain = LogGroup::fromLogGroupArn(f.stack, "Plain", arn);
  const auto marked = LogGroup::fromLogGroupArn(f.stack, "Marked", arn + ":*");
  CHECK(f(plain->logGroupArn()) == "\"" + arn + ":*\"");
  CHECK(f(marked->logGroupArn()) == f(plain->logGroupArn()));
  CHECK(f(marked->logGroupName()) == R"("name")");
  CHECK(f(marked->env().region) == R"("us-east-1")");
}

TEST_CASE("fails to tell the log group of a stream that was imported by its name", "[logs][log-stream]") {
  Fixture f;
  const auto stream = logs::LogStream::fromLogStreamName(f.stack, "Stream", "s");
  CHECK(failureOf([&] { (void)stream->logStreamRef(); }).code == "CDKPP4706");
}
