// SPDX-License-Identifier: Apache-2.0
// LegacyStackSynthesizer: assets are handed to the template by parameters, as in the first version of the CDK.
#pragma once
#include <cdkpp/core/stack_synthesizer.hpp>

namespace cdk {

/// Each file asset becomes three parameters of the template, whose values the CLI gives when it deploys; images go to
/// the repository "aws-cdk/assets" or the one that the context value "assets-ecr-repository-name" names. There are no
/// roles.
class LegacyStackSynthesizer : public StackSynthesizer {
 public:
  LegacyStackSynthesizer() = default;
  LegacyStackSynthesizer(const LegacyStackSynthesizer& other) : StackSynthesizer(other) {}

  /// @throws Error CDKPP2603 unless the asset has a fileName and a packaging.
  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  /// @throws Error CDKPP2603 unless the asset has a directoryName.
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(detail::SynthesisSession& session) override;
  IStackSynthesizer* clone() const override { return new LegacyStackSynthesizer(*this); }

 private:
  List<std::string> images_{};  // entered already
};

}  // namespace cdk
