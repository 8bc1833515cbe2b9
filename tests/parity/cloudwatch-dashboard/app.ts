// SPDX-License-Identifier: Apache-2.0
// Dashboards with every widget and every property of them, variables, layouts, metrics of other places and warnings.
import {App, Aws, CfnParameter, Duration, Stack} from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Dashboards');
const here = new Stack(app, 'Here', {env: {account: '111122223333', region: 'eu-west-1'}});
const queue = new sqs.CfnQueue(stack, 'Queue');
const group = new logs.CfnLogGroup(stack, 'Group');
const parameter = new CfnParameter(stack, 'Title');

// Metrics
const plain = new cloudwatch.Metric({metricName: 'Errors', namespace: 'App'});
const ages = new cloudwatch.Metric({
  color: cloudwatch.Color.ORANGE,
  dimensionsMap: {QueueName: queue.attrQueueName, A: 'first'},
  id: 'own',
  label: 'Age [max: ${MAX}]',
  metricName: 'Age',
  namespace: 'AWS/SQS',
  period: Duration.minutes(1),
  statistic: 'p99',
  unit: cloudwatch.Unit.SECONDS,
  visible: false,
});
const rate = new cloudwatch.MathExpression({
  color: cloudwatch.Color.GREEN,
  expression: 'a / (a + b) * 100',
  usingMetrics: {a: plain, b: plain.with({statistic: 'Sum'})},
});
const nested = new cloudwatch.MathExpression({
  expression: 'rate * age',
  label: 'Product',
  usingMetrics: {age: ages, rate},
  visible: false,
});
const search = new cloudwatch.SearchExpression({
  color: cloudwatch.Color.PINK,
  expression: `SEARCH('{AWS/EC2,InstanceId} CPUUtilization', 'Average', 300)`,
  label: '',
  period: Duration.minutes(1),
  searchAccount: '444455556666',
  searchRegion: 'us-east-1',
});
const unlabelled = new cloudwatch.SearchExpression({expression: 'SEARCH("x", "Sum")', searchRegion: 'eu-west-1'});
const metrics = new cloudwatch.MathExpression(
    {expression: 'METRICS("x")', searchAccount: '111122223333', searchRegion: 'eu-west-1', visible: true}
);

const empty = new cloudwatch.Dashboard(stack, 'Empty');
const dashboard = new cloudwatch.Dashboard(stack, 'Full', {
  dashboardName: 'full-dashboard_1',
  end: '2027-01-31T00:00:00Z',
  periodOverride: cloudwatch.PeriodOverride.INHERIT,
  start: '2027-01-01T00:00:00Z',
  variables: [new cloudwatch.DashboardVariable({
    defaultValue: cloudwatch.DefaultValue.FIRST,
    id: 'region',
    inputType: cloudwatch.VariableInputType.RADIO,
    label: 'Region',
    type: cloudwatch.VariableType.PROPERTY,
    value: 'region',
    values: cloudwatch.Values.fromValues({label: 'Ireland', value: 'eu-west-1'}, {value: 'us-east-1'}),
    visible: true,
  })],
  widgets: [
    [new cloudwatch.TextWidget({markdown: '# Title'}), new cloudwatch.TextWidget({
      background: cloudwatch.TextWidgetBackground.SOLID,
      height: 3,
      markdown: `A "${parameter.valueAsString}" & more`,
      width: 10,
    })],
    [],
    [new cloudwatch.GraphWidget({})],
  ],
});
dashboard.addVariable(new cloudwatch.DashboardVariable({
  defaultValue: cloudwatch.DefaultValue.value('i-1'),
  id: 'instance',
  inputType: cloudwatch.VariableInputType.SELECT,
  type: cloudwatch.VariableType.PATTERN,
  value: 'i-0',
  values: cloudwatch.Values.fromSearchComponents(
      {dimensions: ['InstanceId', 'Zone'], metricName: 'CPU', namespace: 'AWS/EC2', populateFrom: 'InstanceId'}
  ),
}));
dashboard.addVariable(new cloudwatch.DashboardVariable({
  id: 'table',
  inputType: cloudwatch.VariableInputType.SELECT,
  type: cloudwatch.VariableType.PROPERTY,
  value: 'TableName',
  values: cloudwatch.Values.fromSearch('{AWS/DynamoDB,TableName}', 'TableName'),
}));
dashboard.addVariable(new cloudwatch.DashboardVariable({
  id: 'text',
  inputType: cloudwatch.VariableInputType.INPUT,
  type: cloudwatch.VariableType.PATTERN,
  value: 'text',
  visible: false,
}));

