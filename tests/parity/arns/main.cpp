// SPDX-License-Identifier: Apache-2.0
// Resource names: put together and taken apart, of text and of values known at deployment only.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

Json parts(const ArnComponents& arn) {
  return Json::object({{"partition", arn.partition}, {"service", arn.service}, {"region", arn.region},
      {"account", arn.account}, {"resource", arn.resource}, {"resourceName", arn.resourceName}});
}

void show(Stack& stack) {
  New<sqs::CfnQueue> queue{stack, "Queue"};
  New<CfnResource> formatted{stack, "Formatted",
      {
          .properties = Json::object({
              {"plain", stack.formatArn({.resource = "queue", .service = "sqs"})},
              {"slash", stack.formatArn({.resource = "table", .resourceName = "name", .service = "dynamodb"})},
              {"colon", stack.formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                            .resource = "function",
                            .resourceName = "f",
                            .service = "lambda"})},
              {"none",
                  stack.formatArn({.arnFormat = ArnFormat::NO_RESOURCE_NAME, .resource = "topic", .service = "sns"})},
              {"slashes", stack.formatArn({.arnFormat = ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME,
                              .resource = "restapis",
                              .resourceName = "a/b",
                              .service = "apigateway"})},
              {"global", stack.formatArn({.region = "", .resource = "role", .resourceName = "r", .service = "iam"})},
              {"bucket", stack.formatArn({.account = "", .region = "", .resource = "bucket", .service = "s3"})},
              {"explicit", Arn::format({.account = "1",
                               .partition = "aws-cn",
                               .region = "cn-north-1",
                               .resource = "q",
                               .service = "sqs"})},
              {"token", Arn::format({.resource = queue->attrQueueName(), .service = "sqs"}, &stack)},
              {"wildcard", stack.formatArn({.account = "*", .region = "*", .resource = "*", .service = "ec2"})},
          }),
          .type = "Custom::Arns",
      }};
  const auto literal =
      stack.splitArn("arn:aws:lambda:eu-west-1:111111111111:function:name:alias", ArnFormat::COLON_RESOURCE_NAME);
  const auto slashed =
      stack.splitArn("arn:aws:dynamodb:eu-west-1:111111111111:table/name/index/i", ArnFormat::SLASH_RESOURCE_NAME);
  const auto twice = stack.splitArn(
      "arn:aws:apigateway:eu-west-1::/restapis/id/stages", ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME);
  const auto bucket = stack.splitArn("arn:aws:s3:::bucket", ArnFormat::NO_RESOURCE_NAME);
  const auto token = stack.splitArn(queue->attrArn(), ArnFormat::COLON_RESOURCE_NAME);
  const auto tokenSlash = stack.splitArn(queue->attrArn(), ArnFormat::SLASH_RESOURCE_NAME);
  const auto tokenNone = stack.splitArn(queue->attrArn(), ArnFormat::NO_RESOURCE_NAME);
  const auto mixed = stack.splitArn(
      "arn:" + Aws::PARTITION + ":sqs:" + Aws::REGION + ":" + Aws::ACCOUNT_ID + ":name", ArnFormat::NO_RESOURCE_NAME);
  New<CfnResource> split{stack, "Split",
      {
          .properties = Json::object({{"literal", parts(literal)}, {"slashed", parts(slashed)},
              {"double", parts(twice)}, {"bucket", parts(bucket)}, {"token", parts(token)},
              {"tokenSlash", parts(tokenSlash)}, {"tokenNone", parts(tokenNone)}, {"mixed", parts(mixed)}}),
          .type = "Custom::Arns",
      }};
  New<CfnResource> extracted{stack, "Extracted",
      {
          .properties = Json::object({
              {"literal", Arn::extractResourceName("arn:aws:iam::111111111111:role/path/name", "role")},
              {"token", Arn::extractResourceName(queue->attrArn(), "queue")},
          }),
          .type = "Custom::Arns",
      }};
}

}  // namespace

int main() {
  App app;
  New<Stack> agnostic{app, "Agnostic"};
  show(*agnostic);
  New<Stack> concrete{app, "Concrete", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  show(*concrete);
  app.synth();
}
