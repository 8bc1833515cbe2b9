// SPDX-License-Identifier: Apache-2.0
// File assets that are handed to the synthesizer, with every option.
import {App, CfnResource, FileAssetPackaging, Stack} from 'aws-cdk-lib';

const app = new App();
const stack = new Stack(app, 'Direct');
function show(id: string, location: {bucketName: string; objectKey: string; httpUrl: string; s3ObjectUrl: string}) {
  new CfnResource(stack, id, {
    type: 'Custom::Location',
    properties: {bucket: location.bucketName, key: location.objectKey, http: location.httpUrl, s3: location.s3ObjectUrl}
  });
}
show(
    'File',
    stack.synthesizer.addFileAsset(
        {fileName: 'config.json', packaging: FileAssetPackaging.FILE, sourceHash: 'hash-of-file'}
    )
);
show('Directory', stack.synthesizer.addFileAsset({
  fileName: 'folder',
  packaging: FileAssetPackaging.ZIP_DIRECTORY,
  sourceHash: 'hash-of-folder',
  displayName: 'A folder'
}));
show('Executable', stack.synthesizer.addFileAsset({executable: ['./build', 'zip'], sourceHash: 'hash-of-executable'}));
show(
    'DeployTime',
    stack.synthesizer.addFileAsset(
        {fileName: 'config.json', packaging: FileAssetPackaging.FILE, sourceHash: 'hash-deploy-time', deployTime: true}
    )
);
show(
    'Again',
    stack.synthesizer.addFileAsset(
        {fileName: 'config.json', packaging: FileAssetPackaging.FILE, sourceHash: 'hash-of-file'}
    )
);
app.synth();
