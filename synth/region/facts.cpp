// SPDX-License-Identifier: Apache-2.0
// The built-in facts, and above them what the program registers and removes.
#include "region/facts.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/region_info.hpp>

#include <algorithm>
#include <iterator>
#include <map>

#include "region/facts.generated.hpp"

namespace cdk {
namespace {

namespace builtin = region_info::generated;

/** The place of a key in a sorted table, or its size. */
template <std::size_t N>
std::size_t indexOf(const std::string_view (&table)[N], std::string_view key) {
  const auto found = std::lower_bound(std::begin(table), std::end(table), key);
  return found != std::end(table) && *found == key ? static_cast<std::size_t>(found - std::begin(table)) : N;
}

const char* storedFact(std::size_t region, std::size_t name) {
  const std::uint16_t offset = builtin::OFFSETS[name][region];
  return offset == 0 ? nullptr : builtin::VALUES + offset;
}

std::optional<std::string> builtinFact(std::size_t region, std::size_t name) {
  static const std::size_t PARTITION = indexOf(builtin::NAMES, region_info::FactName::PARTITION);
  if (region == std::size(builtin::REGIONS) || name == std::size(builtin::NAMES)) return {};
  const char* stored = storedFact(region, name);
  if (!stored) return {};
  std::string value;
  for (; *stored != '\0'; ++stored) {
    if (*stored == '@') {
      value += builtin::REGIONS[region];
    } else if (*stored == '#') {
      value.append("arn:").append(storedFact(region, PARTITION)).append(":lambda:");
      value.append(builtin::REGIONS[region]).append(":");
    } else {
      value += *stored;
    }
  }
  return value;
}

/** What the program changed: values by name; nothing for a fact that was removed. */
struct ChangedRegion {
  std::string region;
  std::map<std::string, std::optional<std::string>, std::less<>> facts{};
};
std::vector<ChangedRegion>& changes() {
  static std::vector<ChangedRegion> regions;
  return regions;
}
std::map<std::string, std::optional<std::string>, std::less<>>& changesOf(std::string_view region) {
  for (ChangedRegion& changed : changes())
    if (changed.region == region) return changed.facts;
  return changes().emplace_back(ChangedRegion{std::string(region)}).facts;
}

}  // namespace

namespace detail {

std::optional<std::string> findFact(std::string_view region, std::string_view name) {
  for (const ChangedRegion& changed : changes()) {
    if (changed.region != region) continue;
    const auto found = changed.facts.find(name);
    if (found != changed.facts.end()) return found->second;
  }
  return builtinFact(indexOf(builtin::REGIONS, region), indexOf(builtin::NAMES, name));
}

std::string_view partitionByName(std::string_view region) {
  static constexpr std::pair<std::string_view, std::string_view> PREFIXES[] = {
      {"cn-", "aws-cn"},         {"us-gov-", "aws-us-gov"}, {"us-iso-", "aws-iso"},  {"us-isob-", "aws-iso-b"},
      {"us-isof-", "aws-iso-f"}, {"eu-isoe-", "aws-iso-e"}, {"eusc-de-", "aws-eusc"}};
  for (const auto& [prefix, partition] : PREFIXES)
    if (region.starts_with(prefix)) return partition;
  return "aws";
}

}  // namespace detail

namespace region_info {
namespace {

Optional<std::string> optional(std::optional<std::string> value) {
  return value ? Optional<std::string>(*std::move(value)) : Optional<std::string>();
}

}  // namespace

std::vector<std::string> Fact::regions() {
  std::vector<std::string> result(std::begin(builtin::REGIONS), std::end(builtin::REGIONS));
  for (const ChangedRegion& changed : changes()) {
    const bool hasFacts = std::any_of(changed.facts.begin(), changed.facts.end(),
                                      [](const auto& fact) { return fact.second.has_value(); });
    if (hasFacts && indexOf(builtin::REGIONS, changed.region) == std::size(builtin::REGIONS))
      result.push_back(changed.region);
  }
  return result;
}

std::vector<std::string> Fact::names() {
  std::vector<std::string> result;
  for (const auto& [region, name] : definedFacts()) {
    const auto place = std::lower_bound(result.begin(), result.end(), name);
    if (place == result.end() || *place != name) result.insert(place, name);
  }
  return result;
}

std::vector<std::pair<std::string, std::string>> Fact::definedFacts() {
  std::vector<std::pair<std::string, std::string>> result;
  for (const std::string& region : regions()) {
    for (const std::string_view name : builtin::NAMES)
      if (detail::findFact(region, name)) result.emplace_back(region, name);
    for (const ChangedRegion& changed : changes()) {
      if (changed.region != region) continue;
      for (const auto& [name, value] : changed.facts)
        if (value && indexOf(builtin::NAMES, name) == std::size(builtin::NAMES)) result.emplace_back(region, name);
    }
  }
  return result;
}

Optional<std::string> Fact::find(std::string_view region, std::string_view name) {
  return optional(detail::findFact(region, name));
}

std::string Fact::requireFact(std::string_view region, std::string_view name) {
  auto value = detail::findFact(region, name);
  if (!value || value->empty()) {
    throw ValidationError("CDKPP2440", "nothing is known about '" + std::string(name) + "' in the region '" +
                                           std::string(region) + "'; add it with Fact::register_");
  }
  return *std::move(value);
}

void Fact::register_(const IFact& fact, bool allowReplacing) {
  const auto known = detail::findFact(*fact.region, *fact.name);
  if (known && !allowReplacing && (!fact.value || *known != *fact.value)) {
    throw ValidationError("CDKPP2441", "the region '" + *fact.region + "' has a fact '" + *fact.name +
                                           "' already, with the value '" + *known + "'; allow that it is replaced");
  }
  auto& facts = changesOf(*fact.region);
  if (fact.value) facts.insert_or_assign(*fact.name, *fact.value);
}

void Fact::unregister(std::string_view region, std::string_view name, Optional<std::string> value) {
  const auto known = detail::findFact(region, name);
  if (!known) return;
  if (value && !(*value).empty() && *known != *value) {
    throw ValidationError("CDKPP2442", "the fact '" + std::string(name) + "' of the region '" + std::string(region) +
                                           "' is to be removed with the value '" + *value + "', but its value is '" +
                                           *known + "'");
  }
  changesOf(region).insert_or_assign(std::string(name), std::nullopt);
}

}  // namespace region_info
}  // namespace cdk
