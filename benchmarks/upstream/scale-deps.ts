// SPDX-License-Identifier: Apache-2.0
import './clock';
import * as cdk from 'aws-cdk-lib';
import { bench, num } from './harness';

// (h) WAVES x PER_WAVE stacks of one resource; every stack depends on all the
// stacks of all earlier waves (the pattern of aws-cdk#33064/#34208: OOM).
const WAVES = num('WAVES', 10);
const PER_WAVE = num('PER_WAVE', 5);

bench('scale-deps', { WAVES, PER_WAVE }, (app) => {
  const earlier: cdk.Stack[] = [];
  for (let w = 0; w < WAVES; w++) {
    const wave: cdk.Stack[] = [];
    for (let i = 0; i < PER_WAVE; i++) {
      const stack = new cdk.Stack(app, `Wave${w}Stack${i}`);
      new cdk.CfnWaitConditionHandle(stack, 'Handle');
      for (const e of earlier) stack.addStackDependency(e);
      wave.push(stack);
    }
    earlier.push(...wave);
  }
});
