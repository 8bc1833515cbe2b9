// SPDX-License-Identifier: Apache-2.0
// Outputs with description, export name and condition; changed after creation; imported by hand.
import {App, Aws, CfnCondition, CfnOutput, CfnResource, Fn, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Outputs');
const queue = new sqs.CfnQueue(stack, 'Queue');
const condition = new CfnCondition(stack, 'IsProd', {expression: Fn.conditionEquals(Aws.REGION, 'eu-west-1')});
new CfnOutput(stack, 'Literal', {value: 'text'});
new CfnOutput(stack, 'Described', {value: queue.ref, description: 'The url'});
const exported = new CfnOutput(stack, 'Exported', {value: queue.attrArn, exportName: 'the-export'});
new CfnOutput(stack, 'ExportToken', {value: queue.attrQueueName, exportName: `${Aws.STACK_NAME}-name`});
new CfnOutput(stack, 'ExportSub', {value: queue.attrQueueName, exportName: Fn.sub('${AWS::StackName}-sub')});
new CfnOutput(
    stack, 'Conditional', {value: queue.ref, condition, description: 'Only there', exportName: 'conditional'}
);
new CfnOutput(stack, 'WithKey', {key: 'ChosenKey', value: 'key'});
const changed = new CfnOutput(stack, 'Changed', {value: 'before', description: 'before'});
changed.value = queue.attrArn;
changed.description = 'after';
changed.exportName = 'changed-export';
changed.condition = condition;
new CfnOutput(stack, 'Number', {value: '5'});

const consumer = new Stack(app, 'Consumer');
new CfnResource(consumer, 'Resource', {
  type: 'Custom::Consumer',
  properties: {imported: exported.importValue, byName: Fn.importValue('the-export')},
});
app.synth();
