// SPDX-License-Identifier: Apache-2.0
#include "read_model.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <nlohmann/json.hpp>

#include "link.hpp"
#include "patch.hpp"

namespace cfngen {
namespace {

using nlohmann::json;

Update readUpdate(const json& property, bool known) {
  const std::string update = property.value("update", "");
  if (update == "replacement") return Update::replacement;
  if (update == "conditional") return Update::conditional;
  return known ? Update::noReplacement : Update::unknown;
}

/// Upstream asks a construct for several fields of an interface in turn; the first one is always there.
std::vector<Accepted> readAccepted(const json& property) {
  std::vector<Accepted> accepted;
  for (const std::string link : property.value("accepts", json::array())) {
    const auto first = link.find('.');
    const auto last = link.rfind('.');
    Accepted one{link.substr(0, first), link.substr(first + 1, last - first - 1), link.substr(last + 1)};
    const bool known = std::ranges::any_of(accepted, [&](const Accepted& other) {
      return other.service == one.service && other.interface == one.interface;
    });
    if (!known) accepted.push_back(std::move(one));
  }
  return accepted;
}

Property readProperty(const std::string& name, const json& from, bool updatesKnown) {
  Property property;
  property.name = name;
  property.cfn = from.at("cfn");
  property.type = parseType(from.at("type").get_ref<const std::string&>());
  property.required = from.value("required", false);
  property.deprecated = from.value("deprecated", false);
  property.update = readUpdate(from, updatesKnown);
  property.accepts = readAccepted(from);
  for (const json& value : from.value("values", json::array())) {
    if (value.is_string())
      property.values.push_back(value);
    else
      property.numericValues.push_back(value.dump());
  }
  return property;
}

Record readRecord(const json& from, bool updatesKnown) {
  if (from.contains("order"))
    throw std::runtime_error("an order of emission other than that of the CloudFormation names is not supported");
  Record record;
  record.page = from.value("page", "");
  for (const auto& [name, property] : from.at("props").items())
    record.properties.push_back(readProperty(name, property, updatesKnown));
  return record;
}

Reference readReference(const json& from) {
  Reference reference{from.at("interface"), from.at("getter"), from.at("struct"), {}, false};
  for (const auto& [name, field] : from.at("fields").items())
    reference.fields.push_back({name, field.value("optional", false), field.at("from")});
  return reference;
}

std::optional<ArnFor> readArnFor(const json& resource) {
  const auto from = resource.find("arnFor");
  if (from == resource.end()) return {};
  return ArnFor{from->at("name"), from->value("field", ""),
                from->value("variables", std::map<std::string, std::string>{})};
}

std::optional<Import> readImport(const json& resource, const char* kind) {
  const auto from = resource.find(kind);
  if (from == resource.end()) return {};
  return Import{from->at("name"), from->at("fields")};
}

Resource readResource(const std::string& name, const json& from) {
  Resource resource;
  resource.name = name;
  resource.type = from.at("type");
  resource.deprecated = from.value("deprecated", false);
  resource.stateful = from.value("stateful", false);
  if (const auto tags = from.find("tags"); tags != from.end())
    resource.tags = Tags{tags->at("variant"), tags->at("property")};
  resource.reference = readReference(from.at("reference"));
  resource.arnFormat = from.value("arn", "");
  resource.arnFor = readArnFor(from);
  resource.fromArn = readImport(from, "fromArn");
  resource.fromName = readImport(from, "fromName");
  for (const auto& [attribute, facts] : from.at("attributes").items())
    resource.attributes.push_back({attribute, facts.at("cfn"),
                                   parseType(facts.at("type").get_ref<const std::string&>()), facts.value("hint", "")});
  resource.record = readRecord(from, !from.contains("updates"));
  // Whether a change inside of a nested value replaces the resource is said by the property that holds it.
  for (const auto& [type, record] : from.at("types").items()) resource.types[type] = readRecord(record, false);
  return resource;
}

json parseFile(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error(fmt::format("{}: cannot be read", file.string()));
  return json::parse(in);
}

std::string upstreamVersion(const json& sources) {
  for (const json& package : sources.at("packages"))
    if (package.at("name") == "aws-cdk-lib") return package.at("version");
  throw std::runtime_error("sources.json does not name aws-cdk-lib");
}

}  // namespace

Service readService(const json& from) {
  Service service;
  service.name = from.at("service");
  service.hides = from.value("hides", std::vector<std::string>{});
  for (const auto& [name, resource] : from.at("resources").items()) {
    try {
      service.resources.push_back(readResource(name, resource));
    } catch (const std::exception& error) {
      throw std::runtime_error(fmt::format("{}: {}", name, error.what()));
    }
  }
  const json aliases = from.value("aliases", json::object());
  for (const auto& [name, target] : aliases.items()) {
    const std::string text = target;
    const auto dot = text.find('.');
    service.aliases.push_back({name, text.substr(0, dot), text.substr(dot + 1)});
  }
  return service;
}

Model readModel(const std::filesystem::path& folder, const std::filesystem::path& patches) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::ranges::sort(files);

  Model model;
  for (const auto& file : files) {
    try {
      json content = parseFile(file);
      if (file.filename() == "sources.json") {
        model.upstreamVersion = upstreamVersion(content);
        continue;
      }
      if (const auto patch = patches / file.filename(); std::filesystem::exists(patch))
        content = patched(content, parseFile(patch));
      model.services.push_back(readService(content));
    } catch (const std::exception& error) {
      throw std::runtime_error(fmt::format("{}: {}", file.filename().string(), error.what()));
    }
  }
  link(model.services);
  return model;
}

}  // namespace cfngen
