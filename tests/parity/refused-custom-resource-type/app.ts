// SPDX-License-Identifier: Apache-2.0
// The type of a custom resource begins with Custom::.
import {App, CustomResource, Stack} from 'aws-cdk-lib';

const app = new App();
new CustomResource(new Stack(app, 'Stack'), 'Resource', {resourceType: 'Own::Type', serviceToken: 'arn'});
app.synth();
