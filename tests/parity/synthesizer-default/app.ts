// SPDX-License-Identifier: Apache-2.0
// The default synthesizer with every option, in agnostic and concrete stacks.
import {App, Aws, DefaultStackSynthesizer, Stack} from 'aws-cdk-lib';
import * as ecr_assets from 'aws-cdk-lib/aws-ecr-assets';
import * as assets from 'aws-cdk-lib/aws-s3-assets';

const app = new App();
function fill(stack: Stack) {
  new assets.Asset(stack, 'File', {path: 'file.txt'});
  new ecr_assets.DockerImageAsset(stack, 'Image', {directory: 'image'});
}
const all = {
  bootstrapStackVersionSsmParameter: '/own/version',
  bucketPrefix: 'prefix/',
  cloudFormationExecutionRole: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/exec-${Qualifier}',
  deployRoleAdditionalOptions: {Tags: [{Key: 'department', Value: 'it'}], ExternalId: 'x'},
  deployRoleArn: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/deploy-${Qualifier}-${AWS::Region}',
  deployRoleExternalId: 'deploy-id',
  dockerTagPrefix: 'tag-',
  fileAssetPublishingExternalId: 'file-id',
  fileAssetPublishingRoleAdditionalOptions: {Tags: [{Key: 'a', Value: 'b'}]},
  fileAssetPublishingRoleArn: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/file-${Qualifier}',
  fileAssetsBucketName: 'files-${Qualifier}-${AWS::AccountId}-${AWS::Region}',
  imageAssetPublishingExternalId: 'image-id',
  imageAssetPublishingRoleAdditionalOptions: {Tags: [{Key: 'c', Value: 'd'}]},
  imageAssetPublishingRoleArn: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/image-${Qualifier}',
  imageAssetsRepositoryName: 'images-${Qualifier}',
  lookupRoleAdditionalOptions: {Tags: [{Key: 'e', Value: 'f'}]},
  lookupRoleArn: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/lookup-${Qualifier}',
  lookupRoleExternalId: 'lookup-id',
  qualifier: 'own',
  useLookupRoleForStackOperations: true,
};
fill(new Stack(app, 'All', {synthesizer: new DefaultStackSynthesizer(all)}));
fill(new Stack(
    app, 'AllConcrete',
    {env: {account: '111111111111', region: 'eu-west-1'}, synthesizer: new DefaultStackSynthesizer(all)}
));
fill(new Stack(app, 'NoRule', {synthesizer: new DefaultStackSynthesizer({generateBootstrapVersionRule: false})}));
fill(new Stack(app, 'Qualifier', {synthesizer: new DefaultStackSynthesizer({qualifier: 'abc'})}));
fill(new Stack(app, 'NoLookup', {synthesizer: new DefaultStackSynthesizer({useLookupRoleForStackOperations: false})}));
fill(new Stack(app, 'Literal', {
  synthesizer: new DefaultStackSynthesizer(
      {fileAssetsBucketName: 'just-a-bucket', imageAssetsRepositoryName: 'just-a-repository', qualifier: 'xyz'}
  )
}));
fill(new Stack(app, 'Concrete', {env: {account: '111111111111', region: 'eu-west-1'}}));
fill(new Stack(app, 'ChinaConcrete', {env: {account: '111111111111', region: 'cn-north-1'}}));
app.synth();
