// SPDX-License-Identifier: Apache-2.0
// What can be depended on: constructs, and groups of them.
#pragma once
#include <vector>

namespace cdk {

class Construct;

/// Something other constructs can depend on.
class IDependable {
 public:
  /// The constructs whose resources, with all below them, are depended on.
  virtual void dependencyRoots(std::vector<Construct*>& roots) const = 0;

 protected:
  IDependable() = default;
  IDependable(const IDependable&) = default;
  IDependable& operator=(const IDependable&) = default;
  virtual ~IDependable();
};

/// A set of dependables that is depended on as one. The roots are asked for at synthesis, so the group may grow later;
/// it must live until then.
class DependencyGroup final : public IDependable {
 public:
  DependencyGroup() = default;
  template <class... D>
  explicit DependencyGroup(D&... dependables) : members_{static_cast<const IDependable*>(&dependables)...} {}
  void add(const IDependable& dependable) { members_.push_back(&dependable); }
  void dependencyRoots(std::vector<Construct*>& roots) const override {
    for (const IDependable* member : members_) member->dependencyRoots(roots);
  }

 private:
  std::vector<const IDependable*> members_;
};

}  // namespace cdk
