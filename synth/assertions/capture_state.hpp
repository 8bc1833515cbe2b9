// SPDX-License-Identifier: Apache-2.0
// What all copies of a Capture share.
#pragma once
#include <cdkpp/assertions/capture.hpp>

#include <optional>
#include <vector>

namespace cdk::assertions {

struct CaptureState {
  std::optional<Pattern> pattern{};
  std::vector<Json> values{};
  std::size_t at = 0;
};

inline CaptureState& captureState(const cdk::detail::Any& state) {
  return const_cast<CaptureState&>(cdk::detail::unbox<CaptureState>(state));
}

}  // namespace cdk::assertions
