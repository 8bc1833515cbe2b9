// SPDX-License-Identifier: Apache-2.0
#include "names/unique_id.hpp"

#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>
#include <nlohmann/json.hpp>

#include <cdkpp/core/errors.hpp>

#include "support/catch.hpp"

using namespace cdk;

namespace {

nlohmann::json expectedNames(const std::string& table) {
  std::ifstream in("expected.json");
  if (!in) throw std::runtime_error("cannot read expected.json; run in the directory of the tests");
  return nlohmann::json::parse(in).at(table);
}

std::vector<std::string_view> views(const std::vector<std::string>& texts) { return {texts.begin(), texts.end()}; }

}  // namespace

TEST_CASE("unique ids are those of the documented examples", "[names]") {
  CHECK(detail::makeUniqueId({"A", "Resource"}) == "ACCC8ACD5");
  CHECK(detail::makeUniqueId({"A", "Default"}) == "A");
  CHECK(detail::makeUniqueId({"A", "B"}) == "ABE649FC2C");
  CHECK(detail::makeUniqueId({"Default", "Resource"}) == "Resource");
  CHECK(detail::makeUniqueId({"My-Top.1"}) == "MyTop1");
  CHECK(detail::makeUniqueId({"AB2", "B2"}).starts_with("AB2"));
  CHECK(detail::makeUniqueId({"Nes.NestedStack", "Nes.NestedStackResource"}) ==
        "NesNestedStackNesNestedStackResource0290CCBC");
  CHECK(detail::makeUniqueId({"Exports", R"(Output{"Fn::GetAtt":["SubBucketD977E381","Arn"]})"}) ==
        "ExportsOutputFnGetAttSubBucketD977E381Arn32A19599");
  const std::string tooLong(256, 'a');
  CHECK(detail::makeUniqueId({tooLong}).substr(0, 240) == std::string(240, 'a'));
  CHECK(detail::makeUniqueId({tooLong}).size() == 248);
  CHECK(detail::makeUniqueId({std::string(255, 'a')}).size() == 255);
}

TEST_CASE("unique ids equal those of the CDK", "[names]") {
  for (const auto& entry : expectedNames("ids")) {
    const auto components = entry[0].get<std::vector<std::string>>();
    INFO(entry.dump());
    CHECK(detail::makeUniqueId(views(components)) == entry[1].get<std::string>());
  }
}

TEST_CASE("unique resource names equal those of the CDK", "[names]") {
  for (const auto& entry : expectedNames("names")) {
    const auto components = entry[0].get<std::vector<std::string>>();
    const std::string allowed = entry[1].value("allowedSpecialCharacters", "");
    const std::string prefix = entry[1].value("prefix", "");
    const std::string separator = entry[1].value("separator", "");
    INFO(entry.dump());
    CHECK(
        detail::makeUniqueResourceName(views(components), {.allowedSpecialCharacters = allowed,
                                                              .maxLength = entry[1].value("maxLength", 256U),
                                                              .prefix = prefix,
                                                              .separator = separator}) == entry[2].get<std::string>());
  }
}

TEST_CASE("a unique name needs an id that counts", "[names]") {
  CHECK_THROWS_AS(detail::makeUniqueId({}), AssumptionError);
  CHECK_THROWS_AS(detail::makeUniqueId({"Default", "Default"}), AssumptionError);
  CHECK_THROWS_AS(detail::makeUniqueResourceName({"Default"}), AssumptionError);
}

TEST_CASE("a unique name needs room for more than its hash", "[names]") {
  CHECK(detail::makeUniqueResourceName({"Some", "Thing"}, {.maxLength = 10}).size() == 10);
  CHECK_THROWS_AS(detail::makeUniqueResourceName({"Some", "Thing"}, {.maxLength = 9}), AssumptionError);
}

TEST_CASE("the name of a stack is its id, or made of the ids above it", "[names]") {
  CHECK(detail::makeStackName({"St"}) == "St");
  CHECK(detail::makeStackName({"Grp", "St"}) == "GrpSt5019EC5A");
  CHECK(detail::makeStackName({"Prod", "Db"}) == "ProdDb194869D6");
  CHECK(detail::makeStackName({"Db"}, "Prod-") == "Prod-Db");
  CHECK(detail::makeStackName({std::string(129, 'a')}).size() == 128);
}
