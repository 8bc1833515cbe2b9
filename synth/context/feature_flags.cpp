// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/construct/node.hpp>
#include <cdkpp/core/feature_flags.hpp>

#include <algorithm>
#include <iterator>

#include "context/feature_flags.generated.hpp"

namespace cdk {
namespace {

/** Whether JavaScript takes a value for true. */
bool isTruthy(const Json& value) {
  if (value.isBool()) return value.asBool();
  if (value.isNumber()) return value.asNumber() != 0;
  if (value.isString()) return !value.asString().empty();
  return value.hasValue() && !value.isNull();
}

}  // namespace

bool FeatureFlags::isEnabled(std::string_view featureFlag) const {
  const Json context = scope_->node().tryGetContext(featureFlag);
  if (context.hasValue()) return isTruthy(context);
  using detail::generated::ENABLED_FEATURE_FLAGS;
  return std::binary_search(std::begin(ENABLED_FEATURE_FLAGS), std::end(ENABLED_FEATURE_FLAGS), featureFlag);
}

}  // namespace cdk
