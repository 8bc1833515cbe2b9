// SPDX-License-Identifier: Apache-2.0
// Mappings: eager and lazy, values set later, keys known at deployment only.
#include <cdkpp/cdk.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Mappings"};
  New<CfnParameter> key{stack, "Key", {.default_ = "eu-west-1"}};
  New<CfnMapping> mapping{stack, "Regions", {
      .mapping = {
          {"us-east-1", {{"ami", "ami-us"}, {"name", "Virginia"}, {"n", 1}}},
          {"eu-west-1", {{"ami", "ami-eu"}, {"name", "Ireland"}, {"n", 2}}},
      },
  }};
  mapping->setValue("eu-west-1", "name", "Eire");
  mapping->setValue("ap-south-1", "ami", "ami-ap");
  mapping->setValue("ap-south-1", "list", Json::array({"a", "b"}));
  New<CfnOutput> literalKeys{stack, "Literal", {.value = mapping->findInMap("us-east-1", "name")}};
  New<CfnOutput> byRegion{stack, "ByRegion", {.value = mapping->findInMap(Aws::REGION, "ami")}};
  New<CfnOutput> byParameter{stack, "ByParameter", {.value = mapping->findInMap(key->valueAsString(), "ami")}};
  New<CfnOutput> secondKey{stack, "SecondKey", {.value = mapping->findInMap("us-east-1", key->valueAsString())}};
  New<CfnOutput> byId{stack, "ById", {.value = Fn::findInMap(mapping->logicalId(), "us-east-1", "ami")}};
  New<CfnOutput> inConcat{stack, "InConcat", {.value = "ami is " + mapping->findInMap(Aws::REGION, "ami")}};
  New<CfnMapping> filled{stack, "Filled"};
  filled->setValue("a", "b", "c");
  New<CfnMapping> numbers{stack, "Numbers", {
      .mapping = {{"100", {{"2", "two"}, {"10", "ten"}, {"x", "x"}}}, {"20", {{"1", "one"}}}},
  }};

  // A lazy mapping is written only when something looks it up by a key that is not known.
  New<Stack> lazy{app, "LazyMappings"};
  New<CfnMapping> literal{lazy, "OnlyLiterals", {.lazy = true, .mapping = {{"a", {{"b", "c"}}}}}};
  New<CfnOutput> lazyLiteral{lazy, "Literal", {.value = literal->findInMap("a", "b")}};
  New<CfnMapping> used{lazy, "Used", {.lazy = true, .mapping = {{"eu-west-1", {{"b", "d"}}}}}};
  New<CfnOutput> token{lazy, "Token", {.value = used->findInMap(Aws::REGION, "b")}};
  New<CfnOutput> known{lazy, "Known", {.value = used->findInMap("eu-west-1", "b")}};
  New<CfnMapping> unused{lazy, "Unused", {.lazy = true, .mapping = {{"a", {{"b", "c"}}}}}};
  New<CfnMapping> fallback{lazy, "Fallback", {.lazy = true, .mapping = {{"a", {{"b", "c"}}}}}};
  New<CfnOutput> missing{lazy, "Missing", {.value = fallback->findInMap("x", "y", "default")}};

  New<Stack> eager{app, "EagerMappings"};
  New<CfnMapping> eagerMap{eager, "Eager", {.lazy = false, .mapping = {{"a", {{"b", "c"}}}}}};
  New<CfnOutput> eagerLiteral{eager, "Literal", {.value = eagerMap->findInMap("a", "b")}};
  app.synth();
}
