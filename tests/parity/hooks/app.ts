// SPDX-License-Identifier: Apache-2.0
// Hooks: a plain one, and the blue-green deployment of an ECS service.
import {App, CfnCodeDeployBlueGreenHook, CfnHook, CfnTrafficRoutingType, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Hooks');
new CfnHook(stack, 'Plain', {type: 'AWS::Custom::Hook', properties: {b: 1, a: {c: ['x', 'y']}}});
new CfnHook(stack, 'Bare', {type: 'AWS::Custom::Bare'});
const attributes = {
  taskDefinitions: ['BlueTask', 'GreenTask'],
  taskSets: ['BlueSet', 'GreenSet'],
  trafficRouting: {
    prodTrafficRoute: {logicalId: 'Listener', type: 'AWS::ElasticLoadBalancingV2::Listener'},
    targetGroups: ['BlueTargets', 'GreenTargets'],
    testTrafficRoute: {logicalId: 'TestListener', type: 'AWS::ElasticLoadBalancingV2::Listener'},
  },
};
new CfnCodeDeployBlueGreenHook(stack, 'BlueGreen', {
  additionalOptions: {terminationWaitTimeInMinutes: 5},
  applications: [{target: {logicalId: 'Service', type: 'AWS::ECS::Service'}, ecsAttributes: attributes}],
  lifecycleEventHooks: {
    afterAllowTestTraffic: 'f1',
    afterAllowTraffic: 'f2',
    afterInstall: 'f3',
    beforeAllowTraffic: 'f4',
    beforeInstall: 'f5'
  },
  serviceRole: 'CodeDeployRole',
  trafficRoutingConfig:
      {timeBasedCanary: {bakeTimeMins: 5, stepPercentage: 20}, type: CfnTrafficRoutingType.TIME_BASED_CANARY},
});
const linear = new CfnCodeDeployBlueGreenHook(stack, 'Linear', {
  applications: [{target: {logicalId: 'Service', type: 'AWS::ECS::Service'}, ecsAttributes: attributes}],
  serviceRole: 'CodeDeployRole',
  trafficRoutingConfig:
      {timeBasedLinear: {bakeTimeMins: 1, stepPercentage: 10}, type: CfnTrafficRoutingType.TIME_BASED_LINEAR},
});
linear.serviceRole = 'ChangedRole';
new CfnCodeDeployBlueGreenHook(stack, 'AllAtOnce', {
  applications: [],
  serviceRole: 'CodeDeployRole',
  trafficRoutingConfig: {type: CfnTrafficRoutingType.ALL_AT_ONCE},
});
app.synth();
