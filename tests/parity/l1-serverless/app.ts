// SPDX-License-Identifier: Apache-2.0
// Resources of the Serverless Application Model add their transform to the template.
import {App, NestedStack, Stack} from 'aws-cdk-lib';
import * as sam from 'aws-cdk-lib/aws-sam';

const app = new App();
const one = new Stack(app, 'One');
new sam.CfnSimpleTable(one, 'Table', {tableName: 'table'});
const two = new Stack(app, 'Two');
two.addTransform('Own');
new sam.CfnSimpleTable(two, 'Table');
new sam.CfnSimpleTable(two, 'Other');
const nested = new NestedStack(new Stack(app, 'Outer'), 'Nested');
new sam.CfnSimpleTable(nested, 'Table');
app.synth();
