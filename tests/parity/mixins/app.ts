// SPDX-License-Identifier: Apache-2.0
// Mixins: changes that are applied at once to the constructs that a selector finds.
import {App, CfnResource, ConstructSelector, Mixin, Mixins, Stack} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct, IConstruct} from 'constructs';

class Mark extends Mixin {
  constructor(private readonly text: string) {
    super();
  }

  public override supports(construct: IConstruct): boolean {
    return construct instanceof CfnResource;
  }

  public applyTo(construct: IConstruct): void {
    const resource = construct as CfnResource;
    resource.addMetadata('marks', [...((resource.getMetadata('marks') ?? []) as string[]), this.text]);
  }
}

class OnlyBuckets extends Mixin {
  public override supports(construct: IConstruct): boolean {
    return construct instanceof s3.CfnBucket;
  }

  public applyTo(construct: IConstruct): void {
    (construct as s3.CfnBucket).versioningConfiguration = {status: 'Enabled'};
  }
}

const app = new App();
const stack = new Stack(app, 'Mixed');
const group = new Construct(stack, 'Group');
new s3.CfnBucket(group, 'Bucket');
new sqs.CfnQueue(group, 'QueueOne');
new sqs.CfnQueue(group, 'QueueTwo');
const alone = new sqs.CfnQueue(stack, 'Alone');
Mixins.of(stack).apply(new Mark('all'));
Mixins.of(group).apply(new OnlyBuckets(), new Mark('group'));
Mixins.of(stack, ConstructSelector.resourcesOfType(s3.CfnBucket.CFN_RESOURCE_TYPE_NAME)).apply(new Mark('buckets'));
Mixins.of(stack, ConstructSelector.byId('Queue*')).apply(new Mark('by id'));
Mixins.of(stack, ConstructSelector.byPath('*/Group/*')).apply(new Mark('by path'));
Mixins.of(stack, ConstructSelector.cfnResource()).apply(new Mark('resources'));
Mixins.of(group, ConstructSelector.onlyItself()).apply(new Mark('itself'));
alone.with(new Mark('with'));
group.with(new Mark('group with'));
new sqs.CfnQueue(group, 'Late');
app.synth();
