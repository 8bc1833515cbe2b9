// SPDX-License-Identifier: Apache-2.0
// Without bootstrap resources there is no place for assets.
import {App, BootstraplessSynthesizer, Stack} from 'aws-cdk-lib';
import * as assets from 'aws-cdk-lib/aws-s3-assets';

const app = new App();
new assets.Asset(new Stack(app, 'Stack', {synthesizer: new BootstraplessSynthesizer()}), 'Asset', {path: 'app.ts'});
app.synth();
