// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/ssm.hpp>

#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;

namespace {

struct Config {
  App app;
  New<Stack> stack{app, "Config"};
};

template <class F>
void refuses(F action, const char* code, const char* part) {
  CHECK_THROWS_MATCHES(action(), ValidationError, MessageMatches(ContainsSubstring(code)));
  CHECK_THROWS_MATCHES(action(), ValidationError, MessageMatches(ContainsSubstring(part)));
}
void refusesString(ssm::StringParameterProps props, const char* code, const char* part) {
  refuses(
      [&] {
        Config config;
        New<ssm::StringParameter> parameter{config.stack, "Parameter", props};
      },
      code, part);
}
void refusesList(ssm::StringListParameterProps props, const char* code, const char* part) {
  refuses(
      [&] {
        Config config;
        New<ssm::StringListParameter> parameter{config.stack, "Parameter", props};
      },
      code, part);
}

}  // namespace

TEST_CASE("fails when a value does not match the allowed pattern", "[ssm]") {
  refusesString({.allowedPattern = "^a+$", .stringValue = "b"}, "CDKPP4230", "'b' does not match");
  refusesList({.allowedPattern = "^a+$", .stringListValue = {"a", "c"}}, "CDKPP4230", "'c' does not match");
}

TEST_CASE("fails when a value of a list holds a comma", "[ssm]") {
  refusesList({.stringListValue = {"a,b"}}, "CDKPP4230", "may not hold ','");
}

TEST_CASE("fails when description or name are too long or of wrong characters, and says all of it at once", "[ssm]") {
  const std::string longText(2049, 'x');
  refusesString({.description = longText, .parameterName = "a b", .stringValue = "v"}, "CDKPP4230",
      "description must be 0 to 1024 characters, but 2049 was given");
  refusesString({.description = longText, .parameterName = "a b", .stringValue = "v"}, "CDKPP4230", "'a b' was given");
  refusesString({.parameterName = longText, .stringValue = "v"}, "CDKPP4230", "1 to 2048 characters");
}

TEST_CASE("fails when the type is the one of images", "[ssm]") {
  refusesString({.stringValue = "ami-1", .type = ssm::ParameterType::AWS_EC2_IMAGE_ID}, "CDKPP4230", "dataType");
}

TEST_CASE("fails when a name and simpleName contradict each other", "[ssm]") {
  refusesString({.parameterName = "/a", .simpleName = true, .stringValue = "v"}, "CDKPP4240", "not a simple name");
  refusesString({.parameterName = "a", .simpleName = false, .stringValue = "v"}, "CDKPP4240", "is a simple name");
  refusesString({.simpleName = false, .stringValue = "v"}, "CDKPP4240", "name that CloudFormation makes");
  refusesString({.parameterName = "a/b", .stringValue = "v"}, "CDKPP4240", "must begin with one");
  refusesString({.parameterName = Aws::STACK_NAME, .stringValue = "v"}, "CDKPP4240", "say with simpleName");
}

TEST_CASE("fails when an imported parameter has no name or cannot be read so", "[ssm]") {
  Config config;
  refuses([&] { ssm::StringParameter::fromStringParameterName(config.stack, "A", ""); }, "CDKPP4232", "empty");
  refuses([&] { ssm::StringListParameter::fromListParameterAttributes(config.stack, "B", {.parameterName = ""}); },
      "CDKPP4232", "empty");
  refuses(
      [&] {
        ssm::StringParameter::fromStringParameterAttributes(
            config.stack, "C", {.parameterName = "c", .type = ssm::ParameterType::SECURE_STRING});
      },
      "CDKPP4232", "SecureString cannot be read as a string");
  refuses(
      [&] { ssm::StringParameter::valueForTypedStringParameter(*config.stack, "d", ssm::ParameterType::STRING_LIST); },
      "CDKPP4232", "valueForTypedListParameter");
}

TEST_CASE("fails when an ARN has not the form of a parameter's or is of another region", "[ssm]") {
  App app;
  New<Stack> stack{app, "Config", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  refuses([&] { ssm::StringParameter::fromStringParameterArn(stack, "A", "parameter/a"); }, "CDKPP4231", "is no ARN");
  refuses([&] { ssm::StringParameter::fromStringParameterArn(stack, "B", "arn:aws:ssm:us-east-1:1:parameter/a"); },
      "CDKPP4231", "another region");
  refuses([&] { ssm::StringParameter::fromStringParameterArn(stack, "C", Aws::STACK_ID); }, "CDKPP4231", "known");
}

TEST_CASE("fails when a value is read by a name that is a token", "[ssm]") {
  Config config;
  refuses([&] { ssm::StringParameter::valueForStringParameter(*config.stack, Aws::STACK_NAME); }, "CDKPP4240",
      "simpleName");
}
