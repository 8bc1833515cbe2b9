// SPDX-License-Identifier: Apache-2.0
// Ids of validation rules: "plugin::rule".
#pragma once
#include <string>
#include <string_view>

namespace cdk::detail {

/// What stands before "::" in the ids of annotations.
inline constexpr std::string_view kAnnotationNamespace = "Annotation";

/// The id with its namespace, or with the default one. Spaces become "-"; the older names of the namespace of
/// annotations become the present one. @throws Error CDKPP2507
std::string normalizeValidationId(std::string_view id, std::string_view defaultNamespace);
/// The namespace of a plugin's rules.
std::string validationNamespace(std::string_view pluginName);

}  // namespace cdk::detail
