// SPDX-License-Identifier: Apache-2.0
// Names: unique names made of the place of a construct in the tree.
#pragma once
#include <cdkpp/construct/node.hpp>

namespace cdk {

struct UniqueResourceNameOptions {
  /// Characters that stay beside letters and digits, written as in a character class: "-_.". @default none
  Optional<std::string> allowedSpecialCharacters{};
  /// From 10 up. @default 256
  Optional<double> maxLength{};
  /// Put between the ids. @default none
  Optional<std::string> separator{};
};

/// Unique names of constructs. They change when the construct moves in the tree.
class Names {
 public:
  /// Up to 248 letters and digits, unique in the app: the ids below the app and a hash. "" for the app.
  /// @throws Error CDKPP2022 when no id gives a name.
  static std::string uniqueId(const IConstruct& construct);
  static std::string nodeUniqueId(const Node& node);
  /// A name that begins with that of the stack. Length and characters as the service wants them.
  /// @throws Error CDKPP2022 when no id gives a name, CDKPP2400 when maxLength is below 10.
  static std::string uniqueResourceName(const IConstruct& construct, UniqueResourceNameOptions options = {});
  /// The path without the ids up to the stack.
  static std::string stackRelativeConstructPath(const IConstruct& construct);
};

}  // namespace cdk
