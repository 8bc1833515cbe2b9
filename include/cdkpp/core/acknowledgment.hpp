// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk {

/// That a rule is known not to hold here, and why that is all right.
struct Acknowledgment {
  /// The rule: "RuleName", or "plugin::RuleName" for a rule of a validation plugin.
  std::string id;
  /// Why; it is kept for audits.
  std::string reason;
  /// Acknowledges only the warnings whose context has these values; objects may hold more. @default all of the rule
  Map<Json> where{};
};

}  // namespace cdk
