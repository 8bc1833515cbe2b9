// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

#include <string>

#include "support/catch.hpp"

using namespace cdk;
using namespace cdk::assertions;
using Catch::Matchers::ContainsSubstring;

namespace {

/// A template with a role, a bucket and whatever else.
Template with(const std::string& resources) {
  return Template::fromString(R"({"Resources": {
    "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": [
      {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}]}}},
    "Other": {"Type": "AWS::IAM::Role", "Properties": {}},
    "Bucket": {"Type": "AWS::S3::Bucket"}, "Bucket2": {"Type": "AWS::S3::Bucket"},
    )" + resources + "}}");
}

/// The same with a policy of the role.
Template withStatements(const std::string& statements) {
  return with(R"("Policy": {"Type": "AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "Role"}],
    "PolicyDocument": {"Statement": [)" +
              statements + "]}}}");
}

bool allows(const Template& t, const char* principal, const char* action, const char* resource) {
  bool granted = true;
  try {
    t.grants(principal, action, resource);
  } catch (const AssertionError&) {
    granted = false;
  }
  if (granted)
    CHECK_THROWS_AS(t.doesNotGrant(principal, action, resource), AssertionError);
  else
    t.doesNotGrant(principal, action, resource);
  return granted;
}

}  // namespace

TEST_CASE("grants of constructs are seen", "[assertions]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<s3::Bucket> bucket{stack, "Bucket"};
  New<s3::Bucket> other{stack, "Other"};
  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  bucket->grantRead(*role);
  const Template t = Template::fromStack(stack);
  t.grants(role, "s3:GetObject", bucket);
  t.doesNotGrant(role, "s3:PutObject", bucket);
  t.doesNotGrant(role, "s3:GetObject", other);
  t.grants("lambda.amazonaws.com", "sts:AssumeRole", role);
  t.doesNotGrant("ec2.amazonaws.com", "sts:AssumeRole", role);
}

TEST_CASE("actions have wildcards and no case", "[assertions]") {
  const Template t = withStatements(R"({"Effect": "Allow", "Action": ["s3:Get*", "s3:?ut"],
    "Resource": [{"Fn::GetAtt": ["Bucket", "Arn"]}, {"Fn::Join": ["", [{"Fn::GetAtt": ["Bucket", "Arn"]}, "/*"]]}]})");
  CHECK(allows(t, "Role", "s3:GetObject", "Bucket"));
  CHECK(allows(t, "Role", "S3:getobject", "Bucket"));
  CHECK(allows(t, "Role", "s3:Put", "Bucket"));
  CHECK_FALSE(allows(t, "Role", "s3:PutObject", "Bucket"));
  CHECK_FALSE(allows(t, "Role", "s3:GetObject", "Bucket2"));
  CHECK_FALSE(allows(t, "Other", "s3:GetObject", "Bucket"));
}

