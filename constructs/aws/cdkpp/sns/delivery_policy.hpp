// SPDX-License-Identifier: Apache-2.0
// How SNS delivers to HTTP and HTTPS. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk::sns {

/// How the delay grows between retries.
/// @see https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html
struct BackoffFunction {
  static constexpr const char* ARITHMETIC = "ARITHMETIC";
  static constexpr const char* EXPONENTIAL = "EXPONENTIAL";
  static constexpr const char* GEOMETRIC = "GEOMETRIC";
  static constexpr const char* LINEAR = "LINEAR";
};

/// When a delivery that failed is tried again.
struct HealthyRetryPolicy {
  /// One of BackoffFunction. @default BackoffFunction::LINEAR
  Optional<std::string> backoffFunction{};
  /// The longest delay, minDelayTarget to 1 hour, in whole seconds. @default 20 seconds
  Optional<Duration> maxDelayTarget{};
  /// The shortest delay, 1 second to maxDelayTarget, in whole seconds. @default 20 seconds
  Optional<Duration> minDelayTarget{};
  /// How many retries come at the end, with the longest delay, from 0 up. @default 0
  Optional<double> numMaxDelayRetries{};
  /// How many retries come with the shortest delay, after those without delay, from 0 up. @default 0
  Optional<double> numMinDelayRetries{};
  /// How many retries come first, without delay, from 0 up. @default 0
  Optional<double> numNoDelayRetries{};
  /// How many retries there are in all, 0 to 100. @default 3
  Optional<double> numRetries{};
};

struct RequestPolicy {
  /// The content type of the requests. @default "text/plain; charset=UTF-8"
  Optional<std::string> headerContentType{};
};

struct ThrottlePolicy {
  /// How many deliveries there are per second, from 1 up. @default no limit
  Optional<double> maxReceivesPerSecond{};
};

struct DeliveryPolicy {
  /// @default 3 retries, 20 seconds apart
  Optional<HealthyRetryPolicy> healthyRetryPolicy{};
  /// @default text
  Optional<RequestPolicy> requestPolicy{};
  /// @default no limit
  Optional<ThrottlePolicy> throttlePolicy{};
};

}  // namespace cdk::sns
