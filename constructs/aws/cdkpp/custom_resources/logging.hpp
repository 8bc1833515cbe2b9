// SPDX-License-Identifier: Apache-2.0
// Logging: what the function behind AwsCustomResource writes into its log. Follows aws-cdk-lib 2.276.0,
// custom-resources.
#pragma once

namespace cdk::custom_resources {

/// What the function that makes the calls logs, besides events and errors.
class Logging {
 public:
  /// The responses of the service, too.
  static constexpr Logging all() { return Logging(true); }
  /// No responses: for those that hold secrets.
  static constexpr Logging withDataHidden() { return Logging(false); }
  /// Whether responses are logged.
  constexpr bool logApiResponseData() const { return logApiResponseData_; }

 private:
  explicit constexpr Logging(bool logApiResponseData) : logApiResponseData_(logApiResponseData) {}
  bool logApiResponseData_;
};

}  // namespace cdk::custom_resources
