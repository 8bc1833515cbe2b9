// SPDX-License-Identifier: Apache-2.0
// A link to a file outside of the asset, where such links are forbidden.
import {App, Stack, SymlinkFollowMode} from 'aws-cdk-lib';
import * as assets from 'aws-cdk-lib/aws-s3-assets';

const app = new App();
new assets.Asset(
    new Stack(app, 'Stack'), 'Asset', {path: 'directory', followSymlinks: SymlinkFollowMode.BLOCK_EXTERNAL}
);
app.synth();
