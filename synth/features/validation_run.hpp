// SPDX-License-Identifier: Apache-2.0
// The step of the synthesis in which validation plugins see the templates that were written.
#pragma once
#include <cdkpp/core/stack.hpp>
#include <cdkpp/core/validations.hpp>

#include <string>
#include <vector>

namespace cdk::detail {

/// A template on disk.
struct WrittenTemplate {
  const Stack* stack;
  std::string path;
};

struct SuppressedViolation {
  PolicyViolation violation;
  std::string acknowledgedId;
  std::string acknowledgedAt;
  std::string reason;
};

struct PluginOutcome {
  std::string pluginName;
  PolicyValidationPluginReport report;
  std::vector<SuppressedViolation> suppressed{};
};

struct ValidationOutcome {
  std::vector<PluginOutcome> plugins{};
  bool success() const;
  /// One diagnostic for each violation, with the source lines of its constructs; "" when there is none.
  std::string text(const Construct& app) const;
  /// The content of validation-report.json; undefined when there is nothing to report.
  Json document(const Construct& app, std::string_view schemaVersion) const;
};

/// Runs the plugins of the App and its stages, each once, over the templates of its stages. Templates of violations
/// become relative to `directory`; what is acknowledged is taken out.
ValidationOutcome runValidationPlugins(Construct& app, const std::vector<WrittenTemplate>& templates,
                                       const std::string& directory);

}  // namespace cdk::detail
