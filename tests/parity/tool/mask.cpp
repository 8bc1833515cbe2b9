// SPDX-License-Identifier: Apache-2.0
#include "mask.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>

namespace parity {
namespace {

constexpr std::array<std::string_view, 3> maskable{"Code.S3Key", "Code.ZipFile", "CodeHash"};
constexpr const char* masked = "(masked)";

// From the hash of an asset that is masked to what stands for it.
using Labels = std::map<std::string, std::string>;

Json* fieldOf(Json& properties, const std::string& path) {
  Json* value = &properties;
  for (std::size_t start = 0; start <= path.size();) {
    const std::size_t end = std::min(path.find('.', start), path.size());
    const std::string key = path.substr(start, end - start);
    if (!value->is_object() || !value->contains(key)) return nullptr;
    value = &(*value)[key];
    start = end + 1;
  }
  return value;
}

std::string hashIn(const Json& value) {
  static const std::regex hash("[0-9a-f]{64}");
  std::smatch match;
  const std::string text = value.is_string() ? value.get<std::string>() : std::string();
  return std::regex_search(text, match, hash) ? match.str() : std::string();
}

bool replaceIn(std::string& text, const Labels& labels) {
  bool replaced = false;
  for (const auto& [hash, label] : labels)
    for (std::size_t at = text.find(hash); at != std::string::npos; at = text.find(hash, at + label.size())) {
      text.replace(at, hash.size(), label);
      replaced = true;
    }
  return replaced;
}

// Replaces the hashes in all texts below the value; keys stay.
bool replaceBelow(Json& value, const Labels& labels) {
  if (value.is_string()) return replaceIn(value.get_ref<std::string&>(), labels);
  bool replaced = false;
  if (value.is_structured())
    for (auto& element : value) replaced = replaceBelow(element, labels) || replaced;
  return replaced;
}

bool maskHandlers(Json& document, const std::vector<MaskRule>& rules, Labels& labels) {
  bool changed = false;
  if (!document.contains("Resources")) return false;
  for (auto& [id, resource] : document["Resources"].items()) {
    for (const MaskRule& rule : rules) {
      if (resource.value("Type", "") != rule.type || !std::regex_match(id, rule.logicalId)) continue;
      if (!resource.contains("Properties")) continue;
      for (const std::string& field : rule.fields) {
        Json* value = fieldOf(resource["Properties"], field);
        if (value == nullptr) continue;
        if (field == "Code.S3Key" && !hashIn(*value).empty()) labels[hashIn(*value)] = fmt::format("(code of {})", id);
        *value = masked;
        changed = true;
      }
    }
  }
  return changed;
}

bool maskTemplateUrls(Json& document, const Labels& labels) {
  bool changed = false;
  if (!document.contains("Resources")) return false;
  for (auto& [id, resource] : document["Resources"].items()) {
    if (resource.value("Type", "") != "AWS::CloudFormation::Stack" || !resource.contains("Properties")) continue;
    if (Json* url = fieldOf(resource["Properties"], "TemplateURL")) changed = replaceBelow(*url, labels) || changed;
  }
  return changed;
}

// Labels for the templates that were changed; true when there is a new one.
bool labelTemplates(const Assembly& assembly, const std::set<std::string>& changed, Labels& labels) {
  bool added = false;
  for (const auto& [path, document] : assembly.facts) {
    if (!isAssetManifest(path)) continue;
    const std::string prefix = path.substr(0, path.rfind('/') + 1);
    const Json files = document.value("files", Json::object());
    for (const auto& [hash, file] : files.items()) {
      const std::string source = prefix + file.value("source", Json::object()).value("path", "");
      if (changed.count(source) != 0)
        added = labels.emplace(hash, fmt::format("(template {})", source)).second || added;
    }
  }
  return added;
}

void maskAssetManifest(Json& document, const Labels& labels) {
  static const std::regex destination("(.*-)[0-9a-f]{8}");
  if (!document.contains("files")) return;
  Json files = Json::object();
  for (auto& [hash, file] : document["files"].items()) {
    const auto label = labels.find(hash);
    if (label == labels.end()) {
      files[hash] = file;
      continue;
    }
    replaceBelow(file, labels);
    if (file.contains("destinations")) {  // their ids end in a hash over the object key
      Json destinations = Json::object();
      for (auto& [id, target] : file["destinations"].items())
        destinations[std::regex_replace(id, destination, "$1*")] = target;
      file["destinations"] = std::move(destinations);
    }
    files[label->second] = file;
  }
  document["files"] = std::move(files);
}

void maskManifest(Json& document, const Labels& labels) {
  for (auto& artifact : document["artifacts"])
    if (artifact.contains("properties") && artifact["properties"].contains("stackTemplateAssetObjectUrl"))
      replaceBelow(artifact["properties"]["stackTemplateAssetObjectUrl"], labels);
}

}  // namespace

std::vector<MaskRule> readMasks(const std::filesystem::path& file) {
  std::vector<MaskRule> rules;
  const Json document = readJson(file);
  for (const Json& entry : document.at("masks")) {
    MaskRule rule{std::regex(entry.at("logicalId").get<std::string>()), entry.at("type").get<std::string>(),
        entry.at("fields").get<std::vector<std::string>>()};
    for (const std::string& field : rule.fields)
      if (std::find(maskable.begin(), maskable.end(), field) == maskable.end())
        throw std::runtime_error(fmt::format("{}: {} may not be masked", file.string(), field));
    rules.push_back(std::move(rule));
  }
  return rules;
}

std::set<std::string> mask(Assembly& assembly, const std::vector<MaskRule>& rules) {
  Labels handlers, templates;
  std::set<std::string> changed;
  for (auto& [path, document] : assembly.facts)
    if (isTemplate(path) && maskHandlers(document, rules, handlers)) changed.insert(path);

  // A changed nested template changes the template of its parent, and so on.
  while (labelTemplates(assembly, changed, templates))
    for (auto& [path, document] : assembly.facts)
      if (isTemplate(path) && maskTemplateUrls(document, templates)) changed.insert(path);

  Labels all = handlers;
  all.insert(templates.begin(), templates.end());
  for (auto& [path, document] : assembly.facts) {
    if (isAssetManifest(path)) maskAssetManifest(document, all);
    if (isManifest(path)) maskManifest(document, templates);
    if (path == "staged.json") {
      replaceBelow(document, handlers);
      std::sort(document.begin(), document.end());  // a set; its order was that of the hashes
    }
  }
  return changed;
}

}  // namespace parity
