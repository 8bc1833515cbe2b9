// SPDX-License-Identifier: Apache-2.0
// The generated code of the two services compiles and means what it should.
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/gadgets.hpp>
#include <cdkpp/parts.hpp>

#include "assembly/template.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

std::string propertiesOf(Stack& stack, const char* resource) {
  const Json rendered = Json::parse(detail::renderTemplate(stack, 0));
  return rendered["Resources"][resource]["Properties"].dump();
}

}  // namespace

TEST_CASE("properties, nested types and tags are written in the order of their CloudFormation names", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<gadgets::CfnDBGadget> gadget{*stack, "Gadget",
      {
          .aclRule = "none",
          .kind = gadgets::CfnDBGadget::Kind::AWS_KMS,
          .policy = Json::object({{"a", 1}}),
          .rules = {gadgets::CfnDBGadget::RuleProperty{
              .statement =
                  gadgets::CfnDBGadget::StatementProperty{.nothing = gadgets::CfnDBGadget::EmptyProperty{}, .zeta = 1},
              .value = "v"}},
      }};
  gadget->node = "n";
  CHECK(propertiesOf(*stack, "Gadget") == R"({"Kind":"aws:kms","Node":"n","Policy":{"a":1},"RuleOfACL":"none",)"
                                          R"("Rules":[{"Statement":{"Alpha":1,"Nothing":{}},"Value":"v"}]})");
}

// Labels are the tags of this type, so they are sorted.
TEST_CASE("what a class gives to others is a token of the right form", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<gadgets::CfnDBGadget> gadget{*stack, "Gadget",
      {.kind = "k", .policy = Json::object(), .rules = List<gadgets::CfnDBGadgetRuleProperty>::empty()}};
  New<parts::CfnPart> part{*stack, "Part", {.ref = parts::CfnPart::Ref::LEFT}};
  const interfaces::parts::PartReference names = part->partRef();
  New<parts::CfnPart> user{*stack, "User",
      {.labels = {{"arn", gadget->dbGadgetRef().gadgetArn}, {"name", gadget->dbGadgetRef().gadgetName},
           {"kind", *gadget->dbGadgetRef().kind}, {"port", gadget->attrEndpointPort()}, {"part", names.partName}}}};
  CHECK(propertiesOf(*stack, "User") ==
        R"({"Labels":{"arn":{"Fn::GetAtt":["Gadget","Arn"]},"kind":"k","name":{"Ref":"Gadget"},)"
        R"("part":{"Fn::Select":[1,{"Fn::Split":["|",{"Ref":"Part"}]}]},)"
        R"("port":{"Fn::GetAtt":["Gadget","Endpoint.Port"]}}})");
}

TEST_CASE("a construct is of a class when it has its resource type", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<parts::CfnPart> part{*stack, "Part", {}};
  New<CfnResource> untyped{*stack, "Untyped", {.type = "Fake::Parts::Part"}};
  New<parts::CfnResource> other{*stack, "Other", {}};
  CHECK(parts::CfnPart::isCfnPart(*part));
  CHECK(parts::CfnPart::isCfnPart(*untyped));
  CHECK_FALSE(parts::CfnPart::isCfnPart(*other));
  CHECK_FALSE(parts::CfnPart::isCfnPart(*stack));
}

TEST_CASE("the ARN of a reference is its own or is made of its names", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<parts::CfnPart> part{*stack, "Part", {}};
  const auto gadget = gadgets::CfnDBGadget::fromGadgetName(*stack, "Gadget", "g");
  New<parts::CfnPart> user{*stack, "User",
      {.labels = {{"a", parts::CfnPart::arnForPart(*part)}, {"b", gadgets::CfnDBGadget::arnForDBGadget(*gadget)}}}};
  CHECK(propertiesOf(*stack, "User") ==
        R"({"Labels":{"a":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":parts:",{"Ref":"AWS::Region"},":",)"
        R"({"Ref":"AWS::AccountId"},":gadget/",{"Fn::Select":[0,{"Fn::Split":["|",{"Ref":"Part"}]}]},"/part/",)"
        R"({"Fn::Select":[1,{"Fn::Split":["|",{"Ref":"Part"}]}]}]]},"b":{"Fn::Join":["",["arn:",)"
        R"({"Ref":"AWS::Partition"},":gadgets:",{"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":gadget/g"]]}}})");
}

