// SPDX-License-Identifier: Apache-2.0
#include "assertions/section.hpp"

#include <algorithm>

#include "assertions/match_values.hpp"
#include "assertions/mismatch_renderer.hpp"
#include "text/collation.hpp"

namespace cdk::assertions {

namespace {
constexpr std::size_t kClosest = 3;
constexpr std::size_t kListed = 20;
constexpr std::size_t kLinesOfClosest = 40;  // the others of the closest get a third of it
}  // namespace

SectionResult matchSection(const std::vector<SectionEntry>& entries, const Pattern& pattern) {
  SectionResult result;
  for (const SectionEntry& entry : entries) {
    MatchResult match = testPattern(pattern, {"objectLike", true}, entry.value);
    match.finished();
    if (match.hasFailed())
      result.failures.emplace_back(entry.id, std::move(match));
    else
      result.matches.push_back(entry);
  }
  return result;
}

std::string describeNoMatch(const char* owner, const std::string& what, const SectionResult& result,
                            const Describe& describe) {
  std::string text = std::string(owner) + " has " + std::to_string(result.analyzed()) + " " + what;
  if (result.failures.empty()) return text + ".\nNo matches found";
  std::vector<const std::pair<std::string, MatchResult>*> closest;
  for (const auto& failure : result.failures) closest.push_back(&failure);
  std::stable_sort(closest.begin(), closest.end(), [](const auto* a, const auto* b) {
    if (a->second.failCost() != b->second.failCost()) return a->second.failCost() < b->second.failCost();
    return text::compareLocale(a->first, b->first) < 0;
  });
  closest.resize(std::min(closest.size(), kClosest));
  text += ", but none match as expected.\nThe closest ";
  text += closest.size() == 1 ? "match:" : std::to_string(closest.size()) + " matches:";
  for (const auto* match : closest)
    text += "\n" + MismatchRenderer(match == closest[0] ? kLinesOfClosest : kLinesOfClosest / 3)
                       .render(match->second, match->first + describe(match->first) + " :: ");
  return text;
}

std::string describeMatches(const SectionResult& result, const Describe& describe) {
  std::string text;
  for (std::size_t i = 0; i < result.matches.size() && i < kListed; ++i)
    text += "\n  " + result.matches[i].id + describe(result.matches[i].id) +
            " :: " + shortJson(result.matches[i].value, 200);
  if (result.matches.size() > kListed) text += "\n  … (" + std::to_string(result.matches.size() - kListed) + " more)";
  return text;
}

std::string describeMismatches(const SectionResult& result, const Describe& describe) {
  std::string text = "The following do not match:";
  for (std::size_t i = 0; i < result.failures.size() && i < kListed; ++i)
    text += "\n" + MismatchRenderer(i == 0 ? kLinesOfClosest / 2 : 6)
                       .render(result.failures[i].second,
                               result.failures[i].first + describe(result.failures[i].first) + " :: ");
  if (result.failures.size() > kListed) text += "\n  … (" + std::to_string(result.failures.size() - kListed) + " more)";
  return text;
}

}  // namespace cdk::assertions
