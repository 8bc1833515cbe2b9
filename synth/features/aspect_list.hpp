// SPDX-License-Identifier: Apache-2.0
// The aspects that a construct keeps.
#pragma once
#include <cdkpp/core/aspects.hpp>

#include <vector>

#include "tree/state.hpp"

namespace cdk::detail {

struct AspectState {
  Construct* construct;  // nullptr when it is gone
  Aspect aspect;
  int priority;
};

/// An attachment of the construct.
struct AspectList {
  static constexpr const char* KEY = "aspects";
  std::vector<Any> applications{};  // boxes of AspectState

  AspectList() = default;
  AspectList(const AspectList&) = delete;
  AspectList& operator=(const AspectList&) = delete;
  ~AspectList();
};

inline AspectState& aspectStateOf(const Any& application) {
  return static_cast<Box<AspectState>*>(const_cast<Cell*>(application.cell()))->value;
}
inline AspectList::~AspectList() {
  for (const Any& application : applications) aspectStateOf(application).construct = nullptr;
}

/// Counts the changes to the aspects of a tree. An attachment of the root.
unsigned& aspectRevision(const Construct& construct);

}  // namespace cdk::detail
