// SPDX-License-Identifier: Apache-2.0
// How a resource takes the place of another, while whatever points to the other keeps working.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

/// A resource that is no longer part of the tree. It shares the node and the state of its successor, so that
/// references and handles to it mean the successor; `own` is what it came with.
struct RetiredResource {
  CfnResource* resource;
  Node* node;
  ElementState* element;
  ResourceState* state;
};

}  // namespace cdk::detail
