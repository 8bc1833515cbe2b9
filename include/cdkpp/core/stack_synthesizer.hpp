// SPDX-License-Identifier: Apache-2.0
// Synthesizers: how a stack and its assets are deployed, by which roles and through which bucket.
#pragma once
#include <cdkpp/core/assets.hpp>

namespace cdk {

class IConstruct;
class Stack;
struct FileDestination;
struct DockerImageDestination;
namespace detail {
class SynthesisSession;
}

/// A synthesizer belongs to one stack: it is copied when a stack takes it.
class IStackSynthesizer {
 public:
  virtual ~IStackSynthesizer() = default;
  /// Called once, when the stack is created.
  virtual void bind(Stack& stack) = 0;
  /// Enters a file or directory into the asset manifest and tells where it will be.
  virtual FileAssetLocation addFileAsset(const FileAssetSource& asset) = 0;
  virtual DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) = 0;
  /// Writes the template and its artifacts.
  virtual void synthesize(detail::SynthesisSession& session) = 0;
  /// "hnb659fds" by default; empty when the synthesizer knows none.
  virtual std::string bootstrapQualifier() const { return {}; }
  /// The role for context lookups; empty when there is none.
  virtual std::string lookupRole() const { return {}; }
  /// How the CLI takes the role for context lookups: the properties lookupRoleArn, lookupRoleExternalId and
  /// assumeRoleAdditionalOptions of a missing context value, those that are set. An empty object when there is no role.
  virtual Json lookupRoleProps() const;
  /// The role that CloudFormation takes to deploy, with ${AWS::Partition} and the like; empty when there is none.
  virtual std::string cloudFormationExecutionRole() const { return {}; }
  virtual IStackSynthesizer* clone() const = 0;
};

/// What a synthesizer says about a stack in the manifest of the assembly.
struct SynthesizeStackArtifactOptions {
  /// Artifacts that the stack needs, its asset manifest for one. @default none
  List<std::string> additionalDependencies{};
  /// More options of AssumeRole for the deploy role. @default none
  Map<Json> assumeRoleAdditionalOptions{};
  /// The role that the CLI deploys with. @default the credentials of the CLI
  Optional<std::string> assumeRoleArn{};
  /// @default none
  Optional<std::string> assumeRoleExternalId{};
  /// The parameter that holds the version of the bootstrap stack. @default none
  Optional<std::string> bootstrapStackVersionSsmParameter{};
  /// The role that CloudFormation takes. @default that of the CLI
  Optional<std::string> cloudFormationExecutionRoleArn{};
  /// {arn, assumeRoleExternalId, assumeRoleAdditionalOptions, requiresBootstrapStackVersion,
  /// bootstrapStackVersionSsmParameter} of the role for reading. @default none
  Json lookupRole{};
  /// Values of parameters of the template. @default none
  Map<std::string> parameters{};
  /// The oldest version of the bootstrap stack that will do. @default any
  Optional<double> requiresBootstrapStackVersion{};
  /// Where the template is uploaded to. @default it is not
  Optional<std::string> stackTemplateAssetObjectUrl{};
};

/// A base for synthesizers.
class StackSynthesizer : public IStackSynthesizer {
 public:
  /// @throws Error CDKPP2600 when it is bound to a stack already.
  void bind(Stack& stack) override;

 protected:
  StackSynthesizer() = default;
  StackSynthesizer(const StackSynthesizer&) {}  // a copy is for another stack
  StackSynthesizer& operator=(const StackSynthesizer&) = delete;

  /// @throws Error CDKPP2601 before bind.
  Stack& boundStack() const;
  /// Writes the template. Returns it as an asset that the synthesizer may upload.
  FileAssetSource synthesizeTemplate(detail::SynthesisSession& session);
  /// Writes the stack's entry of the manifest.
  void emitArtifact(detail::SynthesisSession& session, const SynthesizeStackArtifactOptions& options = {});
  /// Adds the parameter BootstrapVersion and the rule that wants at least this version.
  void addBootstrapVersionRule(int requiredVersion, const std::string& bootstrapStackVersionSsmParameter);
  /// The values that a template needs to find an asset.
  FileAssetLocation cloudFormationLocationFromFileAsset(const FileDestination& location) const;
  DockerImageAssetLocation cloudFormationLocationFromDockerImageAsset(const DockerImageDestination& location) const;

 private:
  Stack* stack_ = nullptr;
};

/// Any synthesizer by value: `.synthesizer = DefaultStackSynthesizer{{.qualifier = "team1"}}`.
class Synthesizer {
 public:
  template <class T>
    requires std::is_base_of_v<IStackSynthesizer, T>
  Synthesizer(const T& synthesizer) : prototype_(synthesizer.clone()) {}
  Synthesizer(const Synthesizer& other) : prototype_(other.prototype_->clone()) {}
  Synthesizer& operator=(const Synthesizer& other) {
    if (this != &other) {
      delete prototype_;
      prototype_ = other.prototype_->clone();
    }
    return *this;
  }
  ~Synthesizer() { delete prototype_; }
  /// A copy for one stack.
  IStackSynthesizer* make() const { return prototype_->clone(); }

 private:
  IStackSynthesizer* prototype_;
};

}  // namespace cdk
