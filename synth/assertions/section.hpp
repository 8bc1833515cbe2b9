// SPDX-License-Identifier: Apache-2.0
// Assertions on the entries of a section: resources, outputs and the like, and the messages of a stack.
#pragma once
#include <cdkpp/assertions/match.hpp>

#include <functional>
#include <string>
#include <vector>

namespace cdk::assertions {

struct SectionEntry {
  std::string id;
  Json value;
};

struct SectionResult {
  std::vector<SectionEntry> matches{};
  std::vector<std::pair<std::string, MatchResult>> failures{};  ///< those that do not match
  std::size_t analyzed() const { return matches.size() + failures.size(); }
};

/// What is said beside an id: where the program made it. May be empty.
using Describe = std::function<std::string(const std::string& id)>;

/// Compares every entry. Captures keep what they met in entries that match.
SectionResult matchSection(const std::vector<SectionEntry>& entries, const Pattern& pattern);

/// `Template has 2 <what>, but none match as expected.` and the closest matches.
/// @param owner "Template" or "Stack"
std::string describeNoMatch(const char* owner, const std::string& what, const SectionResult& result,
                            const Describe& describe);
/// The entries that do match, where none or one should; a few of them.
std::string describeMatches(const SectionResult& result, const Describe& describe);
/// The ids of those that do not match.
std::string describeMismatches(const SectionResult& result, const Describe& describe);

}  // namespace cdk::assertions
