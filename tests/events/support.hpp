// SPDX-License-Identifier: Apache-2.0
// What the tests of events share.
#pragma once
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/iam.hpp>

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

/// The code of the error that f throws, "" when there is none.
template <class F>
std::string codeOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.code();
  }
  return {};
}

/// The L1 resource of a construct.
template <class L1>
L1& resourceOf(const IConstruct& construct) {
  return *construct.node().defaultChild<L1>();
}

/// The ids of the warnings of a construct.
inline std::string warningsOf(const IConstruct& construct) {
  std::string all;
  for (const MetadataEntry& entry : construct.node().metadata())
    if (entry.type == "aws:cdk:warning") all += entry.data.asString() + "\n";
  return all;
}

inline const events::EventPattern anyOfSource{.source = {"a"}};

}  // namespace cdk::tests