// Graphs
const graph = new cloudwatch.GraphWidget({
  accountId: '444455556666',
  end: '2027-01-02T00:00:00Z',
  height: 8,
  left: [plain, ages, rate],
  leftAnnotations: [
    {color: cloudwatch.Color.RED, fill: cloudwatch.Shading.ABOVE, label: 'High', value: 10, visible: true},
    {value: 0.5},
  ],
  leftYAxis: {label: 'Left', max: 100, min: 0, showUnits: false},
  legendPosition: cloudwatch.LegendPosition.RIGHT,
  liveData: true,
  period: Duration.minutes(15),
  region: 'us-east-1',
  right: [plain.with({statistic: 'Sum'}), nested],
  rightAnnotations: [{fill: cloudwatch.Shading.BELOW, value: 1}, {fill: cloudwatch.Shading.NONE, value: 2}],
  rightYAxis: {max: 1},
  setPeriodToTimeRange: true,
  stacked: true,
  start: '2027-01-01T00:00:00Z',
  statistic: 'Maximum',
  title: 'Graph',
  verticalAnnotations: [
    {
      color: cloudwatch.Color.BLUE,
      date: '2027-01-01T12:00:00Z',
      fill: cloudwatch.VerticalShading.AFTER,
      label: 'Deployment',
      visible: true,
    },
    {date: '2027-01-01T12:30:00.5', fill: cloudwatch.VerticalShading.BEFORE},
    {date: '2027-01-01T12:30:00', fill: cloudwatch.VerticalShading.NONE},
  ],
  view: cloudwatch.GraphWidgetView.BAR,
  width: 16,
});
dashboard.addWidgets(graph);
graph.addLeftMetric(search);
graph.addRightMetric(unlabelled);
graph.addRightMetric(metrics);
graph.addRightMetric(plain);
dashboard.addWidgets(new cloudwatch.GraphWidget({
  displayLabelsOnChart: true,
  left: [plain.with({color: cloudwatch.Color.GREY, visible: true}), plain.with({label: 'same numbers'})],
  legendPosition: cloudwatch.LegendPosition.HIDDEN,
  view: cloudwatch.GraphWidgetView.PIE,
}), new cloudwatch.GraphWidget({
  left: [nested.with({visible: true})],
  legendPosition: cloudwatch.LegendPosition.BOTTOM,
  view: cloudwatch.GraphWidgetView.TIME_SERIES,
}));

// Gauges, values, tables
const gauge = new cloudwatch.GaugeWidget({
  accountId: '444455556666',
  annotations: [{color: cloudwatch.Color.BROWN, label: 'Line', value: 50}],
  end: '-PT1H',
  height: 5,
  leftYAxis: {label: 'Axis', max: 50, min: 10, showUnits: true},
  legendPosition: cloudwatch.LegendPosition.BOTTOM,
  liveData: false,
  metrics: [plain],
  period: Duration.minutes(1),
  region: 'us-east-1',
  setPeriodToTimeRange: false,
  start: '-PT3H',
  statistic: 'Sum',
  title: 'Gauge',
  width: 5,
});
gauge.addMetric(plain.with({statistic: 'Maximum'}));
dashboard.addWidgets(gauge, new cloudwatch.GaugeWidget({leftYAxis: {min: 5}}), new cloudwatch.GaugeWidget({}));
dashboard.addWidgets(new cloudwatch.SingleValueWidget({metrics: [rate]}), new cloudwatch.SingleValueWidget({
  accountId: '444455556666',
  end: '-PT1H',
  fullPrecision: true,
  height: 4,
  liveData: true,
  metrics: [],
  period: Duration.hours(1),
  region: 'us-east-1',
  setPeriodToTimeRange: false,
  sparkline: true,
  start: '-PT3H',
  title: 'Values',
  width: 7,
}), new cloudwatch.SingleValueWidget({metrics: [plain], setPeriodToTimeRange: true}));
const table = new cloudwatch.TableWidget({
  accountId: '444455556666',
  end: '-PT1H',
  fullPrecision: true,
  height: 7,
  layout: cloudwatch.TableLayout.VERTICAL,
  liveData: true,
  metrics: [plain],
  period: Duration.hours(1),
  region: 'us-east-1',
  setPeriodToTimeRange: true,
  showUnitsInLabel: true,
  start: '-PT3H',
  statistic: 'Sum',
  summary: {
    columns: [
      cloudwatch.TableSummaryColumn.MINIMUM,
      cloudwatch.TableSummaryColumn.MAXIMUM,
      cloudwatch.TableSummaryColumn.SUM,
      cloudwatch.TableSummaryColumn.AVERAGE,
    ],
    hideNonSummaryColumns: true,
    sticky: true,
  },
  thresholds: [
    cloudwatch.TableThreshold.above(100, cloudwatch.Color.PURPLE),
    cloudwatch.TableThreshold.below(1),
    cloudwatch.TableThreshold.between(20, 50, cloudwatch.Color.RED),
    cloudwatch.TableThreshold.between(-1, 0),
  ],
  title: 'Table',
  width: 20,
});
table.addMetric(plain.with({statistic: 'Sum'}));
dashboard.addWidgets(table, new cloudwatch.TableWidget({layout: cloudwatch.TableLayout.HORIZONTAL}));

