// SPDX-License-Identifier: Apache-2.0
// CloudAssembly: what a synthesis has written.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk {

/// A stack of an assembly.
struct CloudFormationStackArtifact {
  std::string id;            ///< artifact id
  std::string stackName;     ///< name of the stack in CloudFormation
  std::string displayName;   ///< construct path
  std::string environment;   ///< "aws://account/region"
  std::string templateFile;  ///< file name in the directory of the assembly
  std::string templateFullPath;
  std::vector<std::string> dependencies;  ///< artifact ids
  /// The template as it was written. @throws IoError
  Json templateJson() const;
};

/// The directory that a synthesis wrote.
class CloudAssembly {
 public:
  CloudAssembly(std::string directory, std::vector<CloudFormationStackArtifact> stacks,
                std::vector<CloudAssembly> nested)
      : directory_(std::move(directory)), stacks_(std::move(stacks)), nested_(std::move(nested)) {}
  // Compiled in the library: destroying the three of them would cost 20 ms in every program that calls synth().
  CloudAssembly(const CloudAssembly&);
  CloudAssembly(CloudAssembly&&) noexcept;
  CloudAssembly& operator=(const CloudAssembly&);
  CloudAssembly& operator=(CloudAssembly&&) noexcept;
  ~CloudAssembly();
  const std::string& directory() const { return directory_; }
  /// The stacks of this assembly, dependencies first.
  const std::vector<CloudFormationStackArtifact>& stacks() const { return stacks_; }
  const std::vector<CloudAssembly>& nestedAssemblies() const { return nested_; }
  /// @throws Error CDKPP2200 when there is none.
  const CloudFormationStackArtifact& getStackArtifact(std::string_view artifactId) const;
  const CloudFormationStackArtifact& getStackByName(std::string_view stackName) const;

 private:
  std::string directory_;
  std::vector<CloudFormationStackArtifact> stacks_;
  std::vector<CloudAssembly> nested_;
};

}  // namespace cdk
