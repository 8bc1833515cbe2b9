// SPDX-License-Identifier: Apache-2.0
// What a PolicyDocument holds.
#pragma once
#include <cdkpp/iam/policy_document.hpp>

#include <vector>

namespace cdk::iam {

struct PolicyDocument::State {
  std::vector<PolicyStatement> statements{};
  bool assignSids = false;
  bool minimize = true;

  static State& of(const PolicyDocument& document);
  static PolicyDocument handle(const detail::Any& state) { return PolicyDocument(state); }
  void freeze();
};

}  // namespace cdk::iam
