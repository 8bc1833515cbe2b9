// SPDX-License-Identifier: Apache-2.0
// What the tests of constructs share.
#pragma once
#include <cdkpp/cdk.hpp>

#include <string>

#include "support/catch.hpp"

namespace cdk::tests {

/// An app with a stack whose account and region are known.
struct Fixture {
  App app;
  New<Stack> stack{app, "Stack", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};

  /// A value as it is written in the stack; "undefined" for what is left out.
  std::string operator()(const detail::Any& value) const {
    const Json json = stack->resolve(value);
    return json.hasValue() ? json.dump() : "undefined";
  }
};

/// An error of f: its code and message; empty when there is none.
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

/// The error of a construct with these properties.
template <class T>
Failure refusalOf(typename T::Props props) {
  Fixture f;
  return failureOf([&] { New<T> construct{f.stack, "Construct", std::move(props)}; });
}

}  // namespace cdk::tests
