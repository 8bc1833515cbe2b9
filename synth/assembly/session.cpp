// SPDX-License-Identifier: Apache-2.0
#include "assembly/session.hpp"

#include <algorithm>

#include "assembly/metadata.hpp"
#include "assembly/template.hpp"
#include "hash/digest.hpp"

namespace cdk::detail {

SynthesisSession::SynthesisSession(Stage& stage, std::string directory, AssemblyFiles& files)
    : stage_(stage), directory_(std::move(directory)), files_(files) {}

std::string SynthesisSession::assetPathPrefix() const {
  if (directory_.empty()) return {};
  std::string prefix = "../";
  for (char c : directory_)
    if (c == '/') prefix += "../";
  return prefix;
}

void SynthesisSession::writeFile(std::string_view name, std::string content) {
  const std::string path = directory_.empty() ? std::string(name) : directory_ + "/" + std::string(name);
  files_.file(path, std::move(content));
}

std::string SynthesisSession::writeTemplate(Stack& stack) {
  std::string content = renderTemplate(stack, templateIndent(stack));
  std::string hash = hash::sha256(content).str();
  writeFile(stack.templateFile(), std::move(content));
  return hash;
}

void SynthesisSession::addArtifact(std::string_view id, Json artifact) {
  artifacts_.emplace_back(std::string(id), std::move(artifact));
}

void SynthesisSession::addStackArtifact(Stack& stack, const Json& properties,
                                        const std::vector<std::string>& additionalDependencies) {
  const auto& state = TreeAccess::state(stack);
  Json all =
      Json::object({{"templateFile", stack.templateFile()}, {"terminationProtection", state.terminationProtection}});
  const Json tags = stack.resolve(stack.tags().tagValues());
  if (tags.size() > 0) all.set("tags", tags);
  all.set("validateOnSynth", false);
  if (state.props.notificationArns.hasValue()) all.set("notificationArns", stack.resolve(state.props.notificationArns));
  for (std::size_t i = 0; i < properties.size(); ++i) all.set(properties.key(i), properties.value(i));
  if (state.stackName != state.artifactId) all.set("stackName", state.stackName);

  // Sorted as the stacks stand in the tree would differ from run to run of a changed program; this is upstream's order.
  std::vector<std::string> targets;
  for (const StackDependency& dependency : state.dependencies)
    targets.push_back(TreeAccess::state(*dependency.target).artifactId);
  targets.insert(targets.end(), additionalDependencies.begin(), additionalDependencies.end());
  Json dependencies = Json::array();
  for (const std::string& target : targets) dependencies.add(target);

  Json artifact =
      Json::object({{"type", "aws:cloudformation:stack"}, {"environment", stack.environment()}, {"properties", all}});
  if (!targets.empty()) artifact.set("dependencies", dependencies);
  Json metadata = stackMetadata(stack);
  if (metadata.size() > 0) artifact.set("metadata", std::move(metadata));
  artifact.set("displayName", stack.node().path());
  addArtifact(stack.artifactId(), std::move(artifact));
}

}  // namespace cdk::detail
