// SPDX-License-Identifier: Apache-2.0
#include "assembly.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <vector>

namespace parity {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> comparedArtifacts{
    "aws:cloudformation:stack", "cdk:asset-manifest", "cdk:cloud-assembly"};
constexpr std::array<std::string_view, 3> messages{"aws:cdk:info", "aws:cdk:warning", "aws:cdk:error"};

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& known, const std::string& text) {
  return std::find(known.begin(), known.end(), text) != known.end();
}

Json manifestFacts(const Json& manifest) {
  Json artifacts = Json::object();
  const Json all = manifest.value("artifacts", Json::object());
  for (const auto& [id, artifact] : all.items()) {
    if (!isOneOf(comparedArtifacts, artifact.value("type", ""))) continue;
    Json facts = artifact;
    facts.erase("metadata");
    facts.erase("additionalMetadataFile");
    artifacts[id] = std::move(facts);
  }
  Json result{{"artifacts", std::move(artifacts)}};
  if (manifest.contains("missing")) result["missing"] = manifest.at("missing");
  return result;
}

void collectMessages(const Json& metadata, Json& found) {
  for (const auto& [path, entries] : metadata.items())
    for (const Json& entry : entries)
      if (isOneOf(messages, entry.value("type", "")))
        found.push_back({{"path", path}, {"type", entry.at("type")}, {"data", entry.value("data", Json())}});
}

void collectAnnotations(const fs::path& directory, Json& found) {
  const Json artifacts = readJson(directory / "manifest.json").value("artifacts", Json::object());
  for (const auto& [id, artifact] : artifacts.items()) {
    if (artifact.value("type", "") == "cdk:cloud-assembly")
      collectAnnotations(directory / artifact.at("properties").at("directoryName").get<std::string>(), found);
    collectMessages(artifact.value("metadata", Json::object()), found);
    if (artifact.contains("additionalMetadataFile"))
      collectMessages(readJson(directory / artifact.at("additionalMetadataFile").get<std::string>()), found);
  }
}

void collectDirectory(const fs::path& directory, const std::string& prefix, Assembly& assembly) {
  assembly.facts[prefix + "manifest.json"] = manifestFacts(readJson(directory / "manifest.json"));
  for (const fs::directory_entry& entry : fs::directory_iterator(directory)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("asset.")) continue;
    if (entry.is_directory()) {
      if (fs::exists(entry.path() / "manifest.json")) collectDirectory(entry.path(), prefix + name + "/", assembly);
    } else if (isTemplate(name)) {
      assembly.templates[prefix + name] = readText(entry.path());
      assembly.facts[prefix + name] = readJson(entry.path());
    } else if (isAssetManifest(name)) {
      Json facts = readJson(entry.path());
      facts.erase("version");
      assembly.facts[prefix + name] = std::move(facts);
    }
  }
}

}  // namespace

bool isTemplate(const std::string& path) { return path.ends_with(".template.json"); }
bool isAssetManifest(const std::string& path) { return path.ends_with(".assets.json"); }
bool isManifest(const std::string& path) { return path == "manifest.json" || path.ends_with("/manifest.json"); }

Assembly readExpected(const fs::path& directory) {
  Assembly assembly;
  assembly.facts["annotations.json"] = Json::array();
  assembly.facts["staged.json"] = Json::array();
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(directory)) {
    if (!entry.is_regular_file() || entry.path().extension() != ".json") continue;
    const std::string path = entry.path().lexically_relative(directory).generic_string();
    assembly.facts[path] = readJson(entry.path());
    if (isTemplate(path)) assembly.templates[path] = readText(entry.path());
  }
  return assembly;
}

Assembly readActual(const fs::path& directory) {
  Assembly assembly;
  collectDirectory(directory, "", assembly);
  Json annotations = Json::array();
  collectAnnotations(directory, annotations);
  assembly.facts["annotations.json"] = std::move(annotations);
  std::set<std::string> staged;
  for (const fs::directory_entry& entry : fs::directory_iterator(directory)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("asset.")) staged.insert(name);
  }
  assembly.facts["staged.json"] = Json(staged);
  return assembly;
}

}  // namespace parity
