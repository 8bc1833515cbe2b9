// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>

#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using cloudwatch::Metric;
using cloudwatch::MetricProps;

TEST_CASE("a metric is the average of five minutes unless it says otherwise") {
  const Metric metric{{.metricName = "Errors", .namespace_ = "App"}};
  CHECK(metric.statistic() == "Average");
  CHECK(metric.period().toSeconds().literal() == 300);
  CHECK_FALSE(metric.unit());
  CHECK_FALSE(metric.account());
  CHECK(metric.toString().literal() == "Errors");
  CHECK_FALSE(metric.warningsV2().hasValue());
  const cloudwatch::MetricConfig config = metric.toMetricConfig();
  REQUIRE(config.metricStat);
  CHECK_FALSE(config.metricStat->dimensions.hasValue());
  CHECK(config.metricStat->metricName->literal() == "Errors");
}

TEST_CASE("a metric keeps every property and sorts its dimensions by name") {
  const Metric metric{{.account = "222222222222",
      .color = "#123456",
      .dimensionsMap = {{"b", "2"}, {"a", "1"}},
      .id = "m7",
      .label = "Label",
      .metricName = "Errors",
      .namespace_ = "App",
      .period = Duration::seconds(10),
      .region = "us-east-1",
      .stackAccount = "333333333333",
      .stackRegion = "us-west-1",
      .statistic = "max",
      .unit = cloudwatch::Unit::BYTES_PER_SECOND,
      .visible = false}};
  CHECK(metric.account()->literal() == "222222222222");
  CHECK(metric.region()->literal() == "us-east-1");
  CHECK(metric.color()->literal() == "#123456");
  CHECK(metric.id()->literal() == "m7");
  CHECK(metric.label()->literal() == "Label");
  CHECK(metric.statistic() == "Maximum");
  CHECK(*metric.unit() == cloudwatch::Unit::BYTES_PER_SECOND);
  CHECK_FALSE(*metric.visible());
  CHECK(metric.namespace_().literal() == "App");
  CHECK(metric.metricName().literal() == "Errors");
  CHECK(metric.dimensions().size() == 2);
  const cloudwatch::MetricConfig config = metric.toMetricConfig();
  CHECK(config.metricStat->dimensions[0].name.literal() == "a");
  CHECK(config.metricStat->accountOverride->literal() == "222222222222");
  CHECK(config.renderingProperties.get("visible")->asBool() == false);
  CHECK(metric.toString().literal() == "Label");
}

TEST_CASE("with changes what is given and leaves the rest") {
  const Metric metric = metricOf("Errors", {.dimensionsMap = {{"a", "1"}}, .statistic = "p99"});
  const Metric changed = metric.with({.period = Duration::minutes(1)});
  CHECK(changed.statistic() == "p99");
  CHECK(changed.dimensions().size() == 1);
  CHECK(changed.period().toSeconds().literal() == 60);
  CHECK(metric.period().toSeconds().literal() == 300);
}

TEST_CASE("a metric that is attached to a construct is in the environment of its stack") {
  Fixture f;
  const Metric attached = metricOf("Errors").attachTo(*f.stack);
  CHECK(attached.account()->literal() == "111111111111");
  CHECK(attached.region()->literal() == "eu-west-1");
  New<Stack> agnostic{f.app, "Agnostic"};
  CHECK_FALSE(metricOf("Errors").attachTo(*agnostic).account());
}

TEST_CASE("statistics are brought to their normal form") {
  const auto statistic = [](const char* given) { return metricOf("M", {.statistic = given}).statistic(); };
  CHECK(statistic("n") == "SampleCount");
  CHECK(statistic("AVG") == "Average");
  CHECK(statistic("P99.9") == "p99.9");
  CHECK(statistic("iqm") == "IQM");
  CHECK(statistic("TM90") == "tm90");
  CHECK(statistic("tm(10%:90%)") == "TM(10%:90%)");
  CHECK(statistic("pr(100:)") == "PR(100:)");
  CHECK(statistic("wm(:95%)") == "WM(:95%)");
}

TEST_CASE("a statistic that is not known is passed on with a warning") {
  for (const char* given :
      {"p101", "p", "p9.", "p9.5.", "tm(10:90%)", "tm(:)", "tm()", "ts(101%:)", "pr(x:2)", "foo"}) {
    CAPTURE(given);
    const Metric metric = metricOf("M", {.label = "L", .statistic = given});
    CHECK(metric.statistic() == given);
    REQUIRE(metric.warningsV2().get("CloudWatch:Alarm:UnrecognizedStatistic"));
    CHECK(metric.warnings().size() == 1);
  }
}

TEST_CASE("fails naming all that is out of range of a metric") {
  Map<Value<std::string>> dimensions;
  for (int i = 0; i < 31; ++i) dimensions.set("d" + std::to_string(i), "v");
  dimensions.set("empty", "");
  dimensions.set(std::string(256, 'x'), "v");
  const Failure failure =
      failureOf([&] { metricOf("M", {.dimensionsMap = dimensions, .period = Duration::seconds(20)}); });
  CHECK(failure.code == "CDKPP4750");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("20 seconds"));
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("33 were given"));
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("'empty' has 1 to 255 characters, but 0"));
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("but 256 were given"));
}

TEST_CASE("a period or dimension that is not known yet is not checked") {
  const Metric metric = metricOf("M", {.dimensionsMap = {{"Account", Aws::ACCOUNT_ID}},
                                          .period = Duration::seconds(Value<double>(Fn::ref("Seconds")))});
  CHECK(metric.period().isUnresolved());
}

TEST_CASE("publishing metrics is granted for all resources") {
  Fixture f;
  New<iam::Role> role{*f.stack, "Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")}};
  CHECK(Metric::grantPutMetricData(*role).success());
}

TEST_CASE("an object of a class of one's own is a metric") {
  struct Own {
    cloudwatch::MetricConfig toMetricConfig() const {
      return {.metricStat = cloudwatch::MetricStatConfig{
                  .metricName = "Own", .namespace_ = "Ours", .period = Duration::minutes(1), .statistic = "Sum"}};
    }
  };
  const cloudwatch::IMetric metric = Own{};
  CHECK(metric.toString().literal() == "Own");
  CHECK(metric.toMetricConfig().metricStat->statistic.operator*() == "Sum");
}

TEST_CASE("fails for a configuration of no kind or two") {
  struct Nothing {
    cloudwatch::MetricConfig toMetricConfig() const { return {}; }
  };
  CHECK(failureOf([] { const cloudwatch::IMetric metric = Nothing{}; }).code == "CDKPP4754");
}
