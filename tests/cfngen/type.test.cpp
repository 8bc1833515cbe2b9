// SPDX-License-Identifier: Apache-2.0
#include "cfngen/type.hpp"

#include <stdexcept>

#include "support/catch.hpp"

using namespace cfngen;

TEST_CASE("nested types are read", "[cfngen]") {
  const Type type = parseType("list<map<RuleProperty>>");
  CHECK(type.kind == Type::Kind::list);
  CHECK(type.of.at(0).kind == Type::Kind::map);
  CHECK(type.of.at(0).of.at(0).kind == Type::Kind::record);
  CHECK(type.of.at(0).of.at(0).record == "RuleProperty");
}

TEST_CASE("a union has all its alternatives", "[cfngen]") {
  const Type type = parseType("union<AProperty,list<string>,number>");
  CHECK(type.kind == Type::Kind::oneOf);
  CHECK(type.of.size() == 3);
  std::vector<std::string> records;
  forEachRecord(type, [&](const std::string& name) { records.push_back(name); });
  CHECK(records == std::vector<std::string>{"AProperty"});
}

TEST_CASE("what is no type of the model is refused", "[cfngen]") {
  for (const char* text : {"", "text", "list", "list<string", "list<string,string>", "union<string>", "set<string>",
           "string>", "Rule", "list<>"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(parseType(text), std::runtime_error);
  }
}
