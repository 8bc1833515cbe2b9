// SPDX-License-Identifier: Apache-2.0
#include "assembly/synthesis.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/resource.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "assembly/custom_synthesis.hpp"
#include "assembly/read_assembly.hpp"
#include "assembly/report.hpp"
#include "assembly/session.hpp"
#include "assembly/tree_file.hpp"
#include "assets/staged_files.hpp"
#include "features/aspects_run.hpp"
#include "filesystem/atomic_write.hpp"
#include "filesystem/file_error.hpp"
#include "prepare/prepare.hpp"

namespace cdk {

CloudAssembly::CloudAssembly(const CloudAssembly&) = default;
CloudAssembly::CloudAssembly(CloudAssembly&&) noexcept = default;
CloudAssembly& CloudAssembly::operator=(const CloudAssembly&) = default;
CloudAssembly& CloudAssembly::operator=(CloudAssembly&&) noexcept = default;
CloudAssembly::~CloudAssembly() = default;
const CloudFormationStackArtifact& CloudAssembly::getStackArtifact(std::string_view artifactId) const {
  for (const auto& stack : stacks_)
    if (stack.id == artifactId) return stack;
  throw AssumptionError("CDKPP2200",
                        "there is no stack '" + std::string(artifactId) + "' in the assembly " + directory_);
}
const CloudFormationStackArtifact& CloudAssembly::getStackByName(std::string_view stackName) const {
  for (const auto& stack : stacks_)
    if (stack.stackName == stackName) return stack;
  throw AssumptionError(
      "CDKPP2200", "there is no stack with the name '" + std::string(stackName) + "' in the assembly " + directory_);
}
Json CloudFormationStackArtifact::templateJson() const {
  std::ifstream in(templateFullPath, std::ios::binary);
  if (!in) throw IoError("CDKPP2201", "cannot read the template '" + templateFullPath + "'");
  return Json::parse(std::string(std::istreambuf_iterator<char>(in), {}));
}

namespace detail {

namespace {

// The oldest version of the schema that holds all that is written, so that older CLIs read it too.
constexpr const char* kManifestVersion = "36.0.0";
constexpr const char* kRoleOptionsVersion = "38.0.0";  // knows assumeRoleAdditionalOptions
constexpr const char* kCustomSynthesis = "custom synthesis";

}  // namespace

void attachCustomSynthesis(Construct& construct, CustomSynthesis& synthesis) {
  attachment<CustomSynthesis*>(construct.node(), kCustomSynthesis) = &synthesis;
}

namespace {

std::vector<Stage*> nestedStages(Construct& top) {
  std::vector<Stage*> stages;
  const auto walk = [&](auto& self, Construct& c) -> void {
    for (Construct* child : TreeAccess::children(c)) {
      if (auto* stage = dynamic_cast<Stage*>(child))
        stages.push_back(stage);
      else
        self(self, *child);
    }
  };
  walk(walk, top);
  return stages;
}

/// Whether it is the main resource of an L2 that leaves it to chance whether the data of its users are kept. For an L1
/// that stands on its own that is up to the program.
bool missesRemovalPolicy(Construct& construct) {
  const auto* resource = dynamic_cast<CfnResource*>(TreeAccess::element(construct));
  if (!resource) return false;
  const ResourceState& state = TreeAccess::state(*resource);
  if (!state.facts || !state.facts->stateful) return false;
  if (state.options && state.options->deletionPolicy) return false;
  return dynamic_cast<Resource*>(TreeAccess::parent(construct.node())) != nullptr;
}

void checkValidations(Stage& stage) {
  std::string text;
  std::size_t count = 0;
  const auto add = [&](const Construct& c, const std::string& message) {
    const Location at = c.node().location();
    text += "\n  ";
    if (*at.file) text += std::string(at.file) + ":" + std::to_string(at.line) + ": ";
    text += "[" + c.node().path() + "] " + message;
    ++count;
  };
  eachInStage(static_cast<Construct&>(stage), [&](Construct& c) {
    if (missesRemovalPolicy(c))
      add(c, "'" + static_cast<CfnResource&>(*TreeAccess::element(c)).cfnResourceType() +
                 "' holds data, so it needs a removal policy: call applyRemovalPolicy(), or set "
                 "cfnOptions().deletionPolicy");
    if (!TreeAccess::extrasOrNull(c.node())) return;
    for (const std::string& message : c.node().validate()) add(c, message);
  });
  if (count) throw ValidationError("CDKPP2220", "validation failed with the following errors:" + text);
}

void addMissing(std::vector<MissingContext>& all, const std::vector<MissingContext>& more) {
  for (const MissingContext& m : more)
    if (std::none_of(all.begin(), all.end(), [&](const auto& known) { return known.key == m.key; })) all.push_back(m);
}

const char* manifestVersion(const SynthesisSession& session) {
  constexpr std::string_view options = "assumeRoleAdditionalOptions";
  for (const auto& [id, artifact] : session.artifacts()) {
    const Json properties = artifact["properties"];
    if (properties.contains(options)) return kRoleOptionsVersion;
    const Json lookup = properties["lookupRole"];
    if (lookup.isObject() && lookup.contains(options)) return kRoleOptionsVersion;
  }
  return kManifestVersion;
}

void writeManifest(SynthesisSession& session, const std::vector<MissingContext>& missing) {
  Json artifacts = Json::object();
  Any map = newMap(session.artifacts().size());
  for (const auto& [id, artifact] : session.artifacts()) freshEntries(map).emplace_back(id, artifact);
  const std::string version = manifestVersion(session);
  Json manifest = Json::object({{"version", version}, {"artifacts", Json(Raw{}, map)}});
  if (!missing.empty()) {
    Json list = Json::array();
    for (const MissingContext& m : missing)
      list.add(Json::object({{"key", m.key}, {"provider", m.provider}, {"props", m.props}}));
    manifest.set("missing", list);
  }
  session.writeFile("manifest.json", manifest.dump(2));
  session.writeFile("cdk.out", "{\"version\":\"" + version + "\"}");
}

CloudAssembly assemblyOf(const SynthesisSession& session, Stage& stage, const std::string& root,
                         std::vector<CloudAssembly> nested) {
  const std::string directory = session.directory().empty() ? root : root + "/" + session.directory();
  std::vector<CloudFormationStackArtifact> stacks;
  eachInStage(static_cast<Construct&>(stage), [&](Construct& c) {
    Stack* stack = TreeAccess::asStack(c);
    if (!stack || stack->nested()) return;
    const auto& state = TreeAccess::state(*stack);
    CloudFormationStackArtifact artifact{state.artifactId,
                                         state.stackName,
                                         stack->node().path(),
                                         stack->environment(),
                                         state.templateFile,
                                         directory + "/" + state.templateFile,
                                         {}};
    for (const StackDependency& dependency : state.dependencies)
      artifact.dependencies.push_back(TreeAccess::state(*dependency.target).artifactId);
    stacks.push_back(std::move(artifact));
  });
  return {directory, std::move(stacks), std::move(nested)};
}

CloudAssembly synthesizeStage(Stage& stage, const std::string& directory, const std::string& root, AssemblyFiles& files,
                              const StageSynthesisOptions& options, std::vector<MissingContext>& outer) {
  std::vector<MissingContext> missing;
  SynthesisSession session(stage, directory, files, options.validateOnSynthesis);
  std::vector<CloudAssembly> nested;
  for (Stage* inner : nestedStages(stage)) {
    const std::string& id = inner->artifactId();
    session.addArtifact(
        id,
        Json::object({{"type", "cdk:cloud-assembly"},
                      {"properties", Json::object({{"directoryName", id}, {"displayName", inner->node().path()}})}}));
    nested.push_back(
        synthesizeStage(*inner, directory.empty() ? id : directory + "/" + id, root, files, options, missing));
  }
  invokeAspects(stage);
  resolveDependencies(stage);
  resolveReferences(stage);
  const std::vector<Stack*> stacks = stacksOf(stage);
  checkStackCycles(stacks);
  defineNestedStackAssets(stage);
  if (!options.skipValidation) checkValidations(stage);

  const auto postOrder = [&](auto& self, Construct& c) -> void {
    // By index: a synthesizer may add elements to its stack.
    const auto& children = TreeAccess::children(c);
    for (std::size_t i = 0; i < children.size(); ++i)
      if (!dynamic_cast<Stage*>(children[i])) self(self, *children[i]);
    if (Stack* stack = TreeAccess::asStack(c)) {
      stack->synthesizer().synthesize(session);
      addMissing(missing, TreeAccess::state(*stack).missing);
    } else if (auto* custom = attachmentOrNull<CustomSynthesis*>(c.node(), kCustomSynthesis)) {
      (*custom)->synthesize(session);
    }
  };
  postOrder(postOrder, stage);

  if (directory.empty() && TreeAccess::state(stage).treeMetadata) {
    session.writeFile("tree.json", renderTreeFile(stage));
    const auto& artifacts = session.artifacts();
    const auto isTree = [](const auto& artifact) { return artifact.first == "Tree"; };
    if (std::none_of(artifacts.begin(), artifacts.end(), isTree))  // a stack may have the name
      session.addArtifact("Tree",
                          Json::object({{"type", "cdk:tree"}, {"properties", Json::object({{"file", "tree.json"}})}}));
  }
  writeManifest(session, missing);
  addMissing(outer, missing);
  return assemblyOf(session, stage, root, std::move(nested));
}

class FilesOnDisk final : public AssemblyFiles {
 public:
  explicit FilesOnDisk(filesystem::AssemblyWriter& writer) : writer_(writer) {}
  void file(std::string_view relativePath, std::string content) override { writer_.file(relativePath, content); }

