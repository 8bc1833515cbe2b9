// SPDX-License-Identifier: Apache-2.0
// What the grants of resources let a caller choose.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

struct PermissionsOptions {
  /// What the actions are done to. @default the resource
  List<Value<std::string>> resourceArns{};
};

struct EncryptedPermissionsOptions {
  /// What may be done with the key of the resource, where it has one. @default nothing
  List<Value<std::string>> keyActions{};
  /// What the actions are done to. @default the resource
  List<Value<std::string>> resourceArns{};
};

}  // namespace cdk
