// SPDX-License-Identifier: Apache-2.0
// Facts about regions: known in a concrete stack, a mapping or a pattern in an agnostic one.
import {App, CfnOutput, Stack} from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import {FactName, RegionInfo} from 'aws-cdk-lib/region-info';

const app = new App();
const facts = [
  FactName.DOMAIN_SUFFIX, FactName.PARTITION, FactName.S3_STATIC_WEBSITE_ENDPOINT, FactName.ELBV2_ACCOUNT,
  FactName.VPC_ENDPOINT_SERVICE_NAME_PREFIX, FactName.CDK_METADATA_RESOURCE_AVAILABLE,
  FactName.servicePrincipal('states.amazonaws.com')
];
function show(stack: Stack) {
  facts.forEach((fact, index) => new CfnOutput(stack, `Fact${index}`, {value: stack.regionalFact(fact, 'unknown')}));
  new iam.Role(stack, 'Role', {assumedBy: new iam.ServicePrincipal('states.amazonaws.com')});
  new iam.Role(stack, 'Other', {assumedBy: new iam.ServicePrincipal('logs.amazonaws.com', {region: 'eu-west-1'})});
}
show(new Stack(app, 'Agnostic'));
show(new Stack(app, 'Ireland', {env: {region: 'eu-west-1'}}));
show(new Stack(app, 'China', {env: {region: 'cn-northwest-1'}}));
show(new Stack(app, 'OptIn', {env: {region: 'ap-east-1'}}));
const info = new Stack(app, 'Info');
const region = RegionInfo.get('eu-south-1');
new CfnOutput(info, 'Suffix', {value: region.domainSuffix ?? 'none'});
new CfnOutput(info, 'Partition', {value: region.partition ?? 'none'});
new CfnOutput(info, 'Website', {value: region.s3StaticWebsiteEndpoint ?? 'none'});
new CfnOutput(info, 'OptIn', {value: `${region.isOptInRegion}`});
new CfnOutput(info, 'Principal', {value: region.servicePrincipal('logs.amazonaws.com') ?? 'none'});
app.synth();
