// SPDX-License-Identifier: Apache-2.0
// The feature flags of aws-cdk-lib that are on in a new project: by recommendation, by default, or for good.
export function featureFlags(load) {
  const { FLAGS, CURRENT_VERSION_EXPIRED_FLAGS, futureFlagDefault } = load('cx-api');
  const recommended = load('recommended-feature-flags.json');
  const isOn = (name) => {
    if (CURRENT_VERSION_EXPIRED_FLAGS.includes(name)) return true;
    return Boolean(name in recommended ? recommended[name] : futureFlagDefault(name));
  };
  const on = [...new Set([...Object.keys(FLAGS), ...Object.keys(recommended)])].filter(isOn).sort();
  return `#pragma once

#include <string_view>

// clang-format off
namespace cdk::detail::generated {

// The flags that are on, sorted by code unit.
inline constexpr std::string_view ENABLED_FEATURE_FLAGS[] = {
${on.map((name) => `  "${name}",`).join('\n')}
};

}  // namespace cdk::detail::generated
`;
}
