// SPDX-License-Identifier: Apache-2.0
// The generated code of the two services compiles and means what it should.
#include <cdkpp/core/app.hpp>
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
           {"kind", gadget->dbGadgetRef().kind}, {"port", gadget->attrEndpointPort()}, {"part", names.partName}}}};
  CHECK(propertiesOf(*stack, "User") ==
        R"({"Labels":{"arn":{"Fn::GetAtt":["Gadget","Arn"]},"kind":"k","name":{"Ref":"Gadget"},)"
        R"("part":{"Fn::Select":[1,{"Fn::Split":["|",{"Ref":"Part"}]}]},)"
        R"("port":{"Fn::GetAtt":["Gadget","Endpoint.Port"]}}})");
}
