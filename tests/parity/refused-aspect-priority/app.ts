// SPDX-License-Identifier: Apache-2.0
// An aspect that comes too late: one with a higher priority has already run here.
import {App, AspectPriority, Aspects, IAspect, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {IConstruct} from 'constructs';

class Nothing implements IAspect {
  public visit(_node: IConstruct): void {}
}

class Late implements IAspect {
  private done = false;

  public visit(node: IConstruct): void {
    if (!this.done) {
      this.done = true;
      Aspects.of(node).add(new Nothing(), {priority: AspectPriority.MUTATING});
    }
  }
}

const app = new App();
const stack = new Stack(app, 'Stack');
new sqs.CfnQueue(stack, 'Queue');
Aspects.of(stack).add(new Late(), {priority: AspectPriority.READONLY});
app.synth();
