// SPDX-License-Identifier: Apache-2.0
// A resource class that holds a resource with state must say what becomes of it.
import {App, Resource, Stack} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

class OwnQueue extends Resource {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new sqs.CfnQueue(this, 'Resource');
  }
}

const app = new App();
new OwnQueue(new Stack(app, 'Stack'), 'Own');
app.synth();