// Alarms, functions, logs
const alarm = plain.createAlarm(stack, 'Alarm', {evaluationPeriods: 2, threshold: 10});
const band = new cloudwatch.AnomalyDetectionAlarm(stack, 'Band', {evaluationPeriods: 1, metric: plain});
dashboard.addWidgets(new cloudwatch.AlarmWidget({alarm}), new cloudwatch.AlarmWidget({
  accountId: '444455556666',
  alarm: band,
  height: 4,
  leftYAxis: {min: 0},
  region: 'us-east-1',
  title: 'Alarm',
  width: 8,
}));
dashboard.addWidgets(new cloudwatch.AlarmStatusWidget({alarms: [alarm, band]}), new cloudwatch.AlarmStatusWidget({
  alarms: [alarm],
  height: 2,
  sortBy: cloudwatch.AlarmStatusWidgetSortBy.STATE_UPDATED_TIMESTAMP,
  states: [cloudwatch.AlarmState.ALARM, cloudwatch.AlarmState.INSUFFICIENT_DATA],
  title: 'States',
  width: 9,
}));
dashboard.addWidgets(
    new cloudwatch.AlarmStatusWidget({alarms: [], sortBy: cloudwatch.AlarmStatusWidgetSortBy.DEFAULT, states: []}),
    new cloudwatch.AlarmStatusWidget({alarms: [], sortBy: cloudwatch.AlarmStatusWidgetSortBy.TIMESTAMP})
);
dashboard.addWidgets(new cloudwatch.GraphWidget({leftAnnotations: [alarm.toAnnotation()]}));
dashboard.addWidgets(new cloudwatch.CustomWidget({functionArn: 'arn:f', title: 'Custom'}), new cloudwatch.CustomWidget({
  functionArn: `arn:${Aws.PARTITION}:f`,
  height: 3,
  params: {list: [1, 'two'], queue: queue.attrArn},
  title: 'Custom',
  updateOnRefresh: false,
  updateOnResize: false,
  updateOnTimeRangeChange: false,
  width: 4,
}));
dashboard.addWidgets(new cloudwatch.LogQueryWidget({logGroupNames: ['a'], queryString: 'fields @message'}));
dashboard.addWidgets(new cloudwatch.LogQueryWidget({
  accountId: '444455556666',
  height: 5,
  logGroupNames: [group.ref, 'b'],
  queryLanguage: cloudwatch.LogQueryLanguage.PPL,
  queryLines: ['fields @message', `filter "x" = '${parameter.valueAsString}'`],
  region: 'us-east-1',
  title: 'Logs',
  view: cloudwatch.LogQueryVisualizationType.STACKEDAREA,
  width: 9,
}));
const views = [
  cloudwatch.LogQueryVisualizationType.TABLE,
  cloudwatch.LogQueryVisualizationType.LINE,
  cloudwatch.LogQueryVisualizationType.BAR,
  cloudwatch.LogQueryVisualizationType.PIE,
];
const languages = [cloudwatch.LogQueryLanguage.LOGS_INSIGHTS, cloudwatch.LogQueryLanguage.SQL];
views.forEach((view, i) => dashboard.addWidgets(new cloudwatch.LogQueryWidget(
    {logGroupNames: ['a'], queryLanguage: languages[i % 2], queryLines: ['x'], view}
)));

// Layout
class Own extends cloudwatch.ConcreteWidget {
  constructor() {
    super(3, 2);
  }
  public toJson(): any[] {
    return [{type: 'own', x: this.x, y: this.y}];
  }
}
const layout = new cloudwatch.Dashboard(here, 'Layout', {defaultInterval: Duration.days(7)});
const text = (name: string, width: number, height: number) =>
  new cloudwatch.TextWidget({height, markdown: name, width});
const row = new cloudwatch.Row(text('a', 10, 2), text('b', 10, 3), text('c', 10, 1), new cloudwatch.Spacer());
row.addWidget(text('d', 4, 4));
const column = new cloudwatch.Column(text('e', 3, 2), new cloudwatch.Spacer({height: 2, width: 5}), row);
column.addWidget(text('f', 2, 2));
layout.addWidgets(text('g', 1, 1), column, new Own());
layout.addWidgets();
layout.addWidgets(new Own());

// Places, and warnings of widgets in groups
const attached = plain.attachTo(here);
const there = plain.with({account: '444455556666', region: 'us-east-1'});
const stackless = plain.with({stackAccount: '444455556666', stackRegion: 'us-east-1'});
const same = plain.with({account: '111122223333', region: 'eu-west-1'});
const places = new cloudwatch.GraphWidget({
  left: [attached, there, stackless, same, unlabelled, metrics, attached.with({statistic: 'odd'})],
  right: [rate.with({label: 'R', searchAccount: '111122223333'})],
});
const warned = new cloudwatch.MathExpression(
    {expression: 'm + lost', usingMetrics: {m: plain.with({period: Duration.hours(1)})}}
);
layout.addWidgets(new cloudwatch.Column(places, new cloudwatch.GraphWidget({left: [warned]})));
const agnostic = new cloudwatch.Dashboard(stack, 'Places');
agnostic.addWidgets(new cloudwatch.GraphWidget({left: [attached, there, stackless, plain.attachTo(stack), search]}));
const values = {Arn: dashboard.dashboardArn, EmptyArn: empty.dashboardArn, Name: layout.dashboardName};
stack.addMetadata('Dashboards', {arn: values.Arn, empty: values.EmptyArn});
here.addMetadata('Name', values.Name);
app.synth();
