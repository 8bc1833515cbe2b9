// SPDX-License-Identifier: Apache-2.0
// File assets: single files, directories, archives, custom hashes, exclusions; where their parts go in the template.
import {App, AssetHashType, CfnResource, IgnoreMode, Stack, SymlinkFollowMode} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as assets from 'aws-cdk-lib/aws-s3-assets';

const app = new App();
const stack = new Stack(app, 'Assets');
function show(id: string, props: assets.AssetProps): assets.Asset {
  const asset = new assets.Asset(stack, id, props);
  new CfnResource(stack, `${id}Parts`, {
    type: 'Custom::Asset',
    properties: {
      hash: asset.assetHash,
      bucket: asset.s3BucketName,
      key: asset.s3ObjectKey,
      url: asset.s3ObjectUrl,
      http: asset.httpUrl,
      zip: asset.isZipArchive,
      file: asset.isFile
    },
  });
  return asset;
}
const text = show('Text', {path: 'files/text.txt'});
show('SameText', {path: 'files/text.txt'});
show('Windows', {path: 'files/windows.txt'});
show('Unix', {path: 'files/unix.txt'});
show('Binary', {path: 'files/binary.bin'});
show('Empty', {path: 'files/empty.json'});
show('NoExtension', {path: 'files/Dockerfile'});
show('Zip', {path: 'files/archive.zip'});
show('TarGz', {path: 'files/archive.tar.gz'});
show('Jar', {path: 'files/library.jar'});
show('Directory', {path: 'directory'});
show('Trailing', {path: './directory/'});
show('Exclude', {path: 'directory', exclude: ['*.log', 'sub/deep']});
show('ExcludeNegated', {path: 'directory', exclude: ['**', '!keep.txt']});
show('Git', {path: 'directory', exclude: ['*.log', '!important.log', '/sub/deep/'], ignoreMode: IgnoreMode.GIT});
show('Docker', {path: 'directory', exclude: ['*.log', 'sub/**/*.log', '!sub/kept.log'], ignoreMode: IgnoreMode.DOCKER});
show('Glob', {path: 'directory', exclude: ['**/*.log', '!**/important.log'], ignoreMode: IgnoreMode.GLOB});
show('CustomHash', {path: 'directory', assetHash: 'my-own-hash'});
show('CustomHashType', {path: 'files/text.txt', assetHash: 'version-1', assetHashType: AssetHashType.CUSTOM});
show('SourceHash', {path: 'files/text.txt', assetHashType: AssetHashType.SOURCE});
show('FollowAlways', {path: 'links', followSymlinks: SymlinkFollowMode.ALWAYS});
show('FollowNever', {path: 'links', followSymlinks: SymlinkFollowMode.NEVER});
show('FollowExternal', {path: 'links', followSymlinks: SymlinkFollowMode.EXTERNAL});
show('FollowBlock', {path: 'links-inside', followSymlinks: SymlinkFollowMode.BLOCK_EXTERNAL});
show('DeployTime', {path: 'files/unix.txt', deployTime: true});
show('Named', {path: 'files/binary.bin', displayName: 'A name for people'});
const role = new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com')});
text.grantRead(role);

const concrete = new Stack(app, 'Concrete', {env: {account: '111111111111', region: 'eu-west-1'}});
const inConcrete = new assets.Asset(concrete, 'Asset', {path: 'directory'});
new CfnResource(concrete, 'Parts', {
  type: 'Custom::Asset',
  properties: {
    bucket: inConcrete.s3BucketName,
    key: inConcrete.s3ObjectKey,
    url: inConcrete.s3ObjectUrl,
    http: inConcrete.httpUrl
  }
});
app.synth();
