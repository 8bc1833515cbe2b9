// SPDX-License-Identifier: Apache-2.0
// Only FIFO topics drop duplicates.
import {App, Stack} from 'aws-cdk-lib';
import * as sns from 'aws-cdk-lib/aws-sns';

const app = new App();
const stack = new Stack(app, 'Stack');
new sns.Topic(stack, 'Topic', {contentBasedDeduplication: true});
app.synth();
