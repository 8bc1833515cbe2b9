// SPDX-License-Identifier: Apache-2.0
// A switch that is set to false is set: ask hasValue() or valueOr().
// g++: could not convert '.*versioned' from '.*Optional<bool>' to 'bool'
// clang: no viable conversion from '.*Optional<bool>' to 'bool'|not contextually convertible
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(s3::BucketProps props) {
  if (props.versioned) return;
}
