// SPDX-License-Identifier: Apache-2.0
// Property injectors: defaults of a company for constructs, by app, stage, stack and construct.
import {App, InjectionContext, IPropertyInjector, PropertyInjectors, Stack, Stage} from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

class VersionedBuckets implements IPropertyInjector {
  public readonly constructUniqueId = s3.Bucket.PROPERTY_INJECTION_ID;

  public inject(originalProps: any, _context: InjectionContext): any {
    return {versioned: true, enforceSSL: true, ...originalProps};
  }
}

class NamedQueues implements IPropertyInjector {
  public readonly constructUniqueId = sqs.Queue.PROPERTY_INJECTION_ID;

  constructor(private readonly prefix: string) {}

  public inject(originalProps: any, context: InjectionContext): any {
    return {...originalProps, queueName: `${this.prefix}-${context.id}`};
  }
}

const app = new App({propertyInjectors: [new VersionedBuckets()]});
function fill(scope: Construct) {
  new s3.Bucket(scope, 'Bucket');
  new s3.Bucket(scope, 'Own', {versioned: false});
  new sqs.Queue(scope, 'Queue');
}
fill(new Stack(app, 'OfApp'));
fill(new Stack(app, 'OfStack', {propertyInjectors: [new NamedQueues('stack')]}));
fill(new Stack(new Stage(app, 'Stage', {propertyInjectors: [new NamedQueues('stage')]}), 'OfStage'));
const later = new Stack(app, 'Later');
const group = new Construct(later, 'Group');
PropertyInjectors.of(group).add(new NamedQueues('group'));
fill(group);
fill(later);
app.synth();
