// SPDX-License-Identifier: Apache-2.0
// Fingerprints of files and directories, and staging without an asset.
import {App, AssetStaging, CfnOutput, FileSystem, IgnoreMode, Stack, SymlinkFollowMode} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Fingerprints');
let count = 0;
function show(path: string, options: any = {}) {
  new CfnOutput(stack, `Fingerprint${count++}`, {value: FileSystem.fingerprint(path, options), description: path});
}
show('tree');
show('tree/a.txt');
show('tree', {extraHash: 'extra'});
show('tree', {exclude: ['*.md']});
show('tree', {exclude: ['sub']});
show('tree', {exclude: ['sub/*', '!sub/b.txt']});
show('tree', {exclude: ['*.md'], ignoreMode: IgnoreMode.GIT});
show('tree', {exclude: ['**/*.md', '!sub/readme.md'], ignoreMode: IgnoreMode.GIT});
show('tree', {exclude: ['*.md'], ignoreMode: IgnoreMode.DOCKER});
show('tree', {exclude: ['**/*.md', '# comment', '', ' sub '], ignoreMode: IgnoreMode.DOCKER});
show('tree', {exclude: ['{a,b}.txt', '[rx]eadme.md', '?.txt']});
show('tree', {exclude: ['**/']});
show('tree', {exclude: ['.*']});
show('tree', {follow: SymlinkFollowMode.ALWAYS});
show('tree', {follow: SymlinkFollowMode.NEVER});
show('tree', {follow: SymlinkFollowMode.EXTERNAL});
const staging = new AssetStaging(stack, 'Staging', {sourcePath: 'tree', exclude: ['*.md']});
new CfnOutput(stack, 'Hash', {value: staging.assetHash});
new CfnOutput(stack, 'Packaging', {value: staging.packaging});
new CfnOutput(stack, 'Relative', {value: staging.relativeStagedPath(stack)});
app.synth();
