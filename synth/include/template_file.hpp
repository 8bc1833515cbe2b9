// SPDX-License-Identifier: Apache-2.0
// Templates as files.
#pragma once
#include <cdkpp/core/json.hpp>

#include <map>
#include <string>

namespace cdk::detail {

struct TemplateFile {
  std::string name{};
  Json document{};
  std::map<std::string, unsigned, std::less<>> lines{};  // of "Section/Entry"

  /// "name:line", or the name alone when the line is not known.
  std::string place(std::string_view section, std::string_view entry) const;
};

/// Reads JSON, or YAML with the short forms of functions (!Ref, !GetAtt ...). Scalars are those of the core schema of
/// YAML 1.2, so that `yes` and dates are text.
/// @throws IoError CDKPP2700, ValidationError CDKPP2701, CDKPP2703
TemplateFile readTemplate(const std::string& name, const IConstruct& about);

}  // namespace cdk::detail
