// SPDX-License-Identifier: Apache-2.0
// Annotations: messages about constructs.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk {

struct WarningOptions {
  /// Values that describe this occurrence, for Acknowledgment::where. @default none
  Map<Json> context{};
};

/// Messages that a program attaches to constructs. They stand in the assembly, and are shown when it is synthesized. An
/// error lets the synthesis fail after the assembly is written; the CLI fails on warnings with --strict.
///
///     Annotations::of(*this).addWarningV2("mycompany:no-backup", "this table has no backup");
///     Annotations::of(*this).acknowledgeWarning("mycompany:no-backup", "it can be made anew");
///
/// A construct takes the same message once.
class Annotations {
 public:
  static Annotations of(const IConstruct& scope) { return Annotations(scope.asConstruct()); }
  void addInfo(std::string_view message);
  /// @param id names the message, for acknowledgeInfo.
  void addInfoV2(std::string_view id, std::string_view message);
  /// A warning that cannot be acknowledged. Prefer addWarningV2.
  void addWarning(std::string_view message);
  /// @param id names the warning, for acknowledgeWarning: "library:name".
  void addWarningV2(std::string_view id, std::string_view message, WarningOptions options = {});
  void addError(std::string_view message);
  /// Warns that an API is deprecated, under the id "Deprecated:<api>".
  /// @throws Error CDKPP2511 when the environment variable CDK_BLOCK_DEPRECATIONS is set.
  void addDeprecation(std::string_view api, std::string_view message);
  /// Takes away the warning of this id here and below, and those that come later.
  void acknowledgeWarning(std::string_view id, std::string_view message = {});
  /// Takes away the info of this id here and below, and those that come later.
  void acknowledgeInfo(std::string_view id, std::string_view message = {});

 private:
  friend class Validations;
  explicit Annotations(Construct& scope) : scope_(&scope) {}
  void addMessage(const char* type, std::string_view message);
  void acknowledge(std::string_view id, const Map<Json>& where);
  Construct* scope_;
};

}  // namespace cdk
