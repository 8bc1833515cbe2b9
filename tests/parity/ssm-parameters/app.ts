import { App, CfnOutput, CfnParameter, Fn, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new App();
const stack = new Stack(app, 'Config');
const placed = new Stack(app, 'Placed', { env: { account: '111111111111', region: 'eu-west-1' } });
const user = new iam.Role(stack, 'User', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
const name = new CfnParameter(stack, 'Name');

let n = 0;
function show(value: string, of = stack) { new CfnOutput(of, `Out${n++}`, { value }); }

// Parameters of our own.
const plain = new ssm.StringParameter(stack, 'Plain', { stringValue: 'a' });
const full = new ssm.StringParameter(stack, 'Full', {
  allowedPattern: '^[a-z]+$',
  dataType: ssm.ParameterDataType.TEXT,
  description: 'All of it',
  parameterName: '/app/full',
  simpleName: false,
  stringValue: 'abc',
  tier: ssm.ParameterTier.ADVANCED,
  type: ssm.ParameterType.STRING,
});
const image = new ssm.StringParameter(stack, 'Image', {
  dataType: ssm.ParameterDataType.AWS_EC2_IMAGE, parameterName: 'image', stringValue: 'ami-1234', tier: ssm.ParameterTier.INTELLIGENT_TIERING,
});
const unresolved = new ssm.StringParameter(stack, 'Unresolved', { parameterName: name.valueAsString, simpleName: true, stringValue: 'x' });
const list = new ssm.StringListParameter(stack, 'List', { stringListValue: ['a', 'b'] });
const fullList = new ssm.StringListParameter(stack, 'FullList', {
  allowedPattern: '[a-z]', description: 'A list', parameterName: '/app/list', simpleName: false,
  stringListValue: ['a', name.valueAsString], tier: ssm.ParameterTier.STANDARD,
});
for (const parameter of [plain, full, image, unresolved, list, fullList]) {
  show(parameter.parameterArn);
  show(parameter.parameterName);
  show(parameter.parameterType);
  parameter.grantRead(user);
  parameter.grantWrite(user);
}
show(plain.stringValue);
show(Fn.select(0, list.stringListValue));
show(plain.parameterRef.parameterArn);

// Parameters that exist.
const byName = ssm.StringParameter.fromStringParameterName(stack, 'ByName', '/by/name');
show(byName.stringValue);
show(byName.stringValue);
show(byName.parameterArn);
ssm.StringParameter.fromStringParameterName(stack, 'NeverRead', 'never');
const byArn = ssm.StringParameter.fromStringParameterArn(placed, 'ByArn', 'arn:aws:ssm:eu-west-1:222222222222:parameter/shared/name');
show(byArn.stringValue, placed);
show(byArn.parameterName, placed);
const byArnAnywhere = ssm.StringParameter.fromStringParameterArn(stack, 'ByArnAnywhere', 'arn:aws:ssm:eu-west-1:222222222222:parameter/name');
show(byArnAnywhere.parameterArn);
const versioned = ssm.StringParameter.fromStringParameterAttributes(stack, 'Versioned', { parameterName: 'v', version: 3 });
show(versioned.stringValue);
const forced = ssm.StringParameter.fromStringParameterAttributes(stack, 'Forced', { forceDynamicReference: true, parameterName: '/f', simpleName: false });
show(forced.stringValue);
const typed = ssm.StringParameter.fromStringParameterAttributes(stack, 'Typed', { parameterName: 't', valueType: ssm.ParameterValueType.AWS_EC2_VPC_ID });
show(typed.stringValue);
const imageType = ssm.StringParameter.fromStringParameterAttributes(stack, 'ImageType', { parameterName: 'i', type: ssm.ParameterType.AWS_EC2_IMAGE_ID });
show(imageType.stringValue);
const joined = ssm.StringParameter.fromStringParameterAttributes(stack, 'Joined', { parameterName: Fn.importValue('name'), simpleName: true });
show(joined.stringValue);
const fromParameter = ssm.StringParameter.fromStringParameterAttributes(stack, 'FromParameter', { parameterName: name.valueAsString, simpleName: false });
show(fromParameter.stringValue);
show(fromParameter.parameterArn);
const key = new kms.Key(stack, 'Key');
const secure = ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'Secure', { encryptionKey: key, parameterName: '/secret', version: 2 });
secure.grantRead(user);
secure.grantWrite(user);
show(secure.parameterType);
const secureLatest = ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'SecureLatest', { parameterName: 'secret', simpleName: true });
show(secureLatest.stringValue);
const namedList = ssm.StringListParameter.fromStringListParameterName(stack, 'NamedList', 'names');
show(Fn.select(1, namedList.stringListValue));
const typedList = ssm.StringListParameter.fromListParameterAttributes(stack, 'TypedList', {
  elementType: ssm.ParameterValueType.AWS_EC2_SUBNET_ID, parameterName: '/subnets', simpleName: false,
});
show(Fn.join(' ', typedList.stringListValue));
show(typedList.parameterType);
const versionedList = ssm.StringListParameter.fromListParameterAttributes(stack, 'VersionedList', { parameterName: 'l', version: 5 });
show(Fn.select(0, versionedList.stringListValue));

// Values alone.
show(ssm.StringParameter.valueForStringParameter(stack, '/value'));
show(ssm.StringParameter.valueForStringParameter(stack, '/value'));
show(ssm.StringParameter.valueForStringParameter(stack, '/value/versioned', 7));
show(ssm.StringParameter.valueForTypedStringParameterV2(stack, '/value/vpc', ssm.ParameterValueType.AWS_EC2_VPC_ID));
show(ssm.StringParameter.valueForTypedStringParameter(stack, '/value/image', ssm.ParameterType.AWS_EC2_IMAGE_ID));
show(ssm.StringParameter.valueForSecureStringParameter(stack, '/value/secret', 1));
show(Fn.select(0, ssm.StringListParameter.valueForTypedListParameter(stack, '/value/list', ssm.ParameterValueType.AWS_EC2_IMAGE_ID)));

// Looked up before the deployment.
show(ssm.StringParameter.valueFromLookup(placed, '/known'), placed);
show(ssm.StringParameter.valueFromLookup(placed, '/unknown'), placed);
show(ssm.StringParameter.valueFromLookup(placed, '/with/default', 'other', { additionalCacheKey: 'again' }), placed);

app.synth();
