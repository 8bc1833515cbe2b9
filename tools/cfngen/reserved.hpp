// SPDX-License-Identifier: Apache-2.0
// Names that the generated code cannot use freely.
#pragma once
#include <string_view>

namespace cfngen {

/// A keyword of C++, or an alternative spelling of an operator.
bool isKeyword(std::string_view name);

/// A macro of the headers that programs commonly include.
bool isMacro(std::string_view name);

/// A member that each generated record has beside its fields.
bool isRecordMember(std::string_view name);

/// A public member of CfnResource or its bases: a property of that name is ambiguous unless the class says which one
/// is meant.
bool isKernelMember(std::string_view name);

/// A type of the kernel that generated records and classes mention without a namespace.
bool isKernelType(std::string_view name);

}  // namespace cfngen
