// SPDX-License-Identifier: Apache-2.0
// What the tests of logs share.
#pragma once
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/logs.hpp>

#include <string>

#include "support/catch.hpp"

namespace cdk::tests {

/// An app with a stack whose account and region are known.
struct Fixture {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};

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

/// The L1 resource of a construct.
template <class L1>
L1& resourceOf(const IConstruct& construct) {
  return *construct.node().defaultChild<L1>();
}

}  // namespace cdk::tests
