// SPDX-License-Identifier: Apache-2.0
// Image assets: all options of a build, and those that are given to the synthesizer directly.
import {App, CfnResource, Stack} from 'aws-cdk-lib';
import * as ecr_assets from 'aws-cdk-lib/aws-ecr-assets';

const app = new App();
const stack = new Stack(app, 'Images');
function show(id: string, props: ecr_assets.DockerImageAssetProps) {
  const image = new ecr_assets.DockerImageAsset(stack, id, props);
  new CfnResource(stack, `${id}Parts`, {
    type: 'Custom::Image',
    properties:
        {uri: image.imageUri, tag: image.imageTag, hash: image.assetHash, repository: image.repository.repositoryName}
  });
}
show('Plain', {directory: 'image'});
show('File', {directory: 'image', file: 'other.Dockerfile'});
show('Arguments', {directory: 'image', buildArgs: {B: '2', A: '1', 5: 'five'}});
show('Everything', {
  directory: 'image',
  assetName: 'asset-name',
  buildContexts: {base: 'docker-image://alpine:latest'},
  buildSecrets: {token: 'src=token.txt'},
  buildSsh: 'default',
  cacheDisabled: true,
  cacheFrom: [{type: 'registry', params: {ref: 'cache'}}, {type: 'inline'}],
  cacheTo: {type: 'local', params: {dest: 'here', mode: 'max'}},
  displayName: 'Everything there is',
  exclude: ['*.md'],
  networkMode: ecr_assets.NetworkMode.HOST,
  outputs: ['type=local,dest=out'],
  platform: ecr_assets.Platform.LINUX_ARM64,
  target: 'runtime',
});
show('ExtraHash', {directory: 'image', extraHash: 'more'});
show('Invalidation', {directory: 'image', buildArgs: {A: '1'}, invalidation: {buildArgs: false}});
const tarball = new ecr_assets.TarballImageAsset(stack, 'Tarball', {tarballFile: 'image.tar'});
new CfnResource(
    stack, 'TarballParts', {type: 'Custom::Image', properties: {uri: tarball.imageUri, hash: tarball.assetHash}}
);

const direct = stack.synthesizer.addDockerImageAsset(
    {directoryName: 'image', sourceHash: 'direct-hash', dockerFile: 'Dockerfile', platform: 'linux/amd64'}
);
new CfnResource(
    stack, 'Direct',
    {type: 'Custom::Image', properties: {uri: direct.imageUri, repository: direct.repositoryName, tag: direct.imageTag}}
);
const executable =
    stack.synthesizer.addDockerImageAsset({sourceHash: 'executable-hash', executable: ['./make-image', '--tag']});
new CfnResource(stack, 'Executable', {type: 'Custom::Image', properties: {uri: executable.imageUri}});

const concrete = new Stack(app, 'Concrete', {env: {account: '111111111111', region: 'eu-west-1'}});
const image = new ecr_assets.DockerImageAsset(concrete, 'Image', {directory: 'image'});
new CfnResource(concrete, 'Parts', {type: 'Custom::Image', properties: {uri: image.imageUri}});
app.synth();
