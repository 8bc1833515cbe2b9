// SPDX-License-Identifier: Apache-2.0
// A rotation by another user needs the secret of that user.
import {App, Stack} from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

const app = new App();
const stack = new Stack(app, 'Stack');
const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', {
  availabilityZones: ['eu-west-1a'], privateSubnetIds: ['subnet-1'], vpcId: 'vpc-1',
});
new secretsmanager.SecretRotation(stack, 'Rotation', {
  application: secretsmanager.SecretRotationApplication.MYSQL_ROTATION_MULTI_USER,
  secret: new secretsmanager.Secret(stack, 'Secret'),
  target: new ec2.Connections({defaultPort: ec2.Port.tcp(3306)}),
  vpc,
});
app.synth();
