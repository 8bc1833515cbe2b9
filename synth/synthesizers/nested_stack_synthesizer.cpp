// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/nested_stack_synthesizer.hpp>

#include "core/stack_support.hpp"

namespace cdk {

FileAssetLocation NestedStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  return parent_->addFileAsset(asset);
}
DockerImageAssetLocation NestedStackSynthesizer::addDockerImageAsset(const DockerImageAssetSource& asset) {
  return parent_->addDockerImageAsset(asset);
}
// The template is uploaded by the stack around it, which has entered it as an asset already.
void NestedStackSynthesizer::synthesize(detail::SynthesisSession& session) { synthesizeTemplate(session); }

namespace detail {
IStackSynthesizer* makeNestedSynthesizer(Stack& parent) { return new NestedStackSynthesizer(parent.synthesizer()); }
}  // namespace detail

}  // namespace cdk
