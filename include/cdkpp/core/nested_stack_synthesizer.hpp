// SPDX-License-Identifier: Apache-2.0
// NestedStackSynthesizer: nested stacks are deployed by the stack around them.
#pragma once
#include <cdkpp/core/stack_synthesizer.hpp>

namespace cdk {

/// The synthesizer of nested stacks, which have it by themselves: assets go where those of the parent go.
class NestedStackSynthesizer : public StackSynthesizer {
 public:
  /// @param parentDeployment the synthesizer of the stack around it, which outlives this one
  explicit NestedStackSynthesizer(IStackSynthesizer& parentDeployment) : parent_(&parentDeployment) {}
  NestedStackSynthesizer(const NestedStackSynthesizer&) = default;

  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(detail::SynthesisSession& session) override;
  std::string bootstrapQualifier() const override { return parent_->bootstrapQualifier(); }
  std::string lookupRole() const override { return parent_->lookupRole(); }
  IStackSynthesizer* clone() const override { return new NestedStackSynthesizer(*this); }

 private:
  IStackSynthesizer* parent_;
};

}  // namespace cdk
