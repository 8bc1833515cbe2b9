// SPDX-License-Identifier: Apache-2.0
// One synthesis of one assembly: what synthesizers write into.
#pragma once
#include <cdkpp/core/stack.hpp>

#include <memory>
#include <string>
#include <vector>

namespace cdk::detail {

/// Where the files of an assembly go: to the disk, or into memory.
class AssemblyFiles {
 public:
  /// @throws filesystem::FileError, also when the path was given before.
  virtual void file(std::string_view relativePath, std::string content) = 0;

 protected:
  ~AssemblyFiles() = default;
};

/// The assembly of an App or of a Stage in it. Files reach the disk together, when the App's assembly is complete.
class SynthesisSession {
 public:
  /// `directory` is relative to the App's: "" or "assembly-Prod".
  SynthesisSession(Stage& stage, std::string directory, AssemblyFiles& files, bool validateOnSynth);

  Stage& stage() const { return stage_; }
  const std::string& directory() const { return directory_; }
  /// "" in the App's own assembly, "../" for each level in nested ones: what leads to the staged assets.
  std::string assetPathPrefix() const;

  void writeFile(std::string_view name, std::string content);
  /// Renders and writes the template of a stack. Returns the SHA-256 of the file, in hex.
  std::string writeTemplate(Stack& stack);
  /// Artifacts stand in the manifest in the order of their addition.
  void addArtifact(std::string_view id, Json artifact);

  /// The common part of a stack's artifact: type, environment, properties (those given first come after templateFile,
  /// see upstream's order), dependencies, metadata file and displayName. `properties` holds what the synthesizer adds
  /// between validateOnSynth and stackName; `additionalDependencies` are ids of asset manifests.
  void addStackArtifact(Stack& stack, const Json& properties, const std::vector<std::string>& additionalDependencies);

  const std::vector<std::pair<std::string, Json>>& artifacts() const { return artifacts_; }

 private:
  Stage& stage_;
  std::string directory_;
  AssemblyFiles& files_;
  bool validateOnSynth_;
  std::vector<std::pair<std::string, Json>> artifacts_;
};

}  // namespace cdk::detail
