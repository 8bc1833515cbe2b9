// SPDX-License-Identifier: Apache-2.0
// What is said about an assembly once it is written: annotations of constructs, and the findings of plugins.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

/// Runs the validation plugins over the templates on disk and leaves their findings in validation-report.json; prints
/// annotations and findings on stderr. The AWS CDK CLI, which shows both itself, says so by the context value
/// @aws-cdk/core:failSynthOnValidationErrors: false; nothing is printed then and nothing fails.
/// @throws ValidationError CDKPP2221 when a construct was marked with an error, CDKPP2222 when a plugin found one.
void reportFindings(Stage& stage, const std::string& directory, std::string_view schemaVersion);

}  // namespace cdk::detail