 private:
  filesystem::AssemblyWriter& writer_;
};

class FilesInMemory final : public AssemblyFiles {
 public:
  void file(std::string_view relativePath, std::string content) override {
    if (!files.emplace(relativePath, std::move(content)).second)
      throw filesystem::FileError("write", std::string(relativePath), "two artifacts have the same file name");
  }
  MemoryAssembly files;
};

/// Manifests come last: who sees one finds what it names.
CloudAssembly writeAgain(const MemorySynthesis& memory, AssemblyFiles& files) {
  for (const bool manifests : {false, true})
    for (const auto& [path, content] : memory.files)
      if (path.ends_with("manifest.json") == manifests) files.file(path, content);
  return memory.assembly;
}

void refuseIfBroken(const Stage& stage) {
  auto& app = TreeAccess::state(static_cast<const Stage&>(dynamic_cast<App&>(stage.node().root())));
  if (!app.broken.empty())
    throw AssumptionError("CDKPP2011", "the creation of '" + app.broken +
                                           "' failed, so the tree is not what the program says; nothing is written");
}

}  // namespace

CloudAssembly synthesize(Stage& stage, const StageSynthesisOptions& options) {
  refuseIfBroken(stage);
  const std::string root = stage.outdir();
  const auto& memory = TreeAccess::state(static_cast<const Stage&>(stage)).memory;
  try {
    filesystem::AssemblyWriter writer(root);
    FilesOnDisk files(writer);
    std::vector<MissingContext> missing;
    CloudAssembly assembly = memory && !options.force ? writeAgain(*memory, files)
                                                      : synthesizeStage(stage, "", root, files, options, missing);
    copyStagedFiles(stage, writer);
    writer.commit();
    reportFindings(stage, root, kManifestVersion);
    return assembly;
  } catch (const filesystem::FileError& e) {
    throw IoError("CDKPP2202", e.what());
  }
}

const MemorySynthesis& synthesizeInMemory(Stage& stage, bool again) {
  auto& state = TreeAccess::state(static_cast<const Stage&>(stage));
  auto& memory = state.memory;
  if (memory && !again) return *memory;
  refuseIfBroken(stage);
  try {
    if (state.assembly && !again) {
      memory = std::make_shared<MemorySynthesis>(
          MemorySynthesis{*state.assembly, readAssembly(state.assembly->directory()), countConstructs(stage)});
      return *memory;
    }
    FilesInMemory files;
    std::vector<MissingContext> missing;
    CloudAssembly assembly = synthesizeStage(stage, "", stage.outdir(), files, {}, missing);
    memory = std::make_shared<MemorySynthesis>(
        MemorySynthesis{std::move(assembly), std::move(files.files), countConstructs(stage)});
    return *memory;
  } catch (const filesystem::FileError& e) {
    throw IoError("CDKPP2202", e.what());
  }
}

std::size_t countConstructs(Stage& stage) {
  std::size_t count = 0;
  eachInStage(static_cast<Construct&>(stage), [&](Construct&) { ++count; });
  return count;
}

}  // namespace detail
}  // namespace cdk
