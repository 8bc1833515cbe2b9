// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions/snapshot.hpp>

#include "assembly/read_assembly.hpp"
#include "assertions/snapshot_files.hpp"
#include "assertions/stack_source.hpp"
#include "assertions/template_state.hpp"
#include "filesystem/file_error.hpp"
#include "prepare/prepare.hpp"
#include "tree/element.hpp"

namespace cdk::assertions {

namespace fs = std::filesystem;
using namespace cdk::detail;

namespace {

fs::path folderOf(const SnapshotOptions& options, Location at) {
  if (options.directory) return *options.directory;
  const fs::path source = fs::path(at.file);
  std::error_code error;
  if (!fs::exists(source, error))
    throw AssertionError("CDKPP6012", "the source file '" + source.string() +
                                          "' of the test is not found from where the test runs, so the snapshots "
                                          "beside it are not either; define CDKPP_SNAPSHOT_DIR for the test, as "
                                          "cdkpp_add_test does, or name the directory in SnapshotOptions");
  return source.parent_path() / "snapshots";
}

/// Where the elements of a stack were made. The tree must live as long.
Describe placesIn(const Stack& stack) {
  auto places = std::make_shared<TemplateAccess::State>();
  eachElement(stack.asConstruct(), [&](CfnElement& element) {
    places->origins.emplace(logicalId(element), Origin{element.node().path(), element.node().location()});
  });
  return [places](const std::string& id) { return places->describe(id); };
}

void addNested(const Construct& construct, const std::string& folder, const MemoryAssembly& files,
               const std::map<std::string, std::string>& names, SnapshotFiles& now) {
  for (Construct* child : TreeAccess::children(construct)) {
    if (const Stack* nested = TreeAccess::asStack(*child))
      now[folder + nested->templateFile()] = {withoutAssetHashes(files.at(nested->templateFile()), names),
                                              placesIn(*nested)};
    addNested(*child, folder, files, names, now);
  }
}

/// All templates of an assembly.
SnapshotFiles templatesOf(const MemoryAssembly& files, const std::string& folder) {
  const std::map<std::string, std::string> names = assetNames(files);
  SnapshotFiles now;
  for (const auto& [file, text] : files)
    if (file.ends_with(".template.json")) now[folder + file] = {withoutAssetHashes(text, names), {}};
  return now;
}

MemoryAssembly filesOf(const CloudAssembly& assembly) {
  try {
    return readAssembly(assembly.directory());
  } catch (const filesystem::FileError& e) {
    throw AssertionError("CDKPP6012", e.what());
  }
}

}  // namespace

void matchesSnapshot(const Stack& stack, std::string_view name, const SnapshotOptions& options, Location at) {
  const MemoryAssembly& files = assemblyOf(stack);
  const std::map<std::string, std::string> names = assetNames(files);
  const std::string text(name);
  SnapshotFiles now;
  now[text + ".template.json"] = {withoutAssetHashes(files.at(stack.templateFile()), names), placesIn(stack)};
  addNested(stack.asConstruct(), text + "/", files, names, now);
  compareSnapshot(folderOf(options, at), text, now);
}

void matchesSnapshot(const Stage& stage, std::string_view name, const SnapshotOptions& options, Location at) {
  const std::string text(name);
  compareSnapshot(folderOf(options, at), text, templatesOf(assemblyOf(stage), text + "/"));
}

void matchesSnapshot(const CloudAssembly& assembly, std::string_view name, const SnapshotOptions& options,
                     Location at) {
  const std::string text(name);
  compareSnapshot(folderOf(options, at), text, templatesOf(filesOf(assembly), text + "/"));
}

}  // namespace cdk::assertions
