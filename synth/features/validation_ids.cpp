// SPDX-License-Identifier: Apache-2.0
#include "features/validation_ids.hpp"

#include <cdkpp/core/errors.hpp>

#include <algorithm>

namespace cdk::detail {

namespace {

[[noreturn]] void invalid(std::string_view id, const std::string& why) {
  throw ValidationError("CDKPP2507", "'" + std::string(id) + "' is no id of a validation rule: " + why +
                                         ". Write \"Rule\" or \"plugin::Rule\"");
}

/// Where the "::" stands, or npos. Brackets may hold more of them.
std::size_t separatorOf(std::string_view id) {
  constexpr std::string_view opening = "([{";
  constexpr std::string_view closing = ")]}";
  std::size_t separator = id.npos;
  std::string open;
  for (std::size_t i = 0; i < id.size(); ++i) {
    const char c = id[i];
    if (c == ':' && i + 1 < id.size() && id[i + 1] == ':' && open.empty()) {
      if (separator != id.npos) invalid(id, "it has more than one '::'");
      separator = i++;
    } else if (opening.find(c) != id.npos) {
      open += closing[opening.find(c)];
    } else if (closing.find(c) != id.npos) {
      if (open.empty()) invalid(id, std::string("'") + c + "' closes nothing");
      if (open.back() != c) invalid(id, std::string("'") + c + "' stands where '" + open.back() + "' is due");
      open.pop_back();
    }
  }
  if (separator == 0) invalid(id, "there is no plugin before '::'");
  return separator;
}

}  // namespace

std::string validationNamespace(std::string_view pluginName) {
  if (pluginName == "Construct Annotations") return std::string(kAnnotationNamespace);
  std::string name(pluginName);
  std::replace(name.begin(), name.end(), ' ', '-');
  return name;
}

std::string normalizeValidationId(std::string_view id, std::string_view defaultNamespace) {
  const std::size_t separator = separatorOf(id);
  std::string text(id);
  std::replace(text.begin(), text.end(), ' ', '-');
  if (separator == id.npos) return std::string(defaultNamespace) + "::" + text;
  std::string prefix = text.substr(0, separator);
  if (prefix == "annotation" || prefix == "Construct-Annotations") prefix = kAnnotationNamespace;
  return prefix + text.substr(separator);
}

}  // namespace cdk::detail