TEST_CASE("resources are named by functions, by text and by wildcards", "[assertions]") {
  const auto resource = [](const std::string& json) {
    return withStatements(R"({"Effect": "Allow", "Action": "*", "Resource": )" + json + "}");
  };
  CHECK(allows(resource(R"("*")"), "Role", "s3:X", "Bucket"));
  CHECK(allows(resource(R"({"Fn::Sub": "${Bucket.Arn}/private/*"})"), "Role", "s3:X", "Bucket"));
  CHECK(allows(
      resource(R"({"Fn::Sub": ["arn:aws:s3:::${name}/*", {"name": {"Ref": "Bucket"}}]})"), "Role", "s3:X", "Bucket"));
  CHECK(allows(resource(R"({"Fn::Sub": "arn:${AWS::Partition}:s3:::${Bucket}"})"), "Role", "s3:X", "Bucket"));
  CHECK(allows(
      resource(R"({"Fn::If": ["IsProd", {"Ref": "Bucket"}, {"Ref": "AWS::NoValue"}]})"), "Role", "s3:X", "Bucket"));
  CHECK_FALSE(allows(resource(R"({"Fn::Sub": "${Bucket2.Arn}"})"), "Role", "s3:X", "Bucket"));
  CHECK_FALSE(allows(resource(R"({"Fn::Sub": "${!Bucket}"})"), "Role", "s3:X", "Bucket"));
  CHECK(allows(resource(R"("arn:aws:s3:::logs/*")"), "Role", "s3:X", "arn:aws:s3:::logs/2026"));
  CHECK_FALSE(allows(resource(R"("arn:aws:s3:::logs/*")"), "Role", "s3:X", "arn:aws:s3:::data/2026"));
}

TEST_CASE("what is named by NotAction and NotResource is left out", "[assertions]") {
  const Template t = withStatements(R"({"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"})");
  CHECK(allows(t, "Role", "s3:GetObject", "Bucket"));
  CHECK_FALSE(allows(t, "Role", "iam:CreateUser", "Bucket"));
  const Template u =
      withStatements(R"({"Effect": "Allow", "Action": "s3:*", "NotResource": {"Fn::GetAtt": ["Bucket", "Arn"]}})");
  CHECK_FALSE(allows(u, "Role", "s3:GetObject", "Bucket"));
  CHECK(allows(u, "Role", "s3:GetObject", "Bucket2"));
}

TEST_CASE("a Deny wins, unless it has a condition", "[assertions]") {
  const std::string allow = R"({"Effect": "Allow", "Action": "s3:*", "Resource": "*"}, )";
  const Template t = withStatements(allow + R"({"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"})");
  CHECK(allows(t, "Role", "s3:GetObject", "Bucket"));
  CHECK_FALSE(allows(t, "Role", "s3:DeleteObject", "Bucket"));
  CHECK_THROWS_WITH(t.grants("Role", "s3:DeleteObject", "Bucket"),
      ContainsSubstring("forbids") && ContainsSubstring("Policy: Deny s3:Delete* on *"));
  const Template u = withStatements(
      allow +
      R"({"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}})");
  CHECK(allows(u, "Role", "s3:DeleteObject", "Bucket"));
}

TEST_CASE("policies are found wherever they stand", "[assertions]") {
  const std::string document = R"({"Statement": {"Effect": "Allow", "Action": "s3:Get", "Resource": "*"}})";
  const auto statement = [&](const std::string& type, const std::string& holder) {
    return with(
        R"("P": {"Type": ")" + type + R"(", "Properties": {"PolicyDocument": )" + document + ", " + holder + "}}");
  };
  CHECK(allows(statement("AWS::IAM::ManagedPolicy", R"("Roles": [{"Ref": "Role"}])"), "Role", "s3:Get", "Bucket"));
  CHECK(allows(statement("AWS::IAM::RolePolicy", R"("RoleName": {"Ref": "Role"})"), "Role", "s3:Get", "Bucket"));
  CHECK_FALSE(allows(statement("AWS::IAM::Policy", R"("Roles": [{"Ref": "Other"}])"), "Role", "s3:Get", "Bucket"));

  const Template t = with(R"("User": {"Type": "AWS::IAM::User", "Properties": {"Groups": [{"Ref": "Group"}]}},
    "Joined": {"Type": "AWS::IAM::User"}, "Stranger": {"Type": "AWS::IAM::User"},
    "Add": {"Type": "AWS::IAM::UserToGroupAddition", "Properties": {"GroupName": {"Ref": "Group"}, "Users": [{"Ref": "Joined"}]}},
    "Group": {"Type": "AWS::IAM::Group", "Properties": {"Policies": [{"PolicyDocument": )" +
                          document + R"(}]}},
    "Managed": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": )" +
                          document + R"(}},
    "Reader": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": [{"Ref": "Managed"}]}})");
  CHECK(allows(t, "Group", "s3:Get", "Bucket"));
  CHECK(allows(t, "User", "s3:Get", "Bucket"));
  CHECK(allows(t, "Joined", "s3:Get", "Bucket"));
  CHECK(allows(t, "Reader", "s3:Get", "Bucket"));
  CHECK_FALSE(allows(t, "Stranger", "s3:Get", "Bucket"));
}

TEST_CASE("a function has what its role has", "[assertions]") {
  const Template t =
      with(R"("Fn": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
    "Policy": {"Type": "AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "Role"}],
      "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get", "Resource": "*"}]}}})");
  CHECK(allows(t, "Fn", "s3:Get", "Bucket"));
  CHECK_THROWS_WITH(t.grants("Fn", "s3:Put", "Bucket"),
      ContainsSubstring("(by its role 'Role')") && ContainsSubstring("Policy: Allow s3:Get on *"));
}

TEST_CASE("policies of resources name their principals", "[assertions]") {
  const Template t = with(R"(
    "Open": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "Bucket"}, "PolicyDocument": {"Statement": [
      {"Effect": "Allow", "Principal": {"AWS": [{"Fn::GetAtt": ["Role", "Arn"]}]}, "Action": "s3:Get",
       "Resource": {"Fn::Join": ["", [{"Fn::GetAtt": ["Bucket", "Arn"]}, "/*"]]}},
      {"Effect": "Allow", "Principal": "*", "Action": "s3:List", "Resource": {"Fn::GetAtt": ["Bucket", "Arn"]}},
      {"Effect": "Deny", "NotPrincipal": {"AWS": {"Fn::GetAtt": ["Role", "Arn"]}}, "Action": "s3:Del", "Resource": "*"}]}}},
    "Queue": {"Type": "AWS::SQS::Queue"},
    "QueuePolicy": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Queue"}], "PolicyDocument": {"Statement": [
      {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
       "Resource": {"Fn::GetAtt": ["Queue", "Arn"]}}]}}},
    "Key": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Statement": [
      {"Effect": "Allow", "Principal": {"AWS": {"Fn::GetAtt": ["Role", "Arn"]}}, "Action": "kms:Decrypt", "Resource": "*"}]}}},
    "Repo": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryPolicyText": {"Statement": [
      {"Effect": "Allow", "Principal": {"AWS": {"Fn::GetAtt": ["Role", "Arn"]}}, "Action": "ecr:BatchGetImage"}]}}},
    "Fn": {"Type": "AWS::Lambda::Function", "Properties": {}},
    "Permission": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction",
      "FunctionName": {"Fn::GetAtt": ["Fn", "Arn"]}, "Principal": "events.amazonaws.com"}})");
  CHECK(allows(t, "Role", "s3:Get", "Bucket"));
  CHECK_FALSE(allows(t, "Other", "s3:Get", "Bucket"));
  CHECK_FALSE(allows(t, "Role", "s3:Get", "Bucket2"));
  CHECK(allows(t, "Other", "s3:List", "Bucket"));
  CHECK_FALSE(allows(t, "Other", "s3:List", "Bucket2"));
  CHECK(allows(t, "sns.amazonaws.com", "sqs:SendMessage", "Queue"));
  CHECK_FALSE(allows(t, "s3.amazonaws.com", "sqs:SendMessage", "Queue"));
  CHECK(allows(t, "Role", "kms:Decrypt", "Key"));
  CHECK_FALSE(allows(t, "Role", "kms:Decrypt", "Queue"));
  CHECK(allows(t, "Role", "ecr:BatchGetImage", "Repo"));
  CHECK(allows(t, "events.amazonaws.com", "lambda:InvokeFunction", "Fn"));
  CHECK_FALSE(allows(t, "s3.amazonaws.com", "lambda:InvokeFunction", "Fn"));
  CHECK(allows(t, "lambda.amazonaws.com", "sts:AssumeRole", "Role"));
  CHECK_FALSE(allows(t, "lambda.amazonaws.com", "sts:AssumeRole", "Other"));
}

TEST_CASE("fails naming the statements about the principal", "[assertions]") {
  const Template t = withStatements(
      R"({"Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": {"Fn::GetAtt": ["Bucket", "Arn"]}})");
  CHECK_THROWS_WITH(
      t.grants("Role", "s3:Put", "Bucket"), ContainsSubstring("No policy allows 'Role' to do 's3:Put' on 'Bucket'") &&
                                                ContainsSubstring("Policy: Allow s3:Get*, s3:List* on ${Bucket.Arn}"));
  CHECK_THROWS_WITH(t.grants("Other", "s3:Put", "Bucket"), ContainsSubstring("There is no statement about it"));
  CHECK_THROWS_WITH(t.doesNotGrant("Role", "s3:GetObject", "Bucket"), ContainsSubstring("A statement allows"));
}
