// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include "fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using cloudformation_include::CfnInclude;
using cloudformation_include::CfnIncludeProps;

namespace {

constexpr std::string_view twoResources = R"(
Parameters:
  Name: {Type: String, Default: a}
  Size: {Type: Number, Default: 5, MinValue: "1", AllowedValues: [5, "6"]}
Conditions:
  Named: !Not [!Equals [!Ref Name, ""]]
  Other: !And [!Condition Named, !Equals [a, b]]
Mappings:
  M: {a: {B: c}}
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Condition: Named
    DependsOn: Bucket
    Properties:
      QueueName: !Sub "${Name}-${Bucket.Arn}-${!Literal}-${AWS::Region}"
      DelaySeconds: "7"
      Tags: [{Key: b, Value: !FindInMap [M, a, B]}, {Key: a, Value: 1}]
      Unknown: {Deep: true}
  Bucket:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    Properties:
      BucketName: !Ref Name
      VersioningConfiguration: {Status: Enabled, New: 1}
  Other:
    Type: Custom::Thing
    Properties:
      Token: !GetAtt Queue.Arn
Outputs:
  Arn: {Value: !GetAtt [Queue, Arn], Export: {Name: !Sub "${AWS::StackName}-x"}, Condition: Other}
)";

}  // namespace

TEST_CASE("properties get the order and the types of their class", "[include]") {
  Included t(twoResources);
  CHECK(t.resource("Queue") == R"({"Type":"AWS::SQS::Queue","Properties":{"DelaySeconds":7,)"
                               R"("QueueName":{"Fn::Sub":"${Name}-${Bucket.Arn}-${!Literal}-${AWS::Region}"},)"
                               R"("Tags":[{"Key":"a","Value":1},{"Key":"b","Value":{"Fn::FindInMap":["M","a","B"]}}],)"
                               R"("Unknown":{"Deep":true}},"DependsOn":["Bucket"],"Condition":"Named"})");
}

TEST_CASE("a typed resource is the one in the tree", "[include]") {
  Included t(twoResources);
  CfnResource& untyped = t.include->getResource("Bucket");
  auto& bucket = t.include->getResource<s3::CfnBucket>("Bucket");
  CHECK(&t.include->getResource<s3::CfnBucket>("Bucket") == &bucket);
  CHECK(&t.include->getResource("Bucket") == &bucket);
  CHECK(bucket.path() == "S/T/Bucket");
  CHECK(untyped.path() == "S/T/Bucket");
  CHECK(bucket.versioningConfiguration->status->literal() == "Enabled");
  bucket.bucketName = "typed";
  untyped.addPropertyOverride("ObjectLockEnabled", true);  // got before: the same resource
  untyped.applyRemovalPolicy(RemovalPolicy::DESTROY);
  CHECK(t.resource("Bucket") == R"({"Type":"AWS::S3::Bucket","Properties":{"BucketName":"typed",)"
                                R"("ObjectLockEnabled":true,"VersioningConfiguration":{"Status":"Enabled","New":1}},)"
                                R"("UpdateReplacePolicy":"Delete","DeletionPolicy":"Delete"})");
}

TEST_CASE("references follow a resource that became typed and was renamed", "[include]") {
  Included t(twoResources);
  CfnResource& untyped = t.include->getResource("Bucket");
  New<CfnOutput> before{t.stack, "Before", {.value = untyped.getAtt("Arn")}};
  t.include->getResource("Other").addDependency(untyped);
  auto& bucket = t.include->getResource<s3::CfnBucket>("Bucket");
  t.include->getResource("Other").addDependency(bucket);
  bucket.overrideLogicalId("Renamed");
  const Json all = t.templateOf();
  CHECK(all["Outputs"]["Before"]["Value"].dump() == R"({"Fn::GetAtt":["Renamed","Arn"]})");
  CHECK(all["Resources"]["Queue"]["Properties"]["QueueName"]["Fn::Sub"].asString().starts_with(
      "${Name}-${Renamed.Arn}-"));
  CHECK(all["Resources"]["Queue"]["DependsOn"].dump() == R"(["Renamed"])");
  CHECK(all["Resources"]["Other"]["DependsOn"].dump() == R"(["Renamed"])");
  CHECK(all["Resources"]["Other"]["Properties"]["Token"].dump() == R"({"Fn::GetAtt":"Queue.Arn"})");
}

