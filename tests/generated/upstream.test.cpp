// SPDX-License-Identifier: Apache-2.0
// The generated headers against upstream's own list (tools/cfngen/upstream). What differs must be in differences.json.
#include <cstdio>
#include <nlohmann/json.hpp>

#include "generated/header_reader.hpp"
#include "support/catch.hpp"

using namespace cdk::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path ROOT = "../..";

json parse(const fs::path& file) {
  std::ifstream in(file);
  REQUIRE(in);
  return json::parse(in);
}

class Comparison {
 public:
  Comparison() : explained_(parse("differences.json")), services_(readHeaders(ROOT / "constructs/generated/cdkpp")) {}

  void run() {
    for (const auto& entry : fs::directory_iterator(ROOT / "tools/cfngen/upstream")) {
      const std::string upstream = entry.path().stem().string();
      const json& homes = explained_.at("services");
      const std::string home = homes.contains(upstream) ? homes.at(upstream).at("home") : json(upstream);
      const json classes = parse(entry.path());
      for (const auto& [name, expected] : classes.items()) {
        ++upstreamClasses;
        compare(home + "." + name, expected, find(home, name));
      }
    }
    for (const auto& [service, headers] : services_)
      for (const auto& [name, resource] : headers.resources)
        if (!seen_.contains(service + "." + name)) unexplained.push_back(service + "." + name + ": not upstream's");
  }

  std::vector<std::string> unexplained;
  std::set<std::string> types;
  std::set<std::string> usedRenames;
  std::size_t upstreamClasses = 0, renamed = 0, properties = 0, nestedTypes = 0, attributes = 0;
  std::size_t staticFunctions = 0;
  const json& renames() const { return explained_.at("fields"); }

 private:
  struct Found {
    const ServiceHeaders* service = nullptr;
    const ResourceHeader* resource = nullptr;
    bool first = false;  // not seen under another name
  };

  Found find(std::string service, std::string name) {
    if (const auto alias = services_[service].aliases.find(name); alias != services_[service].aliases.end())
      return find(alias->second.first, alias->second.second);
    const auto& resources = services_[service].resources;
    const auto resource = resources.find(name);
    if (resource == resources.end()) return {};
    return {&services_[service], &resource->second, seen_.insert(service + "." + name).second};
  }

  void compare(const std::string& name, const json& expected, const Found& found) {
    if (found.resource == nullptr) return unexplained.push_back(name + ": missing");
    const ResourceHeader& ours = *found.resource;
    types.insert(ours.type);
    if (ours.type != expected.at("type").get<std::string>()) unexplained.push_back(name + ": is of type " + ours.type);

    compareFields(name, split(expected.at("props")), ours.props);
    if (found.first) properties += ours.props.size(), attributes += ours.attributes.size();
    for (const auto& [nested, fields] : expected.at("types").items()) {
      const auto type = ours.types.find(nested);
      if (type == ours.types.end()) {
        unexplained.push_back(name + "." + nested + ": missing");
        continue;
      }
      compareFields(name + "." + nested, split(fields), type->second);
      if (found.first) ++nestedTypes, properties += type->second.size();
    }
    if (ours.types.size() != expected.at("types").size()) unexplained.push_back(name + ": other nested types");

    const std::set<std::string> attributeNames = expected.at("attributes");
    if (attributeNames != ours.attributes && !explained_.at("attributes").contains(name))
      unexplained.push_back(name + ": other attributes");
    const std::set<std::string> statics = expected.at("statics");
    if (statics != ours.statics && !explained_.at("statics").contains(name))
      unexplained.push_back(name + ": other static functions");
    if (found.first) staticFunctions += ours.statics.size();
    compareReference(name, expected.at("reference"), found);
  }

  void compareReference(const std::string& name, const std::string& expected, const Found& found) {
    Fields fields = split(expected);
    const std::string interface = expected.substr(0, expected.find(' '));
    fields.erase(interface);
    const auto ours = found.service->references.find(interface);
    if (found.resource->referenceInterface != interface || ours == found.service->references.end())
      return unexplained.push_back(name + ": is no " + interface);
    compareFields(name + "." + interface, fields, ours->second);
  }

  void compareFields(const std::string& name, const Fields& expected, const Fields& ours) {
    Fields left = ours;
    for (const std::string& field : expected) {
      if (left.erase(field) > 0) continue;
      const bool required = field.ends_with("!");
      const std::string bare = required ? field.substr(0, field.size() - 1) : field;
      if (renames().contains(bare) && left.erase(bare + "_" + (required ? "!" : "")) > 0) {
        usedRenames.insert(bare);
        ++renamed;
      } else {
        unexplained.push_back(name + "." + field + ": missing");
      }
    }
    for (const std::string& field : left) unexplained.push_back(name + "." + field + ": not upstream's");
  }

  static Fields split(const std::string& text) {
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), {}};
  }

  json explained_;
  std::map<std::string, ServiceHeaders> services_;
  std::set<std::string> seen_;
};

const Comparison& comparison() {
  static const Comparison once = [] {
    Comparison made;
    made.run();
    return made;
  }();
  return once;
}

}  // namespace

TEST_CASE("the generated classes have all types, properties, attributes and functions of upstream, and no others",
    "[generated]") {
  const Comparison& found = comparison();
  std::printf(
      "%zu L1 classes upstream, %zu CloudFormation types, %zu nested types, %zu properties, %zu attributes, "
      "%zu static functions; %zu fields with another name\n",
      found.upstreamClasses, found.types.size(), found.nestedTypes, found.properties, found.attributes,
      found.staticFunctions, found.renamed);
  std::string list;
  for (const std::string& difference : found.unexplained) list += difference + "\n";
  INFO(list);
  CHECK(found.unexplained.empty());
  CHECK(found.types.size() == 1908);
}

TEST_CASE("each rename that differences.json explains is in use", "[generated]") {
  for (const auto& [name, reason] : comparison().renames().items()) {
    CAPTURE(name);
    CHECK(comparison().usedRenames.contains(name));
    CHECK_FALSE(reason.get<std::string>().empty());
  }
}
