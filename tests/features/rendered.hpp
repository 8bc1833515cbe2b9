// SPDX-License-Identifier: Apache-2.0
// A template as it is after the aspects have run, without the disk.
#pragma once
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/stack.hpp>

#include <string>

#include "assembly/template.hpp"
#include "features/aspects_run.hpp"

namespace cdk::tests {

inline Json templateOf(Stack& stack) {
  for (Handle<Stage> stage = Stage::of(stack); stage; stage = {}) detail::invokeAspects(*stage);
  return Json::parse(detail::renderTemplate(stack, 0));
}
/// A part of the rendered resource, compact: "Properties", "Metadata" …; "" when it has none.
inline std::string partOf(const Json& rendered, std::string_view resource, std::string_view part) {
  const Json value = rendered["Resources"][resource][part];
  return value.hasValue() ? value.dump() : std::string();
}

/// Counts construct messages of a type.
inline std::string messagesOf(const IConstruct& construct, std::string_view type) {
  std::string all;
  for (const MetadataEntry& entry : construct.node().metadata())
    if (entry.type == type) all += (all.empty() ? "" : "|") + entry.data.asString();
  return all;
}

}  // namespace cdk::tests