TEST_CASE("many resources can become typed", "[include]") {
  std::string text = "Resources:\n";
  for (int i = 0; i < 40; ++i) text += "  Q" + std::to_string(i) + ": {Type: AWS::SQS::Queue}\n";
  Included t(text);
  for (int i = 0; i < 40; ++i) t.include->getResource<sqs::CfnQueue>("Q" + std::to_string(i)).delaySeconds = i;
  CHECK(&t.include->node().findChild("Q39").asConstruct() == static_cast<Construct*>(&t.include->getResource("Q39")));
  CHECK(t.resource("Q39") == R"({"Type":"AWS::SQS::Queue","Properties":{"DelaySeconds":39}})");
}

TEST_CASE("an included resource can be used in another stack", "[include]") {
  Included t(twoResources);
  New<Stack> consumer{t.app, "Consumer"};
  auto& queue = t.include->getResource<sqs::CfnQueue>("Queue");
  New<sns::CfnTopic> topic{consumer, "Topic", {.displayName = queue.attrArn()}};
  t.app.synth();
  CHECK_THAT(t.dir.read("cdk.out/Consumer.template.json"), ContainsSubstring("Fn::"));
}

TEST_CASE("tags can be added to included resources", "[include]") {
  Included t("Resources:\n  Q: {Type: AWS::SQS::Queue, Properties: {Tags: [{Key: b, Value: c}]}}");
  Tags::of(*t.include).add("a", "x");
  CHECK(t.resource("Q") ==
        R"({"Type":"AWS::SQS::Queue","Properties":{"Tags":[{"Key":"a","Value":"x"},{"Key":"b","Value":"c"}]}})");
}

TEST_CASE("parameters keep their form until they are changed", "[include]") {
  Included t(twoResources);
  CfnParameter& size = t.include->getParameter("Size");
  CHECK(*size.minValue == 1);
  CHECK(size.allowedValues[0] == "5");
  SECTION("unchanged") {
    CHECK(t.templateOf()["Parameters"]["Size"].dump() ==
          R"({"Type":"Number","Default":5,"AllowedValues":[5,"6"],"MinValue":"1"})");
  }
  SECTION("changed") {
    size.minValue = 2;
    CHECK(t.templateOf()["Parameters"]["Size"]["MinValue"].dump() == "2");
  }
}

TEST_CASE("parameters are replaced by values", "[include]") {
  Included t(twoResources, {.parameters = {{"Name", "fixed"}}, .templateFile = ""});
  const Json all = t.templateOf();
  CHECK_FALSE(all["Parameters"].contains("Name"));
  CHECK(all["Resources"]["Bucket"]["Properties"]["BucketName"].dump() == R"("fixed")");
  CHECK(all["Resources"]["Queue"]["Properties"]["QueueName"].dump() ==
        R"({"Fn::Sub":"fixed-${Bucket.Arn}-${!Literal}-${AWS::Region}"})");
  CHECK(all["Conditions"]["Named"].dump() == R"({"Fn::Not":[{"Fn::Equals":["fixed",""]}]})");
}

TEST_CASE("a parameter replaced by a token becomes a variable of Fn::Sub", "[include]") {
  Included t(twoResources, {.parameters = {{"Name", Json(Aws::ACCOUNT_ID)}}, .templateFile = ""});
  CHECK(t.templateOf()["Resources"]["Queue"]["Properties"]["QueueName"].dump() ==
        R"({"Fn::Sub":["${Name}-${Bucket.Arn}-${!Literal}-${AWS::Region}",{"Name":{"Ref":"AWS::AccountId"}}]})");
}

