// SPDX-License-Identifier: Apache-2.0
// Intrinsic functions that the core types are made of.
#pragma once

#include <cdkpp/core/json.hpp>

namespace cdk::detail {

/** {"Fn::Split": [delimiter, text]} */
inline Intrinsic splitFunction(std::string_view delimiter, const Any& text) {
  return Intrinsic("Fn::Split", Json::array({delimiter, Json(Raw{}, text)}));
}
/** {"Fn::Select": [index, list]} */
inline Intrinsic selectFunction(int index, const Any& list) {
  return Intrinsic("Fn::Select", Json::array({index, Json(Raw{}, list)}));
}

}  // namespace cdk::detail
