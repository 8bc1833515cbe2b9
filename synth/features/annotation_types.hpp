// SPDX-License-Identifier: Apache-2.0
// The types under which the metadata of constructs keeps messages; the CLI knows them.
#pragma once

namespace cdk::detail {

inline constexpr const char* kInfoType = "aws:cdk:info";
inline constexpr const char* kWarningType = "aws:cdk:warning";
inline constexpr const char* kErrorType = "aws:cdk:error";

}  // namespace cdk::detail
