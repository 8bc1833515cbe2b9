// SPDX-License-Identifier: Apache-2.0
// A tag that is shared between all its resources.
#pragma once
#include <cdkpp/core/tag_manager.hpp>

namespace cdk::detail {

struct SharedTag {
  Any key;
  Any value;
  Any entry;  ///< {Key, Value}, as most resource types write it
};
SharedTag makeTag(Any key, Any value);

}  // namespace cdk::detail
