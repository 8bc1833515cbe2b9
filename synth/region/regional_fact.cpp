// SPDX-License-Identifier: Apache-2.0
// Facts about the region of a stack, also where the region is known only when the stack is deployed.
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/cfn_mapping.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/region_info.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/stack_support.hpp"
#include "region/facts.hpp"

namespace cdk {
namespace {

constexpr const char* TARGET_PARTITIONS = "@aws-cdk/core:target-partitions";

struct RegionalValue {
  std::string region;
  std::string value;
};

/** Names the region and the URL suffix in a value; no value contains them. */
constexpr char REGION_MARK = '\x01';
constexpr char SUFFIX_MARK = '\x02';

std::string replaced(std::string_view text, std::string_view part, char mark) {
  std::string result;
  for (std::size_t found = text.find(part); found != std::string_view::npos; found = text.find(part)) {
    result += text.substr(0, found);
    result += mark;
    text.remove_prefix(found + part.size());
  }
  return result += text;
}

std::string urlSuffixOf(const std::string& region) {
  return detail::findFact(region, region_info::FactName::DOMAIN_SUFFIX).value_or("amazonaws.com");
}

/** Replaces a part in all values if every value has it. */
template <typename PartOf>
void replaceEverywhere(std::vector<RegionalValue>& values, PartOf partOf, char mark) {
  for (const RegionalValue& value : values)
    if (value.value.find(partOf(value)) == std::string::npos) return;
  for (RegionalValue& value : values) value.value = replaced(value.value, partOf(value), mark);
}

/** The text that all values are, once the region and the URL suffix in them are those of the stack. */
std::optional<Value<std::string>> commonPattern(std::vector<RegionalValue> values) {
  const std::string firstSuffix = urlSuffixOf(values[0].region);
  const bool suffixesDiffer = std::any_of(values.begin(), values.end(), [&](const RegionalValue& value) {
    return urlSuffixOf(value.region) != firstSuffix;
  });
  if (suffixesDiffer)
    replaceEverywhere(
        values, [](const RegionalValue& value) { return urlSuffixOf(value.region); }, SUFFIX_MARK);
  replaceEverywhere(
      values, [](const RegionalValue& value) { return value.region; }, REGION_MARK);
  const std::string& pattern = values[0].value;
  if (std::any_of(values.begin(), values.end(), [&](const RegionalValue& value) { return value.value != pattern; }))
    return {};

  Value<std::string> result = "";
  std::string_view rest = pattern;
  while (!rest.empty()) {
    const std::size_t mark = rest.find_first_of(std::string_view("\x01\x02"));
    result += std::string(rest.substr(0, mark));
    if (mark == std::string_view::npos) break;
    result += rest[mark] == REGION_MARK ? Aws::REGION : Aws::URL_SUFFIX;
    rest.remove_prefix(mark + 1);
  }
  return result;
}

/** The values in the regions that the app is made for. */
std::vector<RegionalValue> targetedValues(const Stack& stack, std::string_view factName) {
  const Json context = stack.node().tryGetContext(TARGET_PARTITIONS);
  Map<std::string> map;
  if (!context.hasValue()) {
    map = region_info::RegionInfo::limitedRegionMap(factName, {"aws", "aws-cn"});  // as recommended
  } else if (context.isString() && context.asString() == "undefined") {
    map = region_info::RegionInfo::regionMap(factName);
  } else {
    List<std::string> partitions;
    if (!context.isArray()) {
      throw ValidationError("CDKPP2443",
                            std::string("the context value '") + TARGET_PARTITIONS +
                                "' should be a list of texts such as [\"aws\", \"aws-cn\"], it is " + context.dump(),
                            stack);
    }
    for (std::size_t i = 0; i < context.size(); ++i)
      if (context[i].isString()) partitions.add(context[i].asString());
    map = region_info::RegionInfo::limitedRegionMap(factName, partitions);
  }
  std::vector<RegionalValue> values;
  for (std::size_t i = 0; i < map.size(); ++i) values.push_back({map.key(i), map.value(i)});
  return values;
}

/** A value that CloudFormation looks up. Facts whose names begin alike share a mapping. */
Value<std::string> lookUp(Stack& stack, std::string_view factName, const std::vector<RegionalValue>& values) {
  const std::size_t colon = factName.find(':');
  std::string mapId = std::string(factName.substr(0, colon)) + "Map";
  if (mapId[0] >= 'a' && mapId[0] <= 'z') mapId[0] = static_cast<char>(mapId[0] - 'a' + 'A');
  std::string key = "value";
  if (colon != std::string_view::npos) {
    const std::string_view rest = factName.substr(colon + 1);
    key = rest.substr(0, rest.find(':'));
    for (char& character : key)
      if (!((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
            (character >= '0' && character <= '9')))
        character = 'x';
  }
  Handle<Construct> found = static_cast<Construct&>(stack).node().tryFindChild(mapId);
  if (!found) found = New<CfnMapping>{stack, mapId};
  auto& mapping = dynamic_cast<CfnMapping&>(*found);
  for (const RegionalValue& value : values) mapping.setValue(value.region, key, value.value);
  return mapping.findInMap(Aws::REGION, key);
}

}  // namespace

namespace detail {

std::string partitionOf(std::string_view region) {
  return findFact(region, region_info::FactName::PARTITION).value_or("");
}

Value<std::string> regionalFact(Stack& stack, std::string_view factName, const Optional<std::string>& defaultValue) {
  const Value<std::string> region = stack.region();
  if (region.isLiteral()) {
    if (auto value = findFact(region.literal(), factName)) return *std::move(value);
    if (defaultValue) return *defaultValue;
    throw ValidationError("CDKPP2444",
                          "nothing is known about '" + std::string(factName) + "' in the region '" + region.literal() +
                              "'; add it with region_info::Fact::register_",
                          stack);
  }
  const std::vector<RegionalValue> values = targetedValues(stack, factName);
  if (values.empty()) {
    if (defaultValue) return *defaultValue;
    throw ValidationError("CDKPP2445",
                          "nothing is known about '" + std::string(factName) +
                              "'; add values with region_info::Fact::register_, or partitions to the context value '" +
                              TARGET_PARTITIONS + "'",
                          stack);
  }
  if (auto pattern = commonPattern(values)) return *std::move(pattern);
  return lookUp(stack, factName, values);
}

}  // namespace detail
}  // namespace cdk
