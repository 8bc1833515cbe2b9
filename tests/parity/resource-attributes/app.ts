// SPDX-License-Identifier: Apache-2.0
// Everything a resource has beside its properties.
import {App, CfnCondition, CfnDeletionPolicy, CfnResource, Fn, RemovalPolicy, Stack} from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Attributes');
const condition = new CfnCondition(stack, 'Condition', {expression: Fn.conditionEquals('a', 'b')});
const first = new sqs.CfnQueue(stack, 'First');

const all = new CfnResource(stack, 'All', {type: 'Custom::All', properties: {a: 1}});
all.cfnOptions.condition = condition;
all.cfnOptions.metadata = {
  z: 1,
  a: {b: first.attrArn}
};
all.cfnOptions.version = '1.0';
all.cfnOptions.description = 'What it is for';
all.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE;
all.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.SNAPSHOT;
all.cfnOptions.creationPolicy = {
  resourceSignal: {count: 2, timeout: 'PT5M'}
};
all.cfnOptions.updatePolicy = {
  enableVersionUpgrade: true,
  useOnlineResharding: false
};
all.addResourceDependency(first);
all.addMetadata('added', ['x', 1]);

const group = new autoscaling.CfnAutoScalingGroup(stack, 'Group', {maxSize: '3', minSize: '1'});
group.cfnOptions.creationPolicy = {
  autoScalingCreationPolicy: {minSuccessfulInstancesPercent: 80},
  resourceSignal: {timeout: 'PT10M'},
};
group.cfnOptions.updatePolicy = {
  autoScalingReplacingUpdate: {willReplace: true},
  autoScalingRollingUpdate: {
    maxBatchSize: 2,
    minInstancesInService: 1,
    minSuccessfulInstancesPercent: 50,
    pauseTime: 'PT1M',
    suspendProcesses: ['AZRebalance', 'AlarmNotification'],
    waitOnResourceSignals: true,
  },
  autoScalingScheduledAction: {ignoreUnmodifiedGroupSizeProperties: true},
};
const refreshed = new autoscaling.CfnAutoScalingGroup(stack, 'Refreshed', {maxSize: '1', minSize: '1'});
refreshed.cfnOptions.updatePolicy = {
  autoScalingInstanceRefresh: {
    preferences:
        {alarmSpecification: {alarms: ['a']}, maxHealthyPercentage: 120, minHealthyPercentage: 90, skipMatching: true},
    strategy: 'Rolling',
  },
};
const alias = new lambda.CfnAlias(stack, 'Alias', {functionName: 'f', functionVersion: '1', name: 'live'});
alias.cfnOptions.updatePolicy = {
  codeDeployLambdaAliasUpdate: {
    afterAllowTrafficHook: 'after',
    applicationName: 'app',
    beforeAllowTrafficHook: 'before',
    deploymentGroupName: 'group'
  },
};
const fleet = new CfnResource(stack, 'Fleet', {type: 'AWS::AppStream::Fleet'});
fleet.cfnOptions.creationPolicy = {
  startFleet: true
};

// Removal policies.
const policies =
    [RemovalPolicy.DESTROY, RemovalPolicy.RETAIN, RemovalPolicy.SNAPSHOT, RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE];
for (const policy of policies) {
  const id = policy.replace(/[^a-z]/g, '');
  const volume = new CfnResource(stack, `Volume${id}`, {type: 'AWS::EC2::Volume'});
  volume.applyRemovalPolicy(policy);
  const kept = new CfnResource(stack, `Kept${id}`, {type: 'AWS::EC2::Volume'});
  kept.applyRemovalPolicy(policy, {applyToUpdateReplacePolicy: false});
}
const byDefault = new s3.CfnBucket(stack, 'ByDefault');
byDefault.applyRemovalPolicy(undefined);
const chosenDefault = new s3.CfnBucket(stack, 'ChosenDefault');
chosenDefault.applyRemovalPolicy(undefined, {default: RemovalPolicy.DESTROY});
new s3.Bucket(stack, 'L2').applyRemovalPolicy(RemovalPolicy.DESTROY);
new s3.CfnBucket(stack, 'Nothing');
app.synth();
