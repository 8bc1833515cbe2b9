// SPDX-License-Identifier: Apache-2.0
#include "features/validation_run.hpp"

#include <algorithm>
#include <exception>

#include "features/acknowledged_rules.hpp"
#include "features/class_cast.hpp"
#include "features/validation_ids.hpp"
#include "features/validation_plugins.hpp"
#include "filesystem/path_text.hpp"
#include "tree/element.hpp"

namespace cdk::detail {

namespace {

struct PlannedRun {
  ValidationPlugin plugin;
  std::vector<const WrittenTemplate*> templates{};
};

bool isBelow(const Construct* construct, const Construct& scope) {
  for (; construct; construct = TreeAccess::parent(construct->node()))
    if (construct == &scope) return true;
  return false;
}

/// The plugins in the order of their stages, inner ones first.
void plan(Construct& construct, const std::vector<WrittenTemplate>& templates, std::vector<PlannedRun>& runs) {
  for (Construct* child : TreeAccess::children(construct)) plan(*child, templates, runs);
  const auto* plugins = attachmentOrNull<StagePlugins>(construct.node(), StagePlugins::KEY);
  if (!plugins) return;
  for (const ValidationPlugin& plugin : plugins->list) {
    auto run = std::find_if(runs.begin(), runs.end(), [&](const PlannedRun& r) { return r.plugin == plugin; });
    if (run == runs.end()) run = runs.insert(runs.end(), {plugin});
    for (const WrittenTemplate& written : templates)
      if (isBelow(written.stack, construct) &&
          std::find(run->templates.begin(), run->templates.end(), &written) == run->templates.end())
        run->templates.push_back(&written);
  }
}

std::string literalOrEmpty(const Value<std::string>& value) {
  return value.isLiteral() ? value.literal() : std::string();
}

PluginOutcome runOne(const PlannedRun& run, Construct& app) {
  PolicyValidationContext context{app, {}};
  for (const WrittenTemplate* written : run.templates)
    context.stackTemplates.push_back({written->stack->node().path(), written->path,
                                      literalOrEmpty(written->stack->account()),
                                      literalOrEmpty(written->stack->region())});
  const std::string name = run.plugin->name();
  try {
    PluginOutcome outcome{name, run.plugin->validate(context), {}};
    if (outcome.report.pluginVersion.empty()) outcome.report.pluginVersion = run.plugin->version();
    return outcome;
  } catch (const std::exception& e) {
    PolicyValidationPluginReport failed;
    failed.success = false;
    failed.metadata = {{"error", "Validation plugin '" + name + "' failed: " + e.what()}};
    failed.pluginVersion = run.plugin->version();
    return {name, std::move(failed), {}};
  }
}

/// The element with a logical id in the stack with a template.
const Construct* findElement(const Construct& construct, const std::string& templateFile, const std::string& id) {
  if (const CfnElement* element = TreeAccess::element(construct))
    if (const Stack* stack = TreeAccess::stackOrNull(construct);
        stack && stack->templateFile() == templateFile && logicalId(*element) == id)
      return &construct;
  for (const Construct* child : TreeAccess::children(construct))
    if (const Construct* found = findElement(*child, templateFile, id)) return found;
  return nullptr;
}

bool isError(const PolicyViolation& violation) {
  std::string severity = violation.severity;
  std::transform(severity.begin(), severity.end(), severity.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
  });
  return severity.empty() || severity == "error" || severity == "fatal";
}
bool isFatal(const PolicyViolation& violation) {
  return violation.severity == "fatal" || violation.severity == "FATAL";
}

void completeResources(PluginOutcome& outcome, const Construct& app, const std::string& directory) {
  for (PolicyViolation& violation : outcome.report.violations)
    for (PolicyViolatingResource& resource : violation.violatingResources) {
      if (resource.templatePath.empty()) continue;
      if (resource.constructPath.empty() && !resource.resourceLogicalId.empty())
        if (const Construct* found =
                findElement(app, filesystem::nameOf(resource.templatePath), resource.resourceLogicalId))
          resource.constructPath = found->node().path();
      resource.templatePath = filesystem::relative(directory, resource.templatePath);
    }
}

void takeOutAcknowledged(PluginOutcome& outcome, const AcknowledgedRules& rules) {
  std::vector<PolicyViolation> left;
  for (PolicyViolation& violation : outcome.report.violations) {
    const std::string id = normalizeValidationId(violation.ruleName, validationNamespace(outcome.pluginName));
    std::vector<PolicyViolatingResource> open;
    for (PolicyViolatingResource& resource : violation.violatingResources) {
      const AcknowledgedRule* known = isFatal(violation) ? nullptr : rules.find(id, resource.constructPath);
      if (!known) {
        open.push_back(std::move(resource));
        continue;
      }
      const auto group = std::find_if(outcome.suppressed.begin(), outcome.suppressed.end(), [&](const auto& s) {
        return s.acknowledgedId == id && s.acknowledgedAt == known->path &&
               s.violation.description == violation.description;
      });
      if (group != outcome.suppressed.end()) {
        group->violation.violatingResources.push_back(std::move(resource));
      } else {
        SuppressedViolation suppressed{violation, id, known->path, known->reason};
        suppressed.violation.violatingResources = {std::move(resource)};
        outcome.suppressed.push_back(std::move(suppressed));
      }
    }
    const bool isOpen = !open.empty() || violation.violatingResources.empty();
    violation.violatingResources = std::move(open);
    if (isOpen) left.push_back(std::move(violation));
  }
  outcome.report.violations = std::move(left);
  if (!outcome.suppressed.empty() && !outcome.report.success)
    outcome.report.success = std::none_of(outcome.report.violations.begin(), outcome.report.violations.end(), isError);
}

}  // namespace

bool ValidationOutcome::success() const {
  return std::all_of(plugins.begin(), plugins.end(), [](const PluginOutcome& p) { return p.report.success; });
}

ValidationOutcome runValidationPlugins(Construct& app, const std::vector<WrittenTemplate>& templates,
                                       const std::string& directory) {
  std::vector<PlannedRun> runs;
  plan(app, templates, runs);
  ValidationOutcome outcome;
  if (runs.empty()) return outcome;
  const AcknowledgedRules rules(app);
  for (const PlannedRun& run : runs) {
    if (run.templates.empty()) continue;
    PluginOutcome one = runOne(run, app);
    completeResources(one, app, directory);
    if (!rules.empty()) takeOutAcknowledged(one, rules);
    outcome.plugins.push_back(std::move(one));
  }
  return outcome;
}

}  // namespace cdk::detail