TEST_CASE("a template can be included twice with logical ids of the tree", "[include]") {
  Included t(twoResources, {.preserveLogicalIds = false, .templateFile = ""});
  New<CfnInclude> second{
      t.stack, "U", {.preserveLogicalIds = false, .templateFile = (t.dir.path() / "template.yaml").string()}};
  CHECK(t.templateOf()["Resources"].size() == 6);
}

TEST_CASE("elements of all sections are found by their names", "[include]") {
  Included t(twoResources);
  CHECK(t.include->getCondition("Other").path() == "S/T/$Conditions/Other");
  CHECK(t.include->getMapping("M").path() == "S/T/$Mappings/M");
  CHECK(t.include->getOutput("Arn").path() == "S/T/$Outputs/Arn");
  CHECK_THAT(errorOf([&] { t.include->getResource("No"); }), ContainsSubstring("CDKPP2708"));
  CHECK_THAT(errorOf([&] { t.include->getParameter("No"); }), ContainsSubstring("CDKPP2708"));
  CHECK_THAT(errorOf([&] { t.include->getRule("No"); }), ContainsSubstring("CDKPP2708"));
  CHECK_THAT(errorOf([&] { t.include->getHook("No"); }), ContainsSubstring("CDKPP2708"));
  CHECK_THAT(errorOf([&] { t.include->getResource<s3::CfnBucket>("Queue"); }),
      ContainsSubstring("CDKPP2709: 'Queue' is of type AWS::SQS::Queue") && ContainsSubstring("template.yaml:11"));
}

TEST_CASE("references to what is not there are errors with the line", "[include][errors]") {
  const std::string head = "Resources:\n  A:\n    Type: AWS::SQS::Queue\n";
  const auto property = [&](const char* value) {
    return includeError(head + "    Properties: {QueueName: " + value + "}");
  };
  CHECK_THAT(property("!Ref No"),
      ContainsSubstring("CDKPP2704: Resources.A: Ref names 'No'") && ContainsSubstring("template.yaml:2"));
  CHECK_THAT(property("!GetAtt No.Arn"), ContainsSubstring("CDKPP2704"));
  CHECK_THAT(property("!GetAtt No"), ContainsSubstring("CDKPP2711"));
  CHECK_THAT(property("!Sub \"${No.Arn}\""), ContainsSubstring("CDKPP2704"));
  CHECK_THAT(property("!FindInMap [No, a, b]"), ContainsSubstring("CDKPP2704"));
  CHECK_THAT(property("!If [No, a, b]"), ContainsSubstring("CDKPP2704"));
  CHECK_THAT(property("{'Fn::Nothing': a}"), ContainsSubstring("CDKPP2710"));
  CHECK_THAT(property("!Ref A"), ContainsSubstring("CDKPP2706") && ContainsSubstring("A depends on A"));
  CHECK_THAT(includeError(head + "    DependsOn: No"), ContainsSubstring("CDKPP2704"));
  CHECK_THAT(includeError(head + "    Condition: No"), ContainsSubstring("CDKPP2704"));
  CHECK_THAT(includeError(head + "    DeletionPolicy: Keep"), ContainsSubstring("CDKPP2714"));
  CHECK_THAT(includeError(head + "    Properties: {FifoQueue: 'maybe'}"), ContainsSubstring("CDKPP2713"));
  CHECK_THAT(includeError(head + "Parameters: {P: {Type: !Ref A}}"), ContainsSubstring("CDKPP2705"));
  CHECK_THAT(includeError(head, {.parameters = {{"No", 1}}, .templateFile = ""}), ContainsSubstring("CDKPP2707"));
  CHECK_THAT(includeError(head, {.dehydratedResources = {"No"}, .templateFile = ""}), ContainsSubstring("CDKPP2707"));
}

