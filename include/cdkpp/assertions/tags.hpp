// SPDX-License-Identifier: Apache-2.0
// Assertions on the tags of a stack itself.
#pragma once
#include <cdkpp/assertions/match.hpp>

namespace cdk {
class Stack;
}

namespace cdk::assertions {

/// The tags of a stack, which CloudFormation hands on to its resources. Failures are AssertionError CDKPP6001.
///
///     assertions::Tags::fromStack(stack).hasValues({{"team", "search"}});
class Tags {
 public:
  static Tags fromStack(const Stack& stack);
  /// The stack has at least these tags, or its tags match a matcher.
  /// @throws AssertionError CDKPP6003 for Match::absent(): the tags are never absent, see hasNone
  void hasValues(const Pattern& tags) const;
  void hasNone() const;
  /// Values by the names of the tags.
  Json all() const { return tags_; }

 private:
  explicit Tags(Json tags) : tags_(std::move(tags)) {}
  Json tags_;
};

}  // namespace cdk::assertions
