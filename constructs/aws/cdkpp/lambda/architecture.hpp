// SPDX-License-Identifier: Apache-2.0
// Architecture: the processors that functions run on. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once

namespace cdk::lambda {

/// The architecture of the processors that a function runs on, a value.
class Architecture {
 public:
  static const Architecture X86_64;
  static const Architecture ARM_64;
  /// One that this library does not know. @param name as Lambda calls it, a literal
  /// @param dockerPlatform what images of the code are built for, a literal
  static constexpr Architecture custom(const char* name, const char* dockerPlatform = "linux/amd64") {
    return Architecture(name, dockerPlatform);
  }
  /// As Lambda calls it: "x86_64", "arm64".
  constexpr const char* name() const { return name_; }
  /// As Docker calls it: "linux/amd64", "linux/arm64".
  constexpr const char* dockerPlatform() const { return dockerPlatform_; }
  constexpr const char* toString() const { return name_; }

 private:
  constexpr Architecture(const char* name, const char* dockerPlatform) : name_(name), dockerPlatform_(dockerPlatform) {}
  const char* name_;
  const char* dockerPlatform_;
};
inline constexpr Architecture Architecture::X86_64{"x86_64", "linux/amd64"};
inline constexpr Architecture Architecture::ARM_64{"arm64", "linux/arm64"};

}  // namespace cdk::lambda
