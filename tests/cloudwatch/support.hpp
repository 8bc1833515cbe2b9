// SPDX-License-Identifier: Apache-2.0
// What the tests of cloudwatch share.
#pragma once
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudwatch.hpp>

#include <string>

#include "support/catch.hpp"

namespace cdk::tests {

/// An app with a stack whose account and region are known.
struct Fixture {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}}};

  /// A value as it is written in the stack.
  std::string operator()(const detail::Any& value) const {
    const Json json = stack->resolve(value);
    return json.hasValue() ? json.dump() : "undefined";
  }
};

/// A failure of f: its code and message.
struct Failure {
  std::string code{};
  std::string message{};
};
template <class F>
Failure failureOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return {error.code(), error.message()};
  }
  return {};
}

inline cloudwatch::Metric metricOf(const char* name, cloudwatch::MetricOptions options = {}) {
  return cloudwatch::Metric{cloudwatch::MetricProps{.metricName = name, .namespace_ = "App"}}.with(options);
}

}  // namespace cdk::tests
