// SPDX-License-Identifier: Apache-2.0
// The first step of a transformer is a parser.
import {App, Stack} from 'aws-cdk-lib';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new App();
const group = new logs.LogGroup(new Stack(app, 'Stack'), 'Group');
group.addTransformer('Transformer', {
  transformerConfig: [new logs.StringMutatorProcessor({trimKeys: ['a'], type: logs.StringMutatorType.TRIM})],
  transformerName: 't',
});
app.synth();
