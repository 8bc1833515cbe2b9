// SPDX-License-Identifier: Apache-2.0
// JSON text with values that are known at deployment only.
import {App, Aws, CfnOutput, CfnParameter, Fn, Lazy, Stack, Token} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Json');
const queue = new sqs.CfnQueue(stack, 'Queue');
const number = new CfnParameter(stack, 'Number', {type: 'Number', default: 1});
function show(id: string, value: any) {
  new CfnOutput(stack, id, {value: stack.toJsonString(value)});
}
show('Literal', {b: 1, a: [true, null, 'x', 1.5], empty: {}, none: undefined, list: []});
show('Reference', {arn: queue.attrArn});
show('Concat', {arn: `${queue.attrArn}/*`, both: `${queue.ref}${queue.attrQueueName}`});
show('NumberToken', {n: number.valueAsNumber, text: `${number.valueAsNumber}`});
show('List', [queue.ref, 'a', [queue.ref]]);
show('Quotes', {text: `say "${queue.ref}" \\ \n`, key: 'é "x"'});
show('Key', {[`a-${'b'}`]: 1});
show('Intrinsic', {
  sub: Fn.sub('${AWS::Region} "quoted"'),
  join: Fn.join('"', ['a', queue.ref]),
  select: Fn.select(0, Fn.split(',', queue.ref))
});
show('If', {value: Fn.conditionIf('C', queue.ref, 'b')});
show('GetAttNumber', {n: Token.asNumber(queue.getAtt('Size'))});
show('Lazy', {
  a: Lazy.any({produce: () => ({b: queue.ref})}),
  s: Lazy.string({produce: () => 'lazy'}),
  gone: Lazy.any({produce: () => undefined})
});
show('Json', {inner: stack.toJsonString({arn: queue.attrArn})});
show('Text', 'only text');
show('TextToken', queue.ref);
show('Region', {region: stack.region, account: Aws.ACCOUNT_ID});
show('DeepObject', {a: {b: {c: {d: [{e: queue.ref}]}}}});
show('Slash', {path: 'a/b', unicode: '\u2028\u0000'});
new CfnOutput(stack, 'Indented', {value: stack.toJsonString({a: {b: [1, queue.ref]}}, 2)});
new CfnOutput(stack, 'JoinedToMore', {value: `<${stack.toJsonString({q: queue.ref})}>`});
new CfnOutput(stack, 'Yaml', {value: stack.toYamlString({b: [1, 'two', true], a: {c: queue.ref}})});
app.synth();
