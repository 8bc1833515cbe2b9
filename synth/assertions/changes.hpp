// SPDX-License-Identifier: Apache-2.0
// The differences of two templates, told by resource and property.
#pragma once
#include <cdkpp/core/json.hpp>

#include <string>
#include <vector>

#include "assertions/update_facts.hpp"

namespace cdk::assertions {

/// One value that differs. Undefined stands for a value that is not there.
struct ValueChange {
  std::string path;  ///< below the entry, e.g. "Properties.Tags[0].Value"
  Json before;
  Json after;
  Replacement replacement = Replacement::NO;
};

/// An entry of a section that was added, removed or changed.
struct EntryChange {
  enum class Kind { ADDED, REMOVED, CHANGED };
  Kind kind;
  std::string section;  ///< "Resources"; for what is no section, its key
  std::string id;       ///< logical id
  std::string type{};   ///< of a resource: the one before, where there was one
  std::vector<ValueChange> values{};
  Replacement replacement() const;
};

/// In the order of the older template, what was added last in each section.
std::vector<EntryChange> changesOf(const Json& before, const Json& after);

bool sameJson(const Json& a, const Json& b);

/// A few lines for one change: `~ Queue (AWS::SQS::Queue)` and `    QueueName: "a" → "b" [replacement]`.
/// @param where what is said beside the id, may be empty
std::string describeChange(const EntryChange& change, const std::string& where);

}  // namespace cdk::assertions
