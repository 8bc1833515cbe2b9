// SPDX-License-Identifier: Apache-2.0
// Dashboards with every widget and every property of them, variables, layouts, metrics of other places and warnings.
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>
#include <cdkpp/logs/cfn_log_group.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;
using namespace cdk::cloudwatch;

struct Own : ConcreteWidget {
  Own() : ConcreteWidget(3, 2) {}
  Json toJson() const override {
    return Json::array({Json::object({{"type", "own"}, {"x", x()}, {"y", y()}})});
  }
};

int main() {
  App app;
  New<Stack> stack{app, "Dashboards"};
  New<Stack> here{app, "Here", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}}};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<logs::CfnLogGroup> group{stack, "Group"};
  New<CfnParameter> parameter{stack, "Title"};

  // Metrics
  const Metric plain{MetricProps{.metricName = "Errors", .namespace_ = "App"}};
  const Metric ages{MetricProps{
      .color = Color::ORANGE,
      .dimensionsMap = {{"QueueName", queue->attrQueueName()}, {"A", "first"}},
      .id = "own",
      .label = "Age [max: ${MAX}]",
      .metricName = "Age",
      .namespace_ = "AWS/SQS",
      .period = Duration::minutes(1),
      .statistic = "p99",
      .unit = Unit::SECONDS,
      .visible = false,
  }};
  const MathExpression rate{MathExpressionProps{
      .color = Color::GREEN,
      .expression = "a / (a + b) * 100",
      .usingMetrics = {{"a", plain}, {"b", plain.with({.statistic = "Sum"})}},
  }};
  const MathExpression nested{MathExpressionProps{
      .expression = "rate * age",
      .label = "Product",
      .usingMetrics = {{"age", ages}, {"rate", rate}},
      .visible = false,
  }};
  const SearchExpression search{SearchExpressionProps{
      .color = Color::PINK,
      .expression = "SEARCH('{AWS/EC2,InstanceId} CPUUtilization', 'Average', 300)",
      .label = "",
      .period = Duration::minutes(1),
      .searchAccount = "444455556666",
      .searchRegion = "us-east-1",
  }};
  const SearchExpression unlabelled{
      SearchExpressionProps{.expression = "SEARCH(\"x\", \"Sum\")", .searchRegion = "eu-west-1"}};
  const MathExpression metrics{MathExpressionProps{
      .expression = "METRICS(\"x\")", .searchAccount = "111122223333", .searchRegion = "eu-west-1", .visible = true}};

  New<Dashboard> empty{stack, "Empty"};
  New<Dashboard> dashboard{stack, "Full", {
      .dashboardName = "full-dashboard_1",
      .end = "2027-01-31T00:00:00Z",
      .periodOverride = PeriodOverride::INHERIT,
      .start = "2027-01-01T00:00:00Z",
      .variables = {DashboardVariable{DashboardVariableOptions{
          .defaultValue = DefaultValue::FIRST,
          .id = "region",
          .inputType = VariableInputType::RADIO,
          .label = "Region",
          .type = VariableType::PROPERTY,
          .value = "region",
          .values = Values::fromValues(VariableValue{.label = "Ireland", .value = "eu-west-1"},
                                       VariableValue{.value = "us-east-1"}),
          .visible = true,
      }}},
      .widgets = {
          {TextWidget{TextWidgetProps{.markdown = "# Title"}}, TextWidget{TextWidgetProps{
              .background = TextWidgetBackground::SOLID,
              .height = 3,
              .markdown = cdk::format("A \"{}\" & more", parameter->valueAsString()),
              .width = 10,
          }}},
          {},
          {GraphWidget{GraphWidgetProps{}}},
      },
  }};
  dashboard->addVariable(DashboardVariable{DashboardVariableOptions{
      .defaultValue = DefaultValue::value("i-1"),
      .id = "instance",
      .inputType = VariableInputType::SELECT,
      .type = VariableType::PATTERN,
      .value = "i-0",
      .values = Values::fromSearchComponents(SearchComponents{.dimensions = {"InstanceId", "Zone"},
                                                              .metricName = "CPU",
                                                              .namespace_ = "AWS/EC2",
                                                              .populateFrom = "InstanceId"}),
  }});
  dashboard->addVariable(DashboardVariable{DashboardVariableOptions{
      .id = "table",
      .inputType = VariableInputType::SELECT,
      .type = VariableType::PROPERTY,
      .value = "TableName",
      .values = Values::fromSearch("{AWS/DynamoDB,TableName}", "TableName"),
  }});
  dashboard->addVariable(DashboardVariable{DashboardVariableOptions{
      .id = "text",
      .inputType = VariableInputType::INPUT,
      .type = VariableType::PATTERN,
      .value = "text",
      .visible = false,
  }});

  // Graphs
  GraphWidget graph{GraphWidgetProps{
      .accountId = "444455556666",
      .end = "2027-01-02T00:00:00Z",
      .height = 8,
      .left = {plain, ages, rate},
      .leftAnnotations = {
          HorizontalAnnotation{
              .color = Color::RED, .fill = Shading::ABOVE, .label = "High", .value = 10, .visible = true},
          HorizontalAnnotation{.value = 0.5},
      },
      .leftYAxis = YAxisProps{.label = "Left", .max = 100, .min = 0, .showUnits = false},
      .legendPosition = LegendPosition::RIGHT,
      .liveData = true,
      .period = Duration::minutes(15),
      .region = "us-east-1",
      .right = {plain.with({.statistic = "Sum"}), nested},
      .rightAnnotations = {HorizontalAnnotation{.fill = Shading::BELOW, .value = 1},
                           HorizontalAnnotation{.fill = Shading::NONE, .value = 2}},
      .rightYAxis = YAxisProps{.max = 1},
      .setPeriodToTimeRange = true,
      .stacked = true,
      .start = "2027-01-01T00:00:00Z",
      .statistic = "Maximum",
      .title = "Graph",
      .verticalAnnotations = {
          VerticalAnnotation{
              .color = Color::BLUE,
              .date = "2027-01-01T12:00:00Z",
              .fill = VerticalShading::AFTER,
              .label = "Deployment",
              .visible = true,
          },
          VerticalAnnotation{.date = "2027-01-01T12:30:00.5", .fill = VerticalShading::BEFORE},
          VerticalAnnotation{.date = "2027-01-01T12:30:00", .fill = VerticalShading::NONE},
      },
      .view = GraphWidgetView::BAR,
      .width = 16,
  }};
  dashboard->addWidgets(graph);
  graph.addLeftMetric(search);
  graph.addRightMetric(unlabelled);
  graph.addRightMetric(metrics);
  graph.addRightMetric(plain);
  dashboard->addWidgets(GraphWidget{GraphWidgetProps{
      .displayLabelsOnChart = true,
      .left = {plain.with({.color = Color::GREY, .visible = true}), plain.with({.label = "same numbers"})},
      .legendPosition = LegendPosition::HIDDEN,
      .view = GraphWidgetView::PIE,
  }}, GraphWidget{GraphWidgetProps{
      .left = {nested.with({.visible = true})},
      .legendPosition = LegendPosition::BOTTOM,
      .view = GraphWidgetView::TIME_SERIES,
  }});

  // Gauges, values, tables
  GaugeWidget gauge{GaugeWidgetProps{
      .accountId = "444455556666",
      .annotations = {HorizontalAnnotation{.color = Color::BROWN, .label = "Line", .value = 50}},
      .end = "-PT1H",
      .height = 5,
      .leftYAxis = YAxisProps{.label = "Axis", .max = 50, .min = 10, .showUnits = true},
      .legendPosition = LegendPosition::BOTTOM,
      .liveData = false,
      .metrics = {plain},
      .period = Duration::minutes(1),
      .region = "us-east-1",
      .setPeriodToTimeRange = false,
      .start = "-PT3H",
      .statistic = "Sum",
      .title = "Gauge",
      .width = 5,
  }};
  gauge.addMetric(plain.with({.statistic = "Maximum"}));
  dashboard->addWidgets(gauge, GaugeWidget{GaugeWidgetProps{.leftYAxis = YAxisProps{.min = 5}}},
                        GaugeWidget{GaugeWidgetProps{}});
  dashboard->addWidgets(
      SingleValueWidget{SingleValueWidgetProps{.metrics = {rate}}},
      SingleValueWidget{SingleValueWidgetProps{
          .accountId = "444455556666",
          .end = "-PT1H",
          .fullPrecision = true,
          .height = 4,
          .liveData = true,
          .metrics = List<IMetric>::empty(),
          .period = Duration::hours(1),
          .region = "us-east-1",
          .setPeriodToTimeRange = false,
          .sparkline = true,
          .start = "-PT3H",
          .title = "Values",
          .width = 7,
      }},
      SingleValueWidget{SingleValueWidgetProps{.metrics = {plain}, .setPeriodToTimeRange = true}});
  TableWidget table{TableWidgetProps{
      .accountId = "444455556666",
      .end = "-PT1H",
      .fullPrecision = true,
      .height = 7,
      .layout = TableLayout::VERTICAL,
      .liveData = true,
      .metrics = {plain},
      .period = Duration::hours(1),
      .region = "us-east-1",
      .setPeriodToTimeRange = true,
      .showUnitsInLabel = true,
      .start = "-PT3H",
      .statistic = "Sum",
      .summary = TableSummaryProps{
          .columns = {TableSummaryColumn::MINIMUM, TableSummaryColumn::MAXIMUM, TableSummaryColumn::SUM,
                      TableSummaryColumn::AVERAGE},
          .hideNonSummaryColumns = true,
          .sticky = true,
      },
      .thresholds = {
          TableThreshold::above(100, Color::PURPLE),
          TableThreshold::below(1),
          TableThreshold::between(20, 50, Color::RED),
          TableThreshold::between(-1, 0),
      },
      .title = "Table",
      .width = 20,
  }};
  table.addMetric(plain.with({.statistic = "Sum"}));
  dashboard->addWidgets(table, TableWidget{TableWidgetProps{.layout = TableLayout::HORIZONTAL}});

  // Alarms, functions, logs
  auto alarm = plain.createAlarm(stack, "Alarm", CreateAlarmOptions{.evaluationPeriods = 2, .threshold = 10});
  New<AnomalyDetectionAlarm> band{stack, "Band", {.evaluationPeriods = 1, .metric = plain}};
  dashboard->addWidgets(AlarmWidget{AlarmWidgetProps{.alarm = alarm}}, AlarmWidget{AlarmWidgetProps{
      .accountId = "444455556666",
      .alarm = band,
      .height = 4,
      .leftYAxis = YAxisProps{.min = 0},
      .region = "us-east-1",
      .title = "Alarm",
      .width = 8,
  }});
  dashboard->addWidgets(AlarmStatusWidget{AlarmStatusWidgetProps{.alarms = {alarm, band}}},
                        AlarmStatusWidget{AlarmStatusWidgetProps{
      .alarms = {alarm},
      .height = 2,
      .sortBy = AlarmStatusWidgetSortBy::STATE_UPDATED_TIMESTAMP,
      .states = {AlarmState::ALARM, AlarmState::INSUFFICIENT_DATA},
      .title = "States",
      .width = 9,
  }});
  dashboard->addWidgets(
      AlarmStatusWidget{AlarmStatusWidgetProps{.alarms = List<IAlarmRef&>::empty(),
                                               .sortBy = AlarmStatusWidgetSortBy::DEFAULT,
                                               .states = List<AlarmState>::empty()}},
      AlarmStatusWidget{AlarmStatusWidgetProps{.alarms = List<IAlarmRef&>::empty(),
                                               .sortBy = AlarmStatusWidgetSortBy::TIMESTAMP}});
  dashboard->addWidgets(GraphWidget{GraphWidgetProps{.leftAnnotations = {alarm->toAnnotation()}}});
  dashboard->addWidgets(CustomWidget{CustomWidgetProps{.functionArn = "arn:f", .title = "Custom"}},
                        CustomWidget{CustomWidgetProps{
      .functionArn = cdk::format("arn:{}:f", Aws::PARTITION),
      .height = 3,
      .params = Json::object({{"list", Json::array({1, "two"})}, {"queue", queue->attrArn()}}),
      .title = "Custom",
      .updateOnRefresh = false,
      .updateOnResize = false,
      .updateOnTimeRangeChange = false,
      .width = 4,
  }});
  dashboard->addWidgets(LogQueryWidget{LogQueryWidgetProps{.logGroupNames = {"a"}, .queryString = "fields @message"}});
  dashboard->addWidgets(LogQueryWidget{LogQueryWidgetProps{
      .accountId = "444455556666",
      .height = 5,
      .logGroupNames = {group->ref(), "b"},
      .queryLanguage = LogQueryLanguage::PPL,
      .queryLines = {"fields @message", cdk::format("filter \"x\" = '{}'", parameter->valueAsString())},
      .region = "us-east-1",
      .title = "Logs",
      .view = LogQueryVisualizationType::STACKEDAREA,
      .width = 9,
  }});
  const LogQueryVisualizationType views[] = {
      LogQueryVisualizationType::TABLE,
      LogQueryVisualizationType::LINE,
      LogQueryVisualizationType::BAR,
      LogQueryVisualizationType::PIE,
  };
  const LogQueryLanguage languages[] = {LogQueryLanguage::LOGS_INSIGHTS, LogQueryLanguage::SQL};
  for (int i = 0; i < 4; ++i)
    dashboard->addWidgets(LogQueryWidget{LogQueryWidgetProps{
        .logGroupNames = {"a"}, .queryLanguage = languages[i % 2], .queryLines = {"x"}, .view = views[i]}});

  // Layout
  New<Dashboard> layout{here, "Layout", {.defaultInterval = Duration::days(7)}};
  const auto text = [](const char* name, double width, double height) {
    return TextWidget{TextWidgetProps{.height = height, .markdown = name, .width = width}};
  };
  Row row{text("a", 10, 2), text("b", 10, 3), text("c", 10, 1), Spacer{}};
  row.addWidget(text("d", 4, 4));
  Column column{text("e", 3, 2), Spacer{SpacerProps{.height = 2, .width = 5}}, row};
  column.addWidget(text("f", 2, 2));
  layout->addWidgets(text("g", 1, 1), column, Own{});
  layout->addWidgets();
  layout->addWidgets(Own{});

  // Places, and warnings of widgets in groups
  const Metric attached = plain.attachTo(*here);
  const Metric there = plain.with({.account = "444455556666", .region = "us-east-1"});
  const Metric stackless = plain.with({.stackAccount = "444455556666", .stackRegion = "us-east-1"});
  const Metric same = plain.with({.account = "111122223333", .region = "eu-west-1"});
  GraphWidget places{GraphWidgetProps{
      .left = {attached, there, stackless, same, unlabelled, metrics, attached.with({.statistic = "odd"})},
      .right = {rate.with({.label = "R", .searchAccount = "111122223333"})},
  }};
  const MathExpression warned{MathExpressionProps{
      .expression = "m + lost", .usingMetrics = {{"m", plain.with({.period = Duration::hours(1)})}}}};
  layout->addWidgets(Column{places, GraphWidget{GraphWidgetProps{.left = {warned}}}});
  New<Dashboard> agnostic{stack, "Places"};
  agnostic->addWidgets(
      GraphWidget{GraphWidgetProps{.left = {attached, there, stackless, plain.attachTo(*stack), search}}});
  stack->addMetadata("Dashboards",
                     Json::object({{"arn", dashboard->dashboardArn()}, {"empty", empty->dashboardArn()}}));
  here->addMetadata("Name", layout->dashboardName());
  app.synth();
}
