// SPDX-License-Identifier: Apache-2.0
// Functions in VPCs, their security groups and connections, and functions that mount a file system.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Networks", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  const auto vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc", {
      .availabilityZones = {"eu-west-1a", "eu-west-1b"},
      .privateSubnetIds = {{"subnet-1", "subnet-2"}},
      .privateSubnetRouteTableIds = {{"rtb-1", "rtb-2"}},
      .publicSubnetIds = {{"subnet-3", "subnet-4"}},
      .publicSubnetRouteTableIds = {{"rtb-3", "rtb-4"}},
      .vpcId = "vpc-1",
  });
  const auto code = lambda::Code::fromInline("x");
  const char* handler = "index.handler";
  const lambda::Runtime runtime = lambda::Runtime::PYTHON_3_12;
  New<lambda::Function> plain{stack, "Plain", {.code = code, .handler = handler, .runtime = runtime, .vpc = vpc}};
  New<ec2::SecurityGroup> given{stack, "Given", {.allowAllOutbound = false, .vpc = vpc}};
  New<lambda::Function> inGroup{stack, "InGroup", {
      .allowPublicSubnet = true,
      .code = code,
      .handler = handler,
      .ipv6AllowedForDualStack = true,
      .runtime = runtime,
      .securityGroups = {given},
      .vpc = vpc,
      .vpcSubnets = ec2::SubnetSelection{.subnetType = ec2::SubnetType::PUBLIC},
  }};
  New<lambda::Function> closed{stack, "Closed", {
      .allowAllIpv6Outbound = true, .allowAllOutbound = false, .code = code, .handler = handler, .runtime = runtime, .vpc = vpc}};
  closed->connections().allowTo(*inGroup, ec2::Port::tcp(443), "calls");
  plain->connections().allowFromAnyIpv4(ec2::Port::tcp(80));
  const auto importedGroup = ec2::SecurityGroup::fromSecurityGroupId(stack, "ImportedGroup", "sg-12345678");
  const auto imported = lambda::Function::fromFunctionAttributes(stack, "Imported", lambda::FunctionAttributes{
      .functionArn = "arn:aws:lambda:eu-west-1:111111111111:function:f", .securityGroup = importedGroup});
  imported->connections().allowFrom(*plain, ec2::Port::tcp(22));
  imported->grantInvoke(iam::ServicePrincipal("events.amazonaws.com"));
  New<ec2::SecurityGroup> files{stack, "Files", {.vpc = vpc}};
  const lambda::FileSystem filesystem(lambda::FileSystemConfig{
      .arn = "arn:aws:elasticfilesystem:eu-west-1:111111111111:access-point/fsap-1",
      .connections = ec2::Connections({.defaultPort = ec2::Port::tcp(2049), .securityGroups = {files}}),
      .dependency = {*given},
      .localMountPath = "/mnt/data",
      .policies = {iam::PolicyStatement{{.actions = {"elasticfilesystem:ClientMount"}, .resources = {"*"}}}}});
  New<lambda::Function> mounting{stack, "Mounting", {
      .allowAllOutbound = false, .code = code, .filesystem = filesystem, .handler = handler, .runtime = runtime, .vpc = vpc}};
  const auto text = [](bool value) { return std::string(value ? "true" : "false"); };
  New<CfnOutput> bound{stack, "Bound", {.value = text(plain->isBoundToVpc()) + " " + text(imported->isBoundToVpc())}};
  app.synth();
}
