// SPDX-License-Identifier: Apache-2.0
// The qualifier of the bootstrap resources comes from the context.
import {App, DefaultStackSynthesizer, Stack} from 'aws-cdk-lib';
import * as assets from 'aws-cdk-lib/aws-s3-assets';

const app = new App();
new assets.Asset(new Stack(app, 'FromContext'), 'File', {path: 'file.txt'});
new assets.Asset(
    new Stack(app, 'Own', {synthesizer: new DefaultStackSynthesizer({qualifier: 'own'})}), 'File', {path: 'file.txt'}
);
app.synth();
