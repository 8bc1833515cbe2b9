// SPDX-License-Identifier: Apache-2.0
// Logical ids: nesting, Default and Resource, repeated endings, special characters, long ids, single components.
import {App, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Ids');

// A single component stands as it is, stripped of what is not alphanumeric.
new sqs.CfnQueue(stack, 'Plain');
new sqs.CfnQueue(stack, 'My-Top.1');
new sqs.CfnQueue(stack, 'Résumé_Ünïcode');
new sqs.CfnQueue(stack, 'Resource');
new sqs.CfnQueue(stack, 'a b c');

// Default vanishes, Resource counts for the hash alone.
const outer = new Construct(stack, 'Outer');
new sqs.CfnQueue(outer, 'Default');
new sqs.CfnQueue(outer, 'Resource');
const hidden = new Construct(stack, 'Default');
new sqs.CfnQueue(hidden, 'Resource1');
const deepHidden = new Construct(hidden, 'Default');
new sqs.CfnQueue(deepHidden, 'Deep');
new sqs.CfnQueue(new Construct(deepHidden, 'X'), 'Default');
const resourceInside = new Construct(new Construct(stack, 'Resource2'), 'Resource');
new sqs.CfnQueue(resourceInside, 'Queue');
new sqs.CfnQueue(resourceInside, 'Resource');

// A component that ends the one before it is said once.
const endsAlike = new Construct(stack, 'EndsAlike');
new sqs.CfnQueue(endsAlike, 'Alike');
new sqs.CfnQueue(new Construct(endsAlike, 'EndsAlike'), 'EndsAlike');
new sqs.CfnQueue(new Construct(new Construct(stack, 'AB2'), 'B2'), '2');
new sqs.CfnQueue(new Construct(new Construct(stack, 'Twice'), 'Other'), 'Twice');

// Separators and other signs inside of ids.
const signs = new Construct(stack, 'With/Slash');
new sqs.CfnQueue(signs, 'and.dots');
new sqs.CfnQueue(signs, 'and-dashes');
new sqs.CfnQueue(signs, 'and_underscores');
new sqs.CfnQueue(signs, 'é');
new sqs.CfnQueue(new Construct(stack, '日本'), '語');
new sqs.CfnQueue(new Construct(stack, '2'), '1');

// Long ids are cut before the hash.
const long = 'L' +
    'o'.repeat(120) + 'ng';
new sqs.CfnQueue(
    stack,
    'S' +
        'h'.repeat(253) + 't'
);
new sqs.CfnQueue(new Construct(stack, long), 'Queue');
new sqs.CfnQueue(
    new Construct(
        new Construct(stack, long + 'er'),
        'Second' +
            'x'.repeat(150)
    ),
    'Queue'
);
new sqs.CfnQueue(
    stack,
    'V' +
        'e'.repeat(254) + 'ryLong'
);

// Ten levels.
let scope = new Construct(stack, 'Level0');
for (let level = 1; level < 10; ++level) {
  scope = new Construct(scope, `Level${level}`);
}
new sqs.CfnQueue(scope, 'Queue');
app.synth();
