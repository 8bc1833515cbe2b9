// SPDX-License-Identifier: Apache-2.0
// Assets that a local command makes: kinds of hashes and of outputs.
import {
  App,
  AssetHashType,
  BundlingOptions,
  BundlingOutput,
  CfnResource,
  DockerImage,
  ILocalBundling,
  Stack
} from 'aws-cdk-lib';
import * as assets from 'aws-cdk-lib/aws-s3-assets';
import {writeFileSync} from 'node:fs';

class Write implements ILocalBundling {
  constructor(private readonly files: string[]) {}

  public tryBundle(outputDir: string, _options: BundlingOptions): boolean {
    for (const file of this.files) {
      writeFileSync(`${outputDir}/${file}`, `made: ${file}\n`);
    }
    return true;
  }
}

const app = new App();
const stack = new Stack(app, 'Bundled');
function show(id: string, props: assets.AssetProps) {
  const asset = new assets.Asset(stack, id, props);
  new CfnResource(
      stack, `${id}Parts`,
      {type: 'Custom::Asset', properties: {hash: asset.assetHash, key: asset.s3ObjectKey, zip: asset.isZipArchive}}
  );
}
const image = DockerImage.fromRegistry('never-used');
show(
    'Output',
    {path: 'source', assetHashType: AssetHashType.OUTPUT, bundling: {image, local: new Write(['a.txt', 'b.txt'])}}
);
show('Source', {path: 'source', bundling: {image, local: new Write(['a.txt', 'b.txt'])}});
show('SourceOptions', {
  path: 'source',
  assetHashType: AssetHashType.SOURCE,
  bundling: {
    image,
    command: ['make', 'all'],
    environment: {B: '2', A: '1'},
    local: new Write(['a.txt']),
    user: 'root',
    workingDirectory: '/build'
  }
});
show('Custom', {path: 'source', assetHash: 'custom', bundling: {image, local: new Write(['a.txt'])}});
show(
    'Archived', {path: 'source', bundling: {image, local: new Write(['code.zip']), outputType: BundlingOutput.ARCHIVED}}
);
show('Discovered', {path: 'source', bundling: {image, local: new Write(['code.jar'])}});
show(
    'NotArchived',
    {path: 'source', bundling: {image, local: new Write(['code.zip']), outputType: BundlingOutput.NOT_ARCHIVED}}
);
show('SingleFile', {
  path: 'source',
  assetHashType: AssetHashType.OUTPUT,
  bundling: {image, local: new Write(['only.txt']), outputType: BundlingOutput.SINGLE_FILE}
});
app.synth();
