// SPDX-License-Identifier: Apache-2.0
// What the tests of events share.
#pragma once
#include <cdkpp/events.hpp>
#include <cdkpp/iam.hpp>

#include "support/construct_fixture.hpp"

namespace cdk::tests {

/// The code of the error that f throws, "" when there is none.
template <class F>
std::string codeOf(F f) {
  return failureOf(f).code;
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
