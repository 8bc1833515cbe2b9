// SPDX-License-Identifier: Apache-2.0
// Stage: a group of stacks that is deployed as one, in an assembly of its own.
#pragma once
#include <cdkpp/construct/node.hpp>
#include <cdkpp/core/cloud_assembly.hpp>

namespace cdk {

class PermissionsBoundary;
class PropertyInjector;

/// The account and region that a stack is deployed to. What is left out is settled when it is deployed.
struct Environment {
  /// 12 digits. @default the account of the stage, else any account
  Optional<Value<std::string>> account{};
  /// E.g. "eu-central-1". @default the region of the stage, else any region
  Optional<Value<std::string>> region{};
};

struct StageProps {
  /// The environment of the stacks that name none. @default those of the surrounding stage
  Optional<Environment> env{};
  /// Where the assembly is written. @default a directory in that of the app
  Optional<std::string> outdir{};
  /// A policy that limits all roles and users of this stage. @default none
  Optional<PermissionsBoundary> permissionsBoundary{};
  /// Changes the properties of constructs before they are created. @default none
  List<PropertyInjector> propertyInjectors{};
  /// The name of the stage, the first part of the names of its stacks. @default made of the ids from the outer stage
  Optional<std::string> stageName{};
};

struct StageSynthesisOptions {
  /// Whether synthesizing again after constructs were added or removed is an error. Otherwise the first result stands,
  /// and a note on stderr says so. @default true
  bool errorOnDuplicateSynth = true;
  /// Synthesizes again although it was done. @default false
  bool force = false;
  /// Leaves out node.validate(). @default false
  bool skipValidation = false;
  /// Asks the CLI to have the templates validated by CloudFormation. @default false
  bool validateOnSynthesis = false;
};

class Stage : public Construct {
 public:
  using Props = StageProps;
  explicit Stage(Scope scope, StageProps props = {});
  ~Stage() override;
  /// The innermost stage of a construct; empty when it is in none.
  static Handle<Stage> of(const IConstruct& construct);
  /// True for stages and apps.
  static bool isStage(const IConstruct& construct);

  /// "" for the App.
  const std::string& stageName() const;
  /// The artifact in the outer assembly.
  const std::string& artifactId() const;
  /// Where the assembly is written.
  const std::string& outdir() const;
  /// Where its assets are staged: the directory of the app.
  const std::string& assetOutdir() const;
  Optional<Value<std::string>> account() const;
  Optional<Value<std::string>> region() const;
  Handle<Stage> parentStage() const;

  /// Resolves the tree and writes the cloud assembly.
  /// @throws Error; all failed validations are reported at once. Nothing is written then. CDKPP2722 when the tree has
  /// changed since the last call, unless `force` is set.
  CloudAssembly synth(StageSynthesisOptions options = {});

 protected:
  struct State;
  State* state_;
  friend struct detail::TreeAccess;
};

}  // namespace cdk
