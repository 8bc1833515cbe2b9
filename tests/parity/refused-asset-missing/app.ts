// SPDX-License-Identifier: Apache-2.0
// An asset whose file is not there.
import {App, Stack} from 'aws-cdk-lib';
import * as assets from 'aws-cdk-lib/aws-s3-assets';

const app = new App();
new assets.Asset(new Stack(app, 'Stack'), 'Asset', {path: 'not/there.txt'});
app.synth();
