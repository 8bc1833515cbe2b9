// SPDX-License-Identifier: Apache-2.0
// Concatenation and Fn.join: what becomes one text, what is merged, what is spliced in, what stays.
import {App, Aws, CfnOutput, CfnParameter, Fn, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';

const app = new App();
const stack = new Stack(app, 'Joins');
const queue = new sqs.CfnQueue(stack, 'Queue');
const list = new CfnParameter(stack, 'List', {type: 'CommaDelimitedList', default: 'a,b'});
const number = new CfnParameter(stack, 'Number', {type: 'Number', default: 5});
const name = queue.attrQueueName;

// Concatenation
new CfnOutput(stack, 'Alone', {value: `${name}`});
new CfnOutput(stack, 'Before', {value: `x-${name}`});
new CfnOutput(stack, 'After', {value: `${name}-x`});
new CfnOutput(stack, 'Around', {value: `x-${name}-y`});
new CfnOutput(stack, 'TwoTokens', {value: `${name}${queue.ref}`});
new CfnOutput(stack, 'Many', {value: `arn:${Aws.PARTITION}:sqs:${Aws.REGION}:${Aws.ACCOUNT_ID}:${name}/*`});
const inner = `${name}.fifo`;
new CfnOutput(stack, 'OfConcatenation', {value: `a-${inner}-b-${inner}`});
new CfnOutput(stack, 'WithNumber', {value: `n=${number.valueAsNumber}!`});
new CfnOutput(stack, 'OnlyNumber', {value: `${number.valueAsNumber}`});

// Fn.join
new CfnOutput(stack, 'Literals', {value: Fn.join('-', ['a', 'b', 'c'])});
new CfnOutput(stack, 'One', {value: Fn.join('-', [name])});
new CfnOutput(stack, 'Mixed', {value: Fn.join('-', ['a', 'b', name, 'c', 'd'])});
new CfnOutput(stack, 'SameDelimiter', {value: Fn.join('-', ['a', Fn.join('-', ['b', name]), 'c'])});
new CfnOutput(stack, 'OtherDelimiter', {value: Fn.join(',', ['a', Fn.join('-', ['b', name]), 'c'])});
new CfnOutput(stack, 'LiteralInside', {value: Fn.join(',', ['a', Fn.join('-', ['b', 'c']), name])});
new CfnOutput(stack, 'DeepSame', {
  value: Fn.join('/', [Fn.join('/', [Fn.join('/', ['a', name]), 'b']), Fn.join('/', ['c', queue.ref])])
});
new CfnOutput(stack, 'OfTokenList', {value: Fn.join('|', list.valueAsList)});
new CfnOutput(stack, 'TokenListInside', {value: Fn.join('|', ['a', Fn.join('|', list.valueAsList), 'b'])});
new CfnOutput(stack, 'ConcatInside', {value: Fn.join('-', ['a', `b${name}`, 'c'])});
new CfnOutput(stack, 'JoinInConcat', {value: `<${Fn.join('-', ['a', name])}>`});
new CfnOutput(stack, 'EmptyDelimiter', {value: Fn.join('', ['a', Fn.join('', ['b', name]), `c${queue.ref}d`, 'e'])});
new CfnOutput(stack, 'EmptyTexts', {value: Fn.join('-', ['', name, ''])});
new CfnOutput(stack, 'EmptyTextsInConcat', {value: `${''}${name}${''}`});
new CfnOutput(stack, 'Delimiters', {value: Fn.join(', ', ['a', name, Fn.join(' ,', ['b', name])])});
new CfnOutput(stack, 'SplitOfJoin', {value: Fn.select(1, Fn.split('-', Fn.join('-', ['a', name])))});
new CfnOutput(stack, 'JoinOfSplit', {value: Fn.join('+', Fn.split('-', name))});
new CfnOutput(stack, 'Dollars', {value: `\${literal} $ ${name} \${AWS::Region}`});
app.synth();
