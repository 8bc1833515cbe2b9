// SPDX-License-Identifier: Apache-2.0
#include "assembly/session.hpp"

#include <cdkpp/core/annotations.hpp>

#include <algorithm>

#include "assembly/metadata.hpp"
#include "assembly/template.hpp"
#include "hash/digest.hpp"

namespace cdk::detail {

namespace {

/// Annotations of templates that have used 80 % of what CloudFormation takes, in the words of the CDK.
void sayWhatIsNearLimits(Stack& stack, const Template& rendered) {
  if (rendered.maxResources && rendered.resources * 5 >= rendered.maxResources * 4)
    Annotations::of(stack).addInfo("Number of resources: " + std::to_string(rendered.resources) +
                                   " is approaching allowed maximum of " + std::to_string(rendered.maxResources));
  constexpr std::size_t maxBytes = 1000000;
  const std::size_t bytes = rendered.text.size();
  if (bytes * 5 <= maxBytes * 4) return;
  Annotations::of(stack).addWarningV2(
      "@aws-cdk/core:Stack.templateSize",
      std::string("Template size ") + (bytes > maxBytes ? "exceeds" : "is approaching") + " limit: " +
          std::to_string(bytes) + "/" + std::to_string(maxBytes) + ". Split resources into multiple stacks" +
          (templateIndent(stack) ? " or set suppressTemplateIndentation" : "") + " to reduce template size.");
}

}  // namespace

SynthesisSession::SynthesisSession(Stage& stage, std::string directory, AssemblyFiles& files, bool validateOnSynth)
    : stage_(stage), directory_(std::move(directory)), files_(files), validateOnSynth_(validateOnSynth) {}

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
  Template rendered = templateOf(stack, templateIndent(stack));
  sayWhatIsNearLimits(stack, rendered);
  std::string hash = hash::sha256(rendered.text).str();
  writeFile(stack.templateFile(), std::move(rendered.text));
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
  all.set("validateOnSynth", validateOnSynth_);
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
