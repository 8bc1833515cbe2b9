// SPDX-License-Identifier: Apache-2.0
// The way from tag aspects to tag managers, on which a tag is shared between all its resources.
#pragma once
#include <cdkpp/core/tag_manager.hpp>

namespace cdk {
namespace detail {

struct SharedTag {
  Any key;
  Any value;
  Any entry;  ///< {Key, Value}, as most resource types write it
};
SharedTag makeTag(Any key, Any value);

}  // namespace detail

/// TagManager::setTag without a copy.
void setSharedTag(TagManager& manager, const detail::SharedTag& tag, int priority, bool applyToLaunchedInstances);

}  // namespace cdk
