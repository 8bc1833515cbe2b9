// SPDX-License-Identifier: Apache-2.0
// Texts with values that only the deployment knows: markers stand in their place.
#pragma once
#include <cdkpp/core/json.hpp>
#include <cdkpp/core/optional.hpp>

#include <string>

namespace cdk::s3_deployment {

struct MarkedText {
  std::string text{};
  Map<Json> markers{};
  Map<std::string> encodings{};
};

/// A text, with a marker for each token.
MarkedText markedText(const Value<std::string>& data);
/// A document as compact JSON. A token within a string stands within its quotes; any other is written as JSON.
MarkedText markedJson(const Json& document);

}  // namespace cdk::s3_deployment
