// SPDX-License-Identifier: Apache-2.0
import './clock';
import * as cdk from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct, IConstruct } from 'constructs';
import { bench, num } from './harness';

// (f) TAGS tags on the app plus ASPECTS visitors, over STACKS x GROUPS x PER_GROUP buckets.
const STACKS = num('STACKS', 25);
const GROUPS = num('GROUPS', 20);
const PER_GROUP = num('PER_GROUP', 20);
const TAGS = num('TAGS', 5);
const ASPECTS = num('ASPECTS', 3);

class Versioned implements cdk.IAspect {
  constructor(private readonly n: number) {}
  public visit(node: IConstruct): void {
    if (node instanceof s3.CfnBucket) {
      if (this.n === 0) node.versioningConfiguration = { status: 'Enabled' };
      else node.addMetadata(`visited${this.n}`, node.node.path.length);
    }
  }
}

bench('aspects-tags', { STACKS, GROUPS, PER_GROUP, TAGS, ASPECTS }, (app) => {
  for (let i = 0; i < STACKS; i++) {
    const stack = new cdk.Stack(app, `Stack${i}`);
    for (let g = 0; g < GROUPS; g++) {
      const group = new Construct(stack, `Group${g}`);
      for (let j = 0; j < PER_GROUP; j++) new s3.CfnBucket(group, `Bucket${j}`);
    }
    cdk.Tags.of(stack).add('stack', stack.stackName);
  }
  for (let t = 0; t < TAGS; t++) cdk.Tags.of(app).add(`tag${t}`, `value${t}`);
  for (let a = 0; a < ASPECTS; a++) cdk.Aspects.of(app).add(new Versioned(a));
});
