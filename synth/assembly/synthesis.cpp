// SPDX-License-Identifier: Apache-2.0
#include "assembly/synthesis.hpp"

#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "assembly/custom_synthesis.hpp"
#include "assembly/report.hpp"
#include "assembly/session.hpp"
#include "assembly/tree_file.hpp"
#include "assets/staged_files.hpp"
#include "features/aspects_run.hpp"
#include "filesystem/atomic_write.hpp"
#include "filesystem/file_error.hpp"
#include "prepare/prepare.hpp"

namespace cdk {

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

void checkValidations(Stage& stage) {
  std::string text;
  std::size_t count = 0;
  eachInStage(static_cast<Construct&>(stage), [&](Construct& c) {
    if (!TreeAccess::extrasOrNull(c.node())) return;
    for (const std::string& message : c.node().validate()) {
      const Location at = c.node().location();
      text += "\n  ";
      if (*at.file) text += std::string(at.file) + ":" + std::to_string(at.line) + ": ";
      text += "[" + c.node().path() + "] " + message;
      ++count;
    }
  });
  if (count) throw ValidationError("CDKPP2220", "validation failed with the following errors:" + text);
}

void addMissing(std::vector<MissingContext>& all, const std::vector<MissingContext>& more) {
  for (const MissingContext& m : more)
    if (std::none_of(all.begin(), all.end(), [&](const auto& known) { return known.key == m.key; })) all.push_back(m);
}

void writeManifest(SynthesisSession& session, const std::vector<MissingContext>& missing) {
  Json artifacts = Json::object();
  Any map = newMap(session.artifacts().size());
  for (const auto& [id, artifact] : session.artifacts()) freshEntries(map).emplace_back(id, artifact);
  Json manifest = Json::object({{"version", kManifestVersion}, {"artifacts", Json(Raw{}, map)}});
  if (!missing.empty()) {
    Json list = Json::array();
    for (const MissingContext& m : missing)
      list.add(Json::object({{"key", m.key}, {"provider", m.provider}, {"props", m.props}}));
    manifest.set("missing", list);
  }
  session.writeFile("manifest.json", manifest.dump(2));
  session.writeFile("cdk.out", std::string("{\"version\":\"") + kManifestVersion + "\"}");
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

CloudAssembly synthesizeStage(Stage& stage, const std::string& directory, const std::string& root,
                              filesystem::AssemblyWriter& writer, const StageSynthesisOptions& options,
                              std::vector<MissingContext>& outer) {
  std::vector<MissingContext> missing;
  SynthesisSession session(stage, directory, writer);
  std::vector<CloudAssembly> nested;
  for (Stage* inner : nestedStages(stage)) {
    const std::string& id = inner->artifactId();
    session.addArtifact(
        id,
        Json::object({{"type", "cdk:cloud-assembly"},
                      {"properties", Json::object({{"directoryName", id}, {"displayName", inner->node().path()}})}}));
    nested.push_back(
        synthesizeStage(*inner, directory.empty() ? id : directory + "/" + id, root, writer, options, missing));
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

}  // namespace

CloudAssembly synthesize(Stage& stage, const StageSynthesisOptions& options) {
  auto& app = TreeAccess::state(static_cast<const Stage&>(dynamic_cast<App&>(stage.node().root())));
  if (!app.broken.empty())
    throw AssumptionError("CDKPP2011", "the creation of '" + app.broken +
                                           "' failed, so the tree is not what the program says; nothing is written");
  const std::string root = stage.outdir();
  try {
    filesystem::AssemblyWriter writer(root);
    std::vector<MissingContext> missing;
    CloudAssembly assembly = synthesizeStage(stage, "", root, writer, options, missing);
    copyStagedFiles(stage, writer);
    writer.commit();
    reportFindings(stage, root, kManifestVersion);
    return assembly;
  } catch (const filesystem::FileError& e) {
    throw IoError("CDKPP2202", e.what());
  }
}

}  // namespace detail
}  // namespace cdk