TEST_CASE("a reference by its ARN has the name, account and region of the ARN", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  const auto gadget =
      gadgets::CfnDBGadget::fromDBGadgetArn(*stack, "Gadget", "arn:aws:gadgets:eu-west-1:1234:gadget/g");
  CHECK(gadget->dbGadgetRef().gadgetName.literal() == "g");
  CHECK_FALSE(gadget->dbGadgetRef().kind.hasValue());
  const auto& resource = dynamic_cast<const IResource&>(*gadget);
  CHECK(resource.env().account.literal() == "1234");
  CHECK(resource.env().region.literal() == "eu-west-1");
  CHECK(Resource::isResource(*gadget));
  CHECK_FALSE(Resource::isOwnedResource(*gadget));
}

TEST_CASE("fails to import an ARN of another form", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  const char* const wrong[] = {"arn:aws:gadgets:eu-west-1:1234:gizmo/g", "arn:aws:parts:eu-west-1:1234:gadget/g", "g"};
  for (const char* arn : wrong) {
    CAPTURE(arn);
    CHECK_THROWS_WITH(gadgets::CfnDBGadget::fromDBGadgetArn(*stack, arn, arn),
        Catch::Matchers::Contains("is not an ARN of the form 'arn:${Partition}:gadgets:"));
  }
  CHECK_THROWS_WITH(gadgets::CfnDBGadget::fromDBGadgetArn(*stack, "Token", Aws::STACK_ID),
      Catch::Matchers::Contains("'<token>' is not an ARN"));
}

TEST_CASE("a construct stands for its name or ARN where a text is wanted", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  const auto gadget = gadgets::CfnDBGadget::fromGadgetName(*stack, "Gadget", "g");
  New<gadgets::CfnDBGadget> made{*stack, "Made",
      {.kind = "k", .policy = Json::object(), .rules = List<gadgets::CfnDBGadgetRuleProperty>::empty()}};
  New<parts::CfnPart> part{*stack, "Part", {.gadget = gadget, .gadgets = {made, *made, "arn", made->attrArn()}}};
  CHECK(propertiesOf(*stack, "Part") ==
        R"({"Gadget":"g","Gadgets":[{"Fn::GetAtt":["Made","Arn"]},{"Fn::GetAtt":["Made","Arn"]},"arn",)"
        R"({"Fn::GetAtt":["Made","Arn"]}]})");

  SECTION("of the second interface that the property knows") {
    New<parts::CfnPart> user{*stack, "User", {.gadget = part}};
    CHECK(propertiesOf(*stack, "User") == R"({"Gadget":{"Fn::Select":[0,{"Fn::Split":["|",{"Ref":"Part"}]}]}})");
  }
  SECTION("through its interface, and after creation") {
    const gadgets::IDBGadgetRef& reference = *made;
    New<parts::CfnPart> user{*stack, "User", {.gadget = reference}};
    user->gadgets.add(Handle<gadgets::IDBGadgetRef>(made));
    CHECK(propertiesOf(*stack, "User") == R"({"Gadget":{"Ref":"Made"},"Gadgets":[{"Fn::GetAtt":["Made","Arn"]}]})");
    user->gadget = *gadget;
    CHECK(user->gadget->literal() == "g");
    user->gadget = {};
    CHECK_FALSE(user->gadget.hasValue());
  }
}

TEST_CASE("texts of all forms are taken where a construct is taken too", "[cfngen]") {
  App app;
  New<Stack> stack{app, "Stack"};
  const Optional<Value<std::string>> given = "given";
  const Optional<std::string> plain = std::string("plain");
  const Required<Value<std::string>> required = "required";
  const List<Value<std::string>> list{"a", Aws::REGION};
  const char* names[] = {"one", "two", "three", "four", "five", "six", "seven"};
  const parts::CfnPartProps props[] = {{.gadget = given}, {.gadget = plain}, {.gadget = required},
      {.gadget = Aws::REGION, .gadgets = list}, {.gadget = std::string("s"), .gadgets = std::vector<std::string>{"v"}},
      {.gadget = "a" + Value<std::string>("b"), .gadgets = List<std::string>{"x"}},
      {.gadget = Optional<Value<std::string>>::lazy([] { return Value<std::string>("later"); })}};
  std::string all;
  for (std::size_t i = 0; i < std::size(props); ++i) {
    New<parts::CfnPart> part{*stack, names[i], props[i]};
    all += propertiesOf(*stack, names[i]) + "\n";
  }
  CHECK(all == R"({"Gadget":"given"}
{"Gadget":"plain"}
{"Gadget":"required"}
{"Gadget":{"Ref":"AWS::Region"},"Gadgets":["a",{"Ref":"AWS::Region"}]}
{"Gadget":"s","Gadgets":["v"]}
{"Gadget":"ab","Gadgets":["x"]}
{"Gadget":"later"}
)");
  const Optional<Value<std::string>> back = props[0].gadget;
  CHECK(back->literal() == "given");
}
