// SPDX-License-Identifier: Apache-2.0
// Values that are made only when the template is written.
import {App, CfnOutput, CfnResource, Fn, Lazy, Stack, Token} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Lazies');
const names: string[] = [];
let count = 0;
const queue = new sqs.CfnQueue(stack, 'Queue', {
  queueName: Lazy.string({produce: () => names.join('-')}),
  delaySeconds: Lazy.number({produce: () => names.length}),
  tags: Lazy.any({produce: () => names.map((name) => ({key: name, value: 'x'}))}) as any,
});
const text = Lazy.string({produce: () => 'text'});
const reference = Lazy.string({produce: () => queue.attrArn});
const list = Lazy.list({produce: () => names});
const referenceList = Lazy.list({produce: () => [queue.ref, 'x']});
new CfnResource(stack, 'All', {
  type: 'Custom::All',
  properties: {
    text,
    reference,
    list,
    referenceList,
    concat: `a-${text}-b`,
    concatReference: `a-${reference}-b-${text}`,
    number: Lazy.number({produce: () => 1.5}),
    numberInText: `n${Lazy.number({produce: () => 7})}`,
    any: Lazy.any({produce: () => ({b: [1, {ref: queue.ref}], a: text})}),
    nested: Lazy.any({produce: () => Lazy.any({produce: () => Lazy.string({produce: () => 'deep'})})}),
    inList: ['a', text, reference],
    join: Fn.join('-', ['a', text, reference, 'b']),
    joinOfList: Fn.join('|', list),
    select: Fn.select(1, referenceList),
    truth: Lazy.any({produce: () => false}),
    zero: Lazy.any({produce: () => 0}),
    null: Lazy.any({produce: () => null}),
    emptyText: Lazy.string({produce: () => ''}),
    goneText: Lazy.string({produce: () => undefined}),
    empty: Lazy.list({produce: () => []}, {omitEmpty: true}),
    emptyKept: Lazy.list({produce: () => []}),
    emptyAny: Lazy.any({produce: () => []}, {omitEmptyArray: true}),
    stringified: Token.asString({Ref: 'Raw'}),
    stringifiedList: Token.asList({Ref: 'RawList'}),
    stringifiedNumber: Token.asNumber({Ref: 'RawNumber'}),
    raw: Token.asAny({'Fn::Custom': [1]}),
    literalAsString: Token.asString('literal'),
    uncached: Lazy.uncachedString({produce: (context) => `scope ${context.scope.node.path}`}),
    cached: [Lazy.string({produce: () => `cached`}), Lazy.any({produce: () => names.length})],
  },
});
new s3.CfnBucket(stack, 'Bucket', {
  bucketName: Lazy.string({produce: () => undefined}),
  versioningConfiguration: Lazy.any({produce: () => ({status: 'Enabled'})}) as any
});
new CfnOutput(stack, 'Output', {value: Lazy.string({produce: () => `made ${++count}`})});
new CfnOutput(stack, 'Description', {value: 'x', description: Lazy.string({produce: () => 'lazy description'})});
names.push('one', 'two');
app.synth();
