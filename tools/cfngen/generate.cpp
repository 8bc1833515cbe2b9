// SPDX-License-Identifier: Apache-2.0
#include "generate.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "naming.hpp"
#include "write.hpp"

namespace cfngen {
namespace {

void add(Files& files, const std::string& path, std::string text) {
  if (!files.emplace(path, std::move(text)).second) throw std::runtime_error(fmt::format("two files {}", path));
}

void addService(Files& files, const Writer& writer, const Service& service) {
  const std::string folder = fmt::format("cdkpp/{}/", service.name);
  for (const Resource& resource : service.resources) {
    try {
      const ClassPlan plan = decide(service, resource);
      add(files, folder + resourceHeader(resource.name), writer.resource(plan));
      add(files, folder + referenceHeader(resource.reference.interface), writer.reference(plan));
    } catch (const std::exception& error) {
      throw std::runtime_error(fmt::format("{}: {}", resource.type, error.what()));
    }
  }
  for (const Alias& alias : service.aliases)
    add(files, folder + resourceHeader(alias.name), writer.alias(service.name, alias));
  add(files, folder + "l1.hpp", writer.umbrella(service));
  add(files, fmt::format("cdkpp/{}.hpp", service.name), writer.service(service));
}

}  // namespace

Files generate(const Model& model) {
  Files files;
  // Formatters and code review leave generated files alone.
  add(files, ".clang-format", "DisableFormat: true\nSortIncludes: Never\n");
  add(files, ".gitattributes", "*.hpp linguist-generated\n");
  const Writer writer(model.upstreamVersion);
  for (const Service& service : model.services) addService(files, writer, service);
  return files;
}

}  // namespace cfngen
