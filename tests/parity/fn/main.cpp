// SPDX-License-Identifier: Apache-2.0
// Every function of the template language, with literals and with values known at deployment only.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/cfn_vpc.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Functions"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<CfnParameter> list{stack, "List", {.default_ = "a,b", .type = "CommaDelimitedList"}};
  New<CfnParameter> text{stack, "Text", {.default_ = "a-b-c"}};
  New<ec2::CfnVPC> vpc{stack, "Vpc", {.cidrBlock = "10.0.0.0/16"}};

  New<CfnResource> all{stack, "All", {
      .properties = Json::object({
          {"base64", Fn::base64("text")},
          {"base64Token", Fn::base64(queue->attrArn())},
          {"base64Concat", Fn::base64("#!/bin/sh\necho " + queue->attrArn() + "\n")},
          {"cidr", Fn::cidr(vpc->attrCidrBlock(), 4)},
          {"cidrMask", Fn::cidr("10.0.0.0/16", 6, "5")},
          {"cidrSelected", Fn::select(2, Fn::cidr(vpc->attrCidrBlock(), 4, "8"))},
          {"findInMap", Fn::findInMap("Map", Aws::REGION, "key")},
          {"getAtt", Fn::getAtt("Queue", "Arn")},
          {"getAttDotted", Fn::getAtt("Queue", "Outputs.Some.Name")},
          {"getAttText", Fn::getAtt("Queue", "QueueName")},
          {"getAzs", Fn::getAzs()},
          {"getAzsRegion", Fn::getAzs("eu-west-1")},
          {"getAzsToken", Fn::getAzs(Aws::REGION)},
          {"firstAz", Fn::select(0, Fn::getAzs())},
          {"importValue", Fn::importValue("some-export")},
          {"importToken", Fn::importValue(Aws::STACK_NAME + "-export")},
          {"importList", Fn::importListValue("list-export", 3)},
          {"importListSecond", Fn::select(1, Fn::importListValue("list-export", 3))},
          {"importListDelimiter", Fn::importListValue("list-export", 2, ",")},
          {"getStackOutput", Fn::getStackOutput("other-stack", "Output")},
          {"getStackOutputRegion", Fn::getStackOutput("other-stack", "Output", "eu-west-1")},
          {"getStackOutputRole",
           Fn::getStackOutput("other-stack", "Output", "eu-west-1", "arn:aws:iam::111111111111:role/reader")},
          {"ref", Fn::ref("Text")},
          {"refAlias", Fn::ref("AWS::NoValue")},
          {"selectLiteral", Fn::select(1, {"a", "b", "c"})},
          {"selectToken", Fn::select(1, list->valueAsList())},
          {"selectMixed", Fn::select(1, {"a", queue->ref()})},
          {"selectTokenIndex", Fn::select(Fn::ref("Index"), {"a", "b"})},
          {"splitLiteral", Fn::split(",", "a,b,c")},
          {"splitToken", Fn::split("-", text->valueAsString())},
          {"splitAssumed", Fn::split("-", text->valueAsString(), 3)},
          {"splitOfConcat", Fn::split("-", "x-" + text->valueAsString())},
          {"sub", Fn::sub("${AWS::Region}-${Queue}")},
          {"subVariables", Fn::sub("${Name}-${Literal}", {{"Name", queue->attrQueueName()}, {"Literal", "text"}})},
          {"subEscaped", Fn::sub("${!Literal}-${Queue.Arn}")},
          {"transform", Fn::transform("AWS::Include", Json::object({{"Location", "s3://bucket/file"},
                                                                    {"Token", queue->ref()}}))},
          {"parseDomainName", Fn::parseDomainName("https://example.com/path")},
          {"parseDomainNameToken", Fn::parseDomainName(queue->ref())},
          {"refAll", Fn::refAll("AWS::EC2::VPC::Id")},
          {"valueOf", Fn::valueOf("Text", "Tags.Department")},
          {"valueOfAll", Fn::valueOfAll("AWS::EC2::VPC::Id", "Tags.Department")},
      }),
      .type = "Custom::All",
  }};
  New<CfnResource> nested{stack, "Nested", {
      .properties = Json::object({
          {"value", Fn::select(0, Fn::split("/", Fn::select(5, Fn::split(":", queue->attrArn()))))},
          {"base", Fn::base64(Fn::join("\n", {"line", Fn::sub("${Queue}"), Fn::importValue("x")}))},
          {"imported", Fn::importValue(Fn::sub("${AWS::StackName}-x"))},
          {"list", Json::array({Fn::select(0, Fn::getAzs()), Fn::select(1, Fn::getAzs())})},
          {"joined", Fn::join(",", Fn::cidr(vpc->attrCidrBlock(), 2))},
      }),
      .type = "Custom::Nested",
  }};
  New<CfnOutput> output{stack, "Output", {.value = Fn::join(",", Fn::refAll("AWS::EC2::Subnet::Id"))}};
  app.synth();
}
