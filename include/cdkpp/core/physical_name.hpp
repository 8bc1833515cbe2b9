// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

/// Markers for physical names.
struct PhysicalName {
  struct GenerateIfNeeded {
    operator Value<std::string>() const;
  };
  /// A name is generated only if a stack in another environment refers to the resource; else CloudFormation makes one.
  static constexpr GenerateIfNeeded GENERATE_IF_NEEDED{};
};

}  // namespace cdk
