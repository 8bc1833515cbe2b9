// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using namespace cdk::cloudwatch;

namespace {

std::string bodyOf(const Fixture& f, const Dashboard& dashboard) {
  return f.stack->resolve(dashboard.node().defaultChild<CfnDashboard>()->dashboardBody).asString();
}

}  // namespace

TEST_CASE("a dashboard without widgets has an empty list of them") {
  Fixture f;
  New<Dashboard> dashboard{f.stack, "Dashboard"};
  CHECK(bodyOf(f, *dashboard) == R"({"widgets":[]})");
}

TEST_CASE("the rows of a dashboard are one below the other") {
  Fixture f;
  New<Dashboard> dashboard{f.stack, "Dashboard", {.defaultInterval = Duration::hours(3)}};
  const auto text = [](double height) {
    return TextWidget{TextWidgetProps{.height = height, .markdown = "x", .width = 4}};
  };
  dashboard->addWidgets(text(2), text(5));
  dashboard->addWidgets(List<Widget>{text(1)});
  dashboard->addWidgets();
  CHECK(
      bodyOf(f, *dashboard) ==
      R"({"start":"-PT3H","widgets":[)"
      R"({"type":"text","width":4,"height":2,"x":0,"y":0,"properties":{"markdown":"x","background":"transparent"}},)"
      R"({"type":"text","width":4,"height":5,"x":4,"y":0,"properties":{"markdown":"x","background":"transparent"}},)"
      R"({"type":"text","width":4,"height":1,"x":0,"y":5,"properties":{"markdown":"x","background":"transparent"}}]})");
}

TEST_CASE("a metric that is added to a widget of a dashboard is shown there") {
  Fixture f;
  New<Dashboard> dashboard{f.stack, "Dashboard"};
  GraphWidget graph{GraphWidgetProps{.region = "eu-west-1"}};
  dashboard->addWidgets(graph);
  graph.addLeftMetric(metricOf("Late"));
  CHECK(bodyOf(f, *dashboard).find(R"(["App","Late"])") != std::string::npos);
}

TEST_CASE("injected properties reach a dashboard") {
  Fixture f;
  PropertyInjectors::of(*f.stack).add(
      PropertyInjector::of<Dashboard>([](DashboardProps& props) { props.dashboardName = "injected"; }));
  New<Dashboard> dashboard{f.stack, "Dashboard"};
  CHECK(f(dashboard->node().defaultChild<CfnDashboard>()->dashboardName) == "\"injected\"");
}

TEST_CASE("fails naming all that does not fit of a dashboard") {
  Fixture f;
  const Failure failure = failureOf([&] {
    New<Dashboard> dashboard{
        f.stack, "A", {.dashboardName = "a b", .defaultInterval = Duration::hours(1), .start = "-PT1H"}};
  });
  CHECK(failure.code == "CDKPP4785");
  CHECK_THAT(failure.message, Catch::Matchers::ContainsSubstring("'a b' was given; start and defaultInterval"));
  CHECK(failureOf([&] { New<Dashboard> dashboard{f.stack, "B", {.end = "2027-01-01"}}; }).code == "CDKPP4785");
}

TEST_CASE("a name that is not known yet is not checked") {
  Fixture f;
  New<Dashboard> dashboard{f.stack, "Dashboard", {.dashboardName = "x y " + Fn::ref("Name")}};
  CHECK(Token::isUnresolved(dashboard->node().defaultChild<CfnDashboard>()->dashboardName));
}
