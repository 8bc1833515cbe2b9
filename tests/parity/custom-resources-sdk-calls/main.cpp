// SPDX-License-Identifier: Apache-2.0
// Resources made by calls of AWS services: all properties, permissions, responses, and the function they share.
#include <cdkpp/cdk.hpp>
#include <cdkpp/custom_resources.hpp>
#include <cdkpp/ec2.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;
namespace cr = custom_resources;

int main() {
  App app;
  New<Stack> stack{app, "Calls", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<CfnParameter> name{stack, "Name"};
  New<CfnParameter> count{stack, "Count", {.type = "Number"}};
  New<iam::Role> role{stack, "Assumed", {.assumedBy = iam::AccountRootPrincipal()}};

  New<cr::AwsCustomResource> parameter{stack, "Parameter", {
      .onUpdate = cr::AwsSdkCall{
          .action = "getParameter",
          .parameters = Json::object({{"Name", name->valueAsString()}, {"WithDecryption", true}}),
          .physicalResourceId = cr::PhysicalResourceId::fromResponse("Parameter.ARN"),
          .service = "SSM",
      },
      .policy = cr::AwsCustomResourcePolicy::fromSdkCalls({.resources = cr::AwsCustomResourcePolicy::ANY_RESOURCE}),
  }};
  New<CfnOutput> value{stack, "Value", {.value = parameter->getResponseField("Parameter.Value")}};
  New<CfnOutput> type{stack, "Type", {.value = parameter->getResponseFieldReference("Parameter.Type")}};
  parameter->grantPrincipal().addToPrincipalPolicy(iam::PolicyStatement{{
      .actions = {"kms:Decrypt"}, .resources = {"*"},
  }});

  New<cr::AwsCustomResource> all{stack, "All", {
      .functionName = "ignored-by-the-second",
      .installLatestAwsSdk = true,
      .onCreate = cr::AwsSdkCall{
          .action = "PutRetentionPolicyCommand",
          .apiVersion = "2014-03-28",
          .assumedRoleArn = role->roleArn(),
          .externalId = "external",
          .ignoreErrorCodesMatching = "ResourceNotFound.*",
          .logging = cr::Logging::withDataHidden(),
          .outputPaths = {"a.b", "c"},
          .parameters = Json::object({
              {"logGroupName", "group-" + name->valueAsString()},
              {"retentionInDays", count->valueAsNumber()},
              {"nested", Json::array({Json::object({{"a", "b \"c\""}})})},
          }),
          .physicalResourceId = cr::PhysicalResourceId::of("retention-" + Aws::REGION),
          .region = "us-east-1",
          .service = "@aws-sdk/client-cloudwatch-logs",
      },
      .onDelete = cr::AwsSdkCall{
          .action = "deleteRetentionPolicy",
          .logging = cr::Logging::all(),
          .parameters = Json::object({{"logGroupName", cr::PhysicalResourceIdReference()}}),
          .service = "cloudwatch-logs",
      },
      .onUpdate = cr::AwsSdkCall{
          .action = "getRestApis",
          .physicalResourceId = cr::PhysicalResourceId::of("other"),
          .service = "APIGateway",
      },
      .policy = cr::AwsCustomResourcePolicy::fromSdkCalls(
          {.resources = List<Value<std::string>>{"arn:aws:logs:*:*:log-group:a", role->roleArn()}}),
      .removalPolicy = RemovalPolicy::RETAIN,
      .resourceType = "Custom::Retention",
      .serviceTimeout = Duration::minutes(5),
      .timeout = Duration::minutes(7),
  }};
  New<cr::AwsCustomResource> statements{stack, "Statements", {
      .onDelete = cr::AwsSdkCall{
          .action = "deleteObject",
          .parameters = Json::object({{"Bucket", "b"}, {"Key", "k"}}),
          .service = "S3",
      },
      .policy = cr::AwsCustomResourcePolicy::fromStatements({
          iam::PolicyStatement{{.actions = {"s3:DeleteObject"}, .resources = {"arn:aws:s3:::b/k"}}},
          iam::PolicyStatement{{.actions = {"s3:ListBucket"}, .resources = {"arn:aws:s3:::b"}}},
      }),
  }};
  statements->node().addDependency(*all);

  New<Stack> named{app, "Named", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<logs::LogGroup> logGroup{named, "Logs"};
  New<cr::AwsCustomResource> calls{named, "Named", {
      .functionName = "calls",
      .installLatestAwsSdk = false,
      .logGroup = logGroup,
      .memorySize = 256,
      .onCreate = cr::AwsSdkCall{
          .action = "listStateMachines",
          .physicalResourceId = cr::PhysicalResourceId::of("x"),
          .service = "StepFunctions",
      },
      .role = New<iam::Role>{named, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}},
      .timeout = Duration::seconds(30),
  }};
  New<cr::AwsCustomResource> latest{named, "Latest", {
      .installLatestAwsSdk = true,
      .onCreate = cr::AwsSdkCall{
          .action = "ExecuteCommand",
          .physicalResourceId = cr::PhysicalResourceId::of("y"),
          .service = "ecs",
      },
      .policy = cr::AwsCustomResourcePolicy::fromSdkCalls({.resources = List<Value<std::string>>{"*"}}),
  }};

  New<Stack> inVpc{app, "InVpc"};
  const auto vpc = ec2::Vpc::fromVpcAttributes(inVpc, "Vpc", ec2::VpcAttributes{
      .availabilityZones = List<Value<std::string>>{"eu-west-1a"},
      .privateSubnetIds = List<Value<std::string>>{"subnet-1"},
      .vpcId = "vpc-1",
  });
  New<cr::AwsCustomResource> resource{inVpc, "Resource", {
      .installLatestAwsSdk = true,
      .onUpdate = cr::AwsSdkCall{
          .action = "describeVpcs",
          .physicalResourceId = cr::PhysicalResourceId::of("z"),
          .service = "EC2",
      },
      .policy = cr::AwsCustomResourcePolicy::fromSdkCalls({.resources = cr::AwsCustomResourcePolicy::ANY_RESOURCE}),
      .vpc = *vpc,
      .vpcSubnets = ec2::SubnetSelection{.subnetType = ec2::SubnetType::PRIVATE_WITH_EGRESS},
  }};

  New<Stack> kept{app, "Kept"};
  New<cr::AwsCustomResource> keptResource{kept, "Resource", {
      .logRetention = logs::RetentionDays::ONE_DAY,
      .onUpdate = cr::AwsSdkCall{
          .action = "listQueues",
          .physicalResourceId = cr::PhysicalResourceId::of("q"),
          .service = "SQS",
      },
      .policy = cr::AwsCustomResourcePolicy::fromSdkCalls({.resources = cr::AwsCustomResourcePolicy::ANY_RESOURCE}),
  }};
  app.synth();
}
