// SPDX-License-Identifier: Apache-2.0
// A table is restored from 35 days back at most.
import {App, Stack} from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';

const app = new App();
const stack = new Stack(app, 'Stack');
new dynamodb.Table(stack, 'Table', {
  partitionKey: {name: 'pk', type: dynamodb.AttributeType.STRING},
  pointInTimeRecoverySpecification: {pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 36},
});
app.synth();
