// SPDX-License-Identifier: Apache-2.0
// The tables that tools/cfngen writes.
#pragma once
#include <cdkpp/core/tag_manager.hpp>

#include <cstddef>

namespace cdk::detail::property_tables {

struct ResourceRow {
  const char* type;
  unsigned short record;
  TagType tagType;
  short tagField;
  bool stateful;
};

extern const char* const names[];  // separated by spaces
extern const std::size_t nameChunks;
extern const unsigned short counts[];
extern const std::size_t recordCount;
extern const unsigned short fields[];
extern const unsigned short orders[];
extern const std::size_t ordersLength;
extern const unsigned short types[];
extern const unsigned short unions[];
extern const ResourceRow resources[];  // sorted by type
extern const std::size_t resourceCount;

}  // namespace cdk::detail::property_tables
