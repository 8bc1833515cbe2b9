// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/bootstrapless_synthesizer.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>

namespace cdk {

namespace {
[[noreturn]] void refuse(const char* what, const std::string& hash, const Stack& stack) {
  throw AssumptionError("CDKPP2602",
                        std::string("the stack uses the BootstraplessSynthesizer, which has no place for ") + what +
                            " (" + hash + "); use the DefaultStackSynthesizer, or leave out what needs the asset",
                        stack);
}
}  // namespace

BootstraplessSynthesizer::BootstraplessSynthesizer(BootstraplessSynthesizerProps props)
    : DefaultStackSynthesizer({.cloudFormationExecutionRole = props.cloudFormationExecutionRoleArn,
                               .deployRoleArn = props.deployRoleArn,
                               .generateBootstrapVersionRule = false,
                               .qualifier = props.qualifier}) {}

FileAssetLocation BootstraplessSynthesizer::addFileAsset(const FileAssetSource& asset) {
  refuse("file assets", *asset.sourceHash, boundStack());
}
DockerImageAssetLocation BootstraplessSynthesizer::addDockerImageAsset(const DockerImageAssetSource& asset) {
  refuse("images", *asset.sourceHash, boundStack());
}

void BootstraplessSynthesizer::synthesize(detail::SynthesisSession& session) {
  synthesizeTemplate(session);
  emitArtifact(session,
               {.assumeRoleArn = deployRoleArn(), .cloudFormationExecutionRoleArn = cloudFormationExecutionRoleArn()});
}

}  // namespace cdk
