// SPDX-License-Identifier: Apache-2.0
// What validation plugins have found, for people and as the file that the CLI reads.
#include <algorithm>

#include "features/validation_ids.hpp"
#include "features/validation_run.hpp"
#include "tree/state.hpp"

namespace cdk::detail {

namespace {

const Construct* constructAt(const Construct& app, std::string_view path) {
  const Construct* construct = &app;
  while (construct && !path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    const Handle<Construct> child = construct->node().tryFindChild(path.substr(0, slash));
    construct = child.get();
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return construct;
}

std::string lineOf(const Construct& app, const std::string& path) {
  const Construct* construct = path.empty() ? nullptr : constructAt(app, path);
  if (!construct || !*construct->node().location().file) return {};
  return std::string(construct->node().location().file) + ":" + std::to_string(construct->node().location().line);
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}
bool isKnownSeverity(const std::string& severity) {
  return severity == "fatal" || severity == "error" || severity == "warning" || severity == "info";
}

void setText(Json& object, std::string_view key, const std::string& text) {
  if (!text.empty()) object.set(key, text);
}
Json objectOfPairs(const std::vector<std::pair<std::string, std::string>>& pairs) {
  if (pairs.empty()) return {};
  Json object = Json::object();
  for (const auto& [key, value] : pairs) object.set(key, value);
  return object;
}
void setUnlessUndefined(Json& object, std::string_view key, Json value) {
  if (value.hasValue()) object.set(key, std::move(value));
}

Json resourceJson(const Construct& app, const PolicyViolatingResource& resource) {
  Json json = Json::object({{"constructPath", resource.constructPath}});
  if (!resource.resourceLogicalId.empty() && !resource.templatePath.empty()) {
    Json inTemplate =
        Json::object({{"templatePath", resource.templatePath}, {"logicalId", resource.resourceLogicalId}});
    if (!resource.locations.empty()) {
      Json paths = Json::array();
      for (const std::string& location : resource.locations) paths.add(location);
      inTemplate.set("propertyPaths", std::move(paths));
    }
    json.set("cloudFormationResource", std::move(inTemplate));
  }
  if (const std::string line = lineOf(app, resource.constructPath); !line.empty())
    json.set("stackTraces", Json::array({line}));
  return json;
}

Json violationJson(const Construct& app, const PolicyViolation& violation) {
  Json json = Json::object({{"ruleName", violation.ruleName}, {"description", violation.description}});
  setText(json, "suggestedFix", violation.fix);
  const std::string severity = violation.severity.empty() ? "error" : lower(violation.severity);
  json.set("severity", isKnownSeverity(severity) ? severity : "custom");
  if (!isKnownSeverity(severity)) json.set("customSeverity", violation.severity);
  setUnlessUndefined(json, "ruleMetadata", objectOfPairs(violation.ruleMetadata));
  Json constructs = Json::array();
  for (const PolicyViolatingResource& resource : violation.violatingResources)
    constructs.add(resourceJson(app, resource));
  json.set("violatingConstructs", std::move(constructs));
  return json;
}

}  // namespace

Json ValidationOutcome::document(const Construct& app, std::string_view schemaVersion) const {
  Json reports = Json::array();
  for (const PluginOutcome& plugin : plugins) {
    if (plugin.report.success && plugin.report.violations.empty() && plugin.suppressed.empty()) continue;
    Json json = Json::object({{"pluginName", plugin.pluginName}});
    setText(json, "pluginVersion", plugin.report.pluginVersion);
    json.set("conclusion", plugin.report.success ? "success" : "failure");
    setUnlessUndefined(json, "metadata", objectOfPairs(plugin.report.metadata));
    Json violations = Json::array();
    for (const PolicyViolation& violation : plugin.report.violations) violations.add(violationJson(app, violation));
    json.set("violations", std::move(violations));
    if (!plugin.suppressed.empty()) {
      Json suppressed = Json::array();
      for (const SuppressedViolation& s : plugin.suppressed) {
        Json entry = violationJson(app, s.violation);
        entry.set("acknowledgedId", s.acknowledgedId);
        setText(entry, "reason", s.reason);
        setText(entry, "acknowledgedAt", s.acknowledgedAt);
        suppressed.add(std::move(entry));
      }
      json.set("suppressedViolations", std::move(suppressed));
    }
    reports.add(std::move(json));
  }
  if (reports.size() == 0) return {};
  return Json::object({{"version", schemaVersion}, {"title", "Validation Report"}, {"pluginReports", reports}});
}

std::string ValidationOutcome::text(const Construct& app) const {
  std::string out;
  for (const PluginOutcome& plugin : plugins) {
    for (const auto& [key, value] : plugin.report.metadata)
      if (key == "error" && plugin.report.violations.empty()) out += "error: " + value + "\n";
    const std::string prefix = validationNamespace(plugin.pluginName);
    for (const PolicyViolation& violation : plugin.report.violations) {
      const std::string severity = violation.severity.empty() ? "error" : violation.severity;
      const std::string what =
          severity + ": " + violation.description + " [" + normalizeValidationId(violation.ruleName, prefix) + "]";
      if (violation.violatingResources.empty()) out += what + "\n";
      for (const PolicyViolatingResource& resource : violation.violatingResources) {
        const std::string line = lineOf(app, resource.constructPath);
        if (!line.empty()) out += line + ": ";
        out += what + " at '" + (resource.constructPath.empty() ? resource.resourceLogicalId : resource.constructPath) +
               "'";
        for (const std::string& location : resource.locations) out += " " + location;
        out += "\n";
      }
      if (!violation.fix.empty()) out += "  fix: " + violation.fix + "\n";
    }
  }
  return out;
}

}  // namespace cdk::detail
