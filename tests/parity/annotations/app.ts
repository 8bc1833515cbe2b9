// SPDX-License-Identifier: Apache-2.0
// Messages that a program attaches to constructs, and acknowledgements.
import {Annotations, App, Stack, Stage, Validations} from 'aws-cdk-lib';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import {Construct} from 'constructs';

const app = new App();
const stack = new Stack(app, 'Annotated');
const queue = new sqs.CfnQueue(stack, 'Queue');
Annotations.of(queue).addInfo('information');
Annotations.of(queue).addInfoV2('info:id', 'information with an id');
Annotations.of(queue).addWarning('a warning');
Annotations.of(queue).addWarningV2('warning:id', 'a warning with an id');
Annotations.of(queue).addWarningV2('warning:id', 'a warning with an id');
Annotations.of(queue).addWarningV2('warning:id', 'another text with this id');
Annotations.of(queue).addError('an error');
Annotations.of(stack).addWarningV2('stack:id', 'at the stack');
Annotations.of(stack).addWarningV2('stack:later', 'acknowledged later');
Annotations.of(stack).acknowledgeWarning('stack:later', 'known');
const group = new Construct(stack, 'Group');
Annotations.of(group).acknowledgeWarning('group:before');
const inGroup = new sqs.CfnQueue(group, 'Queue');
Annotations.of(inGroup).addWarningV2('group:before', 'acknowledged before, above');
Annotations.of(inGroup).addWarningV2('group:other', 'not acknowledged');
Annotations.of(inGroup).addInfoV2('group:info', 'acknowledged information');
Annotations.of(group).acknowledgeInfo('group:info');
Validations.of(inGroup).addWarning('validation:warning', 'by a validation');
const inStage = new Stack(new Stage(app, 'Prod'), 'Stack');
Annotations.of(new sqs.CfnQueue(inStage, 'Queue')).addWarningV2('stage:id', 'inside of a stage');
Annotations.of(new Construct(stack, 'NoResource')).addInfo('on a plain construct');
app.synth();
