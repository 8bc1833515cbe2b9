// SPDX-License-Identifier: Apache-2.0
// BootstraplessSynthesizer: for stacks without assets in environments without a bootstrap stack.
#pragma once
#include <cdkpp/core/default_stack_synthesizer.hpp>

namespace cdk {

struct BootstraplessSynthesizerProps {
  /// The role that CloudFormation takes. @default DefaultStackSynthesizer::DEFAULT_CLOUDFORMATION_ROLE_ARN
  Optional<std::string> cloudFormationExecutionRoleArn{};
  /// The role that the CLI deploys with. @default DefaultStackSynthesizer::DEFAULT_DEPLOY_ROLE_ARN
  Optional<std::string> deployRoleArn{};
  /// Tells several bootstrap stacks of an account apart.
  /// @default the context value "@aws-cdk/core:bootstrapQualifier", else "hnb659fds"
  Optional<std::string> qualifier{};
};

/// For regions that are not bootstrapped: the roles are those of another region, and there is no bucket, so the stack
/// cannot have assets and its template must be small enough to be sent as it is.
class BootstraplessSynthesizer : public DefaultStackSynthesizer {
 public:
  using Props = BootstraplessSynthesizerProps;
  explicit BootstraplessSynthesizer(BootstraplessSynthesizerProps props = {});
  /// @throws Error CDKPP2602 always: there is no bucket for it.
  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  /// @throws Error CDKPP2602 always: there is no repository for it.
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(detail::SynthesisSession& session) override;
  IStackSynthesizer* clone() const override { return new BootstraplessSynthesizer(*this); }
};

}  // namespace cdk
