// SPDX-License-Identifier: Apache-2.0
// Streams of Kinesis and Data Firehose as destinations: the role of the filter, and a given one.
import {App, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as firehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as destinations from 'aws-cdk-lib/aws-logs-destinations';

const app = new App();
const stack = new Stack(app, 'Destinations', {env: {account: '111111111111', region: 'eu-west-1'}});
const stream = kinesis.Stream.fromStreamArn(stack, 'Stream', 'arn:aws:kinesis:eu-west-1:111111111111:stream/s');
const group = new logs.LogGroup(stack, 'Group');
const filterPattern = logs.FilterPattern.allEvents();
group.addSubscriptionFilter('Own', {destination: new destinations.KinesisDestination(stream), filterPattern});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('logs.amazonaws.com')});
group.addSubscriptionFilter('Given', {
  destination: new destinations.KinesisDestination(stream, {role}), distribution: logs.Distribution.RANDOM, filterPattern,
});
new logs.SubscriptionFilter(stack, 'Spread', {
  destination: new destinations.KinesisDestination(stream),
  distribution: logs.Distribution.BY_LOG_STREAM,
  filterPattern,
  logGroup: group,
});
const delivery = firehose.DeliveryStream.fromDeliveryStreamArn(
    stack, 'Delivery', 'arn:aws:firehose:eu-west-1:111111111111:deliverystream/d');
group.addSubscriptionFilter('Firehose', {destination: new destinations.FirehoseDestination(delivery), filterPattern});
group.addSubscriptionFilter('GivenFirehose', {destination: new destinations.FirehoseDestination(delivery, {role}), filterPattern});
app.synth();
