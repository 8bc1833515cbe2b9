// SPDX-License-Identifier: Apache-2.0
// SnapStartConf: whether a function starts from a snapshot. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once

namespace cdk::lambda {

/// When functions start from a snapshot of an initialized environment, a value.
/// @see https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html
class SnapStartConf {
 public:
  /// Those that are invoked by a published version.
  static const SnapStartConf ON_PUBLISHED_VERSIONS;
  constexpr const char* applyOn() const { return applyOn_; }

 private:
  explicit constexpr SnapStartConf(const char* applyOn) : applyOn_(applyOn) {}
  const char* applyOn_;
};
inline constexpr SnapStartConf SnapStartConf::ON_PUBLISHED_VERSIONS{"PublishedVersions"};

}  // namespace cdk::lambda
