// SPDX-License-Identifier: Apache-2.0
// Validations: plugins that check the templates of an app, and acknowledgements of what they find.
#pragma once
#include <cdkpp/core/acknowledgment.hpp>
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk {

/// A template that is validated.
struct PolicyValidationStack {
  /// The path of the stack in the tree.
  std::string stackConstructPath;
  /// The template on disk.
  std::string templatePath;
  /// Empty when it is not settled.
  std::string accountId{};
  /// Empty when it is not settled.
  std::string region{};
};

/// What a plugin validates. The tree is final: changes to it have no effect.
struct PolicyValidationContext {
  Construct& appConstruct;
  std::vector<PolicyValidationStack> stackTemplates;
};

/// A resource that violates a rule.
struct PolicyViolatingResource {
  /// Places within the resource, e.g. "Properties.VpcConfig".
  std::vector<std::string> locations{};
  /// For what is about a construct. @default found by the logical id
  std::string constructPath{};
  /// For what is about a resource of a template.
  std::string resourceLogicalId{};
  /// The template of that resource.
  std::string templatePath{};
};

struct PolicyViolation {
  std::string description{};
  std::string ruleName{};
  std::vector<PolicyViolatingResource> violatingResources{};
  /// How to mend it.
  std::string fix{};
  /// More about the rule, reported as it is.
  std::vector<std::pair<std::string, std::string>> ruleMetadata{};
  /// "fatal", "error", "warning", "info", or a word of the plugin's own. A violation that is fatal cannot be
  /// acknowledged. @default error
  std::string severity{};
};

struct PolicyValidationPluginReport {
  /// A plugin that reports failure lets the synthesis fail after the assembly is written.
  bool success = true;
  std::vector<PolicyViolation> violations{};
  /// More about the run, reported as it is.
  std::vector<std::pair<std::string, std::string>> metadata{};
  std::string pluginVersion{};
};

/// Checks templates when they are written.
class IPolicyValidationPlugin {
 public:
  virtual ~IPolicyValidationPlugin() = default;
  /// Shown in the report; with its spaces turned to "-" it is the prefix of the plugin's rules in acknowledgements.
  virtual std::string name() const = 0;
  virtual std::string version() const { return {}; }
  virtual std::vector<std::string> ruleIds() const { return {}; }
  /// An exception is reported as a failure of the plugin.
  virtual PolicyValidationPluginReport validate(const PolicyValidationContext& context) = 0;
};

/// A plugin as a value; copies are one plugin, which runs once however many stages it was added to.
class ValidationPlugin {
 public:
  template <class P>
    requires std::is_base_of_v<IPolicyValidationPlugin, P>
  ValidationPlugin(P plugin) : object_(detail::shareObject<IPolicyValidationPlugin>(std::move(plugin))) {}
  IPolicyValidationPlugin* operator->() const { return detail::sharedObject<IPolicyValidationPlugin>(object_); }
  /// The object, when it is a P; nullptr otherwise.
  template <class P>
  P* as() const {
    return dynamic_cast<P*>(operator->());
  }
  /// Whether both are the same object.
  bool operator==(const ValidationPlugin& other) const { return object_.cell() == other.object_.cell(); }

 private:
  detail::Any object_;
};

/// The validations of a scope.
class Validations {
 public:
  /// The type of the metadata that keeps acknowledgements: an object of rule id and reason.
  static constexpr const char* ACKNOWLEDGED_RULES_METADATA_KEY = "aws:cdk:acknowledged-rules";
  static Validations of(const IConstruct& scope) { return Validations(scope.asConstruct()); }
  /// The plugins check all templates of the stage that this construct is in.
  /// @throws Error CDKPP2506 when it is in none.
  template <class... P>
  void addPlugins(P&&... plugins) {
    (addPlugin(ValidationPlugin(std::forward<P>(plugins))), ...);
  }
  /// A warning with an id to acknowledge it by: "Annotation::<id>" unless it has another prefix.
  /// @throws Error CDKPP2507 for an id with more than one "::" or unmatched brackets.
  void addWarning(std::string_view id, std::string_view message, WarningOptions options = {});
  /// An error cannot be acknowledged. @throws Error CDKPP2507
  void addError(std::string_view id, std::string_view message);
  /// Takes what the rules find here and below out of the report. The reasons are kept in the metadata.
  /// @throws Error CDKPP2507
  template <class... A>
  void acknowledge(const A&... rules) {
    (acknowledgeOne(rules), ...);
  }

 private:
  explicit Validations(Construct& scope) : scope_(&scope) {}
  void addPlugin(ValidationPlugin plugin);
  void acknowledgeOne(const Acknowledgment& rule);
  Construct* scope_;
};

}  // namespace cdk
