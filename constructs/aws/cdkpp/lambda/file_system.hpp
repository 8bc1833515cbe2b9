// SPDX-License-Identifier: Apache-2.0
// FileSystem: what a function mounts. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/ec2/connections.hpp>
#include <cdkpp/iam/policy_statement.hpp>

namespace cdk::lambda {

/// What a function must know of a file system.
struct FileSystemConfig {
  /// The ARN of the access point. CloudFormation: FileSystemConfigs.Arn.
  Required<Value<std::string>> arn;
  /// The connections of the file system, that the function must reach. @default none
  Optional<ec2::Connections> connections{};
  /// What must exist before the function. @default nothing
  List<const IDependable&> dependency{};
  /// "/mnt/" and letters, digits, '-', '_' and '.'. CloudFormation: FileSystemConfigs.LocalMountPath.
  Required<Value<std::string>> localMountPath;
  /// Statements for the policy of the function's role. @default none
  List<iam::PolicyStatement> policies{};
};

/// A file system that a function mounts, a value.
class FileSystem {
 public:
  explicit FileSystem(FileSystemConfig config) : config_(std::move(config)) {}
  const FileSystemConfig& config() const { return config_; }

 private:
  FileSystemConfig config_;
};

}  // namespace cdk::lambda
