// SPDX-License-Identifier: Apache-2.0
#include "reserved.hpp"

#include <algorithm>
#include <array>

namespace cfngen {
namespace {

// All lists are sorted: a name is found by bisection.
constexpr auto KEYWORDS = std::to_array<std::string_view>(
    {"alignas",     "alignof",  "and",        "and_eq",    "asm",       "auto",         "bitand",
     "bitor",       "bool",     "break",      "case",      "catch",     "char",         "char16_t",
     "char32_t",    "char8_t",  "class",      "co_await",  "co_return", "co_yield",     "compl",
     "concept",     "const",    "const_cast", "consteval", "constexpr", "constinit",    "continue",
     "decltype",    "default",  "delete",     "do",        "double",    "dynamic_cast", "else",
     "enum",        "explicit", "export",     "extern",    "false",     "float",        "for",
     "friend",      "goto",     "if",         "inline",    "int",       "long",         "mutable",
     "namespace",   "new",      "noexcept",   "not",       "not_eq",    "nullptr",      "operator",
     "or",          "or_eq",    "private",    "protected", "public",    "register",     "reinterpret_cast",
     "requires",    "return",   "short",      "signed",    "sizeof",    "static",       "static_assert",
     "static_cast", "struct",   "switch",     "template",  "this",      "thread_local", "throw",
     "true",        "try",      "typedef",    "typeid",    "typename",  "union",        "unsigned",
     "using",       "virtual",  "void",       "volatile",  "wchar_t",   "while",        "xor",
     "xor_eq"});
static_assert(std::ranges::is_sorted(KEYWORDS));

// Macros of common headers on some platform: of <cmath>, <cstdio>, <sys/sysmacros.h>, <curses.h> and of gnu++20.
constexpr auto MACROS =
    std::to_array<std::string_view>({"DOMAIN", "EOF", "FALSE", "NULL", "OVERFLOW", "TRUE", "UNDERFLOW", "assert",
                                     "errno", "linux", "major", "minor", "stderr", "stdin", "stdout", "unix"});
static_assert(std::ranges::is_sorted(MACROS));

constexpr auto RECORD_MEMBERS = std::to_array<std::string_view>({"emission", "names"});
static_assert(std::ranges::is_sorted(RECORD_MEMBERS));

// Of CfnResource, CfnElement, Construct and IConstruct.
constexpr auto KERNEL_MEMBERS = std::to_array<std::string_view>({"addDeletionOverride",
                                                                 "addDependency",
                                                                 "addDependsOn",
                                                                 "addMetadata",
                                                                 "addOverride",
                                                                 "addPropertyDeletionOverride",
                                                                 "addPropertyOverride",
                                                                 "addResourceDependency",
                                                                 "applyCrossStackReferenceStrength",
                                                                 "applyRemovalPolicy",
                                                                 "asConstruct",
                                                                 "cdkTagManager",
                                                                 "cfnOptions",
                                                                 "cfnResourceType",
                                                                 "cfnSection",
                                                                 "create",
                                                                 "dependencyRoots",
                                                                 "getAtt",
                                                                 "getMetadata",
                                                                 "logicalId",
                                                                 "node",
                                                                 "obtainDependencies",
                                                                 "overrideLogicalId",
                                                                 "path",
                                                                 "ref",
                                                                 "removeDependency",
                                                                 "renderElement",
                                                                 "renderProperties",
                                                                 "replaceDependency",
                                                                 "shouldSynthesize",
                                                                 "stack"});
static_assert(std::ranges::is_sorted(KERNEL_MEMBERS));

constexpr auto KERNEL_TYPES = std::to_array<std::string_view>(
    {"CfnTag", "Intrinsic", "Json", "List", "Map", "Optional", "Props", "Required", "Scope", "Union", "Value"});
static_assert(std::ranges::is_sorted(KERNEL_TYPES));

bool isIn(const auto& names, std::string_view name) { return std::ranges::binary_search(names, name); }

}  // namespace

bool isKeyword(std::string_view name) { return isIn(KEYWORDS, name); }
bool isMacro(std::string_view name) { return isIn(MACROS, name); }
bool isRecordMember(std::string_view name) { return isIn(RECORD_MEMBERS, name); }
bool isKernelMember(std::string_view name) { return isIn(KERNEL_MEMBERS, name); }
bool isKernelType(std::string_view name) { return isIn(KERNEL_TYPES, name); }

}  // namespace cfngen