TEST_CASE("circles of resources are refused unless they are allowed", "[include]") {
  constexpr std::string_view circle = R"(
Resources:
  A: {Type: Custom::A, Properties: {P: !GetAtt B.X}}
  B: {Type: Custom::B, Properties: {P: !GetAtt [A, X]}}
)";
  CHECK_THAT(includeError(circle), ContainsSubstring("A depends on B depends on A"));
  Included t(circle, {.allowCyclicalReferences = true, .templateFile = ""});
  CHECK(t.resource("B") == R"({"Type":"Custom::B","Properties":{"P":{"Fn::GetAtt":["A","X"]}}})");
}

TEST_CASE("dehydrated resources stay as they are written", "[include]") {
  Included t(twoResources, {.dehydratedResources = {"Queue"}, .templateFile = ""});
  const Json queue = t.templateOf()["Resources"]["Queue"];
  CHECK(queue["Properties"]["DelaySeconds"].dump() == R"("7")");
  CHECK(queue["Condition"].dump() == R"("Named")");
  CHECK(queue["DependsOn"].dump() == R"("Bucket")");
}

TEST_CASE("other sections are kept", "[include]") {
  Included t("Description: d\nTransform: [A, B]\nGlobals: {Function: {Timeout: 3}}\nMetadata: {M: 1}\n");
  const Json all = t.templateOf();
  CHECK(all["Description"].dump() == R"("d")");
  CHECK(all["Transform"].dump() == R"(["A","B"])");
  CHECK(all["Globals"].dump() == R"({"Function":{"Timeout":3}})");
  CHECK(all["Metadata"].dump() == R"({"M":1})");
}

TEST_CASE("a nested stack can be loaded afterwards", "[include]") {
  Included t(R"(
Resources:
  Child: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: "https://example.com/x", Parameters: {P: v}}}
  After: {Type: Custom::A, DependsOn: Child, Properties: {P: !GetAtt Child.Outputs.O}}
)");
  CfnResource& before = t.include->getResource("Child");
  CHECK_THAT(errorOf([&] { t.include->getNestedStack("Child"); }), ContainsSubstring("CDKPP2712"));
  const std::string child = t.dir
                                .write("child.yaml", R"(
Parameters: {P: {Type: String}}
Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref P}}}
Outputs: {O: {Value: !Ref Q}}
)")
                                .string();
  const auto nested = t.include->loadNestedStack("Child", {.templateFile = child});
  CHECK(nested.includedTemplate.getResource("Q").path() == "S/T/Child/Child/Q");
  CHECK(before.path() == t.include->getResource("Child").path());
  CHECK_THAT(
      errorOf([&] { t.include->loadNestedStack("Child", {.templateFile = child}); }), ContainsSubstring("CDKPP2712"));
  const Json all = t.templateOf();
  CHECK(all["Resources"]["Child"]["Properties"]["Parameters"].dump() == R"({"P":"v"})");
  CHECK(all["Resources"]["After"]["DependsOn"].dump() == R"(["Child"])");
  CHECK(all["Resources"]["After"]["Properties"]["P"].dump() == R"({"Fn::GetAtt":"Child.Outputs.O"})");
}

TEST_CASE("names in a CodeDeploy hook follow renamed resources", "[include]") {
  Included t(R"(
Resources: {Task: {Type: AWS::ECS::TaskDefinition}, Service: {Type: AWS::ECS::Service}}
Hooks:
  Hook:
    Type: AWS::CodeDeploy::BlueGreen
    Properties:
      Applications: [{Target: {Type: AWS::ECS::Service, LogicalID: Service}, ECSAttributes: {TaskDefinitions: [Task]}}]
)");
  t.include->getResource("Service").overrideLogicalId("Renamed");
  CHECK(t.include->getHook("Hook").type() == "AWS::CodeDeploy::BlueGreen");
  const std::string hook = t.templateOf()["Hooks"]["Hook"].dump();
  CHECK_THAT(hook, ContainsSubstring(R"("LogicalID":"Renamed")") && ContainsSubstring(R"("TaskDefinitions":["Task"])"));
}
