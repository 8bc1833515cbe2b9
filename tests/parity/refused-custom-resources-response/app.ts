// SPDX-License-Identifier: Apache-2.0
// There may be no response where errors are ignored.
import {App, Duration, Stack} from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as cr from 'aws-cdk-lib/custom-resources';

const app = new App();
const stack = new Stack(app, 'Stack');
const resource = new cr.AwsCustomResource(stack, 'Resource', {
  onUpdate: {
    service: 'S3',
    action: 'listBuckets',
    physicalResourceId: cr.PhysicalResourceId.of('id'),
    ignoreErrorCodesMatching: '.*',
  },
  policy: cr.AwsCustomResourcePolicy.fromSdkCalls({resources: ['*']}),
});
resource.getResponseField('Buckets.0.Name');
app.synth();
