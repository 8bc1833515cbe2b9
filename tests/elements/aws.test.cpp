// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include "elements/pseudo_parameters.hpp"
#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

namespace {

// Initialised with other files' initialisers in an order that nobody knows.
const Value<std::string> fromStaticInitialiser = "x-" + Aws::REGION;
const List<Value<std::string>> listFromStaticInitialiser = {Aws::REGION, Aws::ACCOUNT_ID};

}  // namespace

TEST_CASE("pseudo parameters render as Ref", "[elements][aws]") {
  const Fixture resolve;
  CHECK(resolve(Aws::ACCOUNT_ID) == R"({"Ref":"AWS::AccountId"})");
  CHECK(resolve(Aws::NO_VALUE) == R"({"Ref":"AWS::NoValue"})");
  CHECK(resolve(Aws::NOTIFICATION_ARNS) == R"({"Ref":"AWS::NotificationARNs"})");
  CHECK(resolve(Aws::PARTITION) == R"({"Ref":"AWS::Partition"})");
  CHECK(resolve(Aws::REGION) == R"({"Ref":"AWS::Region"})");
  CHECK(resolve(Aws::STACK_ID) == R"({"Ref":"AWS::StackId"})");
  CHECK(resolve(Aws::STACK_NAME) == R"({"Ref":"AWS::StackName"})");
  CHECK(resolve(Aws::URL_SUFFIX) == R"({"Ref":"AWS::URLSuffix"})");
}

TEST_CASE("pseudo parameters as seen from a scope render as Ref in its stack", "[elements][aws]") {
  const Fixture resolve;
  const ScopedAws aws(*resolve.stack);
  CHECK(resolve(aws.accountId()) == R"({"Ref":"AWS::AccountId"})");
  CHECK(resolve(aws.notificationArns()) == R"({"Ref":"AWS::NotificationARNs"})");
  CHECK(resolve(aws.partition()) == R"({"Ref":"AWS::Partition"})");
  CHECK(resolve(aws.region()) == R"({"Ref":"AWS::Region"})");
  CHECK(resolve(aws.stackId()) == R"({"Ref":"AWS::StackId"})");
  CHECK(resolve(aws.stackName()) == R"({"Ref":"AWS::StackName"})");
  CHECK(resolve(aws.urlSuffix()) == R"({"Ref":"AWS::URLSuffix"})");
}

TEST_CASE("static initialisers may use pseudo parameters", "[elements][aws]") {
  const Fixture resolve;
  CHECK(resolve(fromStaticInitialiser) == R"({"Fn::Join":["",["x-",{"Ref":"AWS::Region"}]]})");
  CHECK(resolve(listFromStaticInitialiser) == R"([{"Ref":"AWS::Region"},{"Ref":"AWS::AccountId"}])");
}

TEST_CASE("NO_VALUE fits properties of all types", "[elements][aws]") {
  const Fixture resolve;
  const Optional<Value<std::string>> text = Aws::NO_VALUE;
  const Optional<Value<double>> number = Aws::NO_VALUE;
  const Optional<Value<bool>> boolean = Aws::NO_VALUE;
  const Optional<CfnTag> record = Aws::NO_VALUE;
  const List<CfnTag> list = Aws::NO_VALUE;
  const Map<Json> map = Aws::NO_VALUE;
  const Json json = Aws::NO_VALUE;
  for (const detail::Any& value : {detail::Any(text), detail::Any(number), detail::Any(boolean), detail::Any(record),
           detail::Any(list), detail::Any(map), detail::Any(json)})
    CHECK(resolve(value) == R"({"Ref":"AWS::NoValue"})");
}

TEST_CASE("pseudo parameters stand in formatted text", "[elements][aws]") {
  const Fixture resolve;
  CHECK(resolve(format("arn:{}:s3:::{}", Aws::PARTITION, "bucket")) ==
        R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":s3:::bucket"]]})");
}

TEST_CASE("the name of a pseudo parameter can be told", "[elements][aws]") {
  CHECK(detail::pseudoParameterName(Aws::REGION) == "AWS::Region");
  CHECK(detail::pseudoParameterName(Value<std::string>("AWS::Region")).empty());
  CHECK(detail::pseudoParameterName(Fn::ref("AWS::Region")).empty());
  CHECK(detail::pseudoParameterName(Json()).empty());
}
