// SPDX-License-Identifier: Apache-2.0
// Rules with assertions and the functions that only rules know.
import {App, CfnCondition, CfnParameter, CfnRule, Fn, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Rules');
const instance = new CfnParameter(stack, 'Instance', {default: 't3.micro'});
const list = new CfnParameter(stack, 'List', {type: 'CommaDelimitedList', default: 'a,b'});
const isProd = new CfnCondition(stack, 'IsProd', {expression: Fn.conditionEquals(instance.valueAsString, 'm5.large')});

const rule = new CfnRule(stack, 'Rule', {
  ruleCondition: Fn.conditionEquals(Fn.ref('AWS::Region'), 'us-east-1'),
  assertions: [{
    assert: Fn.conditionContains(['t3.micro', 't3.small'], instance.valueAsString),
    assertDescription: 'Small ones only'
  }],
});
rule.addAssertion(Fn.conditionNot(Fn.conditionEquals(instance.valueAsString, '')), 'Not empty');
rule.addAssertion(
    Fn.conditionAnd(Fn.conditionEachMemberEquals(Fn.valueOfAll('AWS::EC2::VPC::Id', 'Tags.Department'), 'IT'), isProd),
    'All of one department'
);
rule.addAssertion(
    Fn.conditionEachMemberIn(Fn.valueOfAll('AWS::EC2::Subnet::Id', 'VpcId'), Fn.refAll('AWS::EC2::VPC::Id')),
    'Subnets of the network'
);
rule.addAssertion(Fn.conditionContains(list.valueAsList, Fn.valueOf('Instance', 'Type')), 'In the list');
new CfnRule(stack, 'OnlyCondition', {ruleCondition: Fn.conditionOr(Fn.conditionEquals(1, 1), isProd)});
new CfnRule(stack, 'Later').addAssertion(Fn.conditionEquals('a', 'a'), '');
new CfnRule(stack, 'Empty');
app.synth();
