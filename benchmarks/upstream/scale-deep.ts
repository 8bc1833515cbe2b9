// SPDX-License-Identifier: Apache-2.0
import './clock';
import * as cdk from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { bench, num, str } from './harness';

// (e) MODE=nest:   CHAINS chains of DEPTH nested constructs, a bucket on each level.
//     MODE=join:   JOINS Fn.join calls of JOIN_PARTS parts (every second one a reference).
//     MODE=tokens: TOKENS string tokens, concatenated PER_STRING to a string.
//     MODE=all:    all three.
const MODE = str('MODE', 'all');
const DEPTH = num('DEPTH', 50);
const CHAINS = num('CHAINS', 7);
const JOINS = num('JOINS', 2);
const JOIN_PARTS = num('JOIN_PARTS', 1000);
const TOKENS = num('TOKENS', 10000);
const PER_STRING = num('PER_STRING', 100);

function nest(stack: cdk.Stack): void {
  for (let c = 0; c < CHAINS; c++) {
    let scope: Construct = new Construct(stack, `Chain${c}`);
    for (let d = 0; d < DEPTH; d++) {
      scope = new Construct(scope, `Level${d}`);
      new s3.CfnBucket(scope, 'Bucket', { versioningConfiguration: { status: 'Enabled' } });
    }
  }
}

function join(stack: cdk.Stack, anchor: s3.CfnBucket): void {
  for (let j = 0; j < JOINS; j++) {
    const parts: string[] = [];
    for (let i = 0; i < JOIN_PARTS; i++) parts.push(i % 2 ? anchor.attrArn : `part-${i}/`);
    new ssm.CfnParameter(stack, `Join${j}`, { type: 'String', value: cdk.Fn.join('', parts) });
  }
}

function tokens(stack: cdk.Stack, anchor: s3.CfnBucket): void {
  for (let t = 0, n = 0; t < TOKENS; n++) {
    let s = '';
    for (let i = 0; i < PER_STRING && t < TOKENS; i++, t++) {
      const index = t;
      // a distinct token each time, as a lazily produced reference
      s += `/${cdk.Lazy.string({ produce: () => (index % 2 ? anchor.ref : `v${index}`) })}`;
    }
    new ssm.CfnParameter(stack, `Tokens${n}`, { type: 'String', value: s });
  }
}

bench('scale-deep', { MODE, DEPTH, CHAINS, JOINS, JOIN_PARTS, TOKENS, PER_STRING }, (app) => {
  const stack = new cdk.Stack(app, 'Deep');
  const anchor = new s3.CfnBucket(stack, 'Anchor');
  if (MODE === 'nest' || MODE === 'all') nest(stack);
  if (MODE === 'join' || MODE === 'all') join(stack, anchor);
  if (MODE === 'tokens' || MODE === 'all') tokens(stack, anchor);
});
