// SPDX-License-Identifier: Apache-2.0
// Compiled here once: in C++20 mode every program would compile what it uses of std::string.
#include <cdkpp/construct/id.hpp>

namespace cdk {

Id::Id(const char* text, Location at) : text_(text), at_(at) {}
Id::Id(std::string text, Location at) : text_(std::move(text)), at_(at) {}
Id::Id(std::string_view text, Location at) : text_(text), at_(at) {}
Id::Id(const Id&) = default;
Id::Id(Id&&) noexcept = default;
Id& Id::operator=(const Id&) = default;
Id& Id::operator=(Id&&) noexcept = default;
Id::~Id() = default;

}  // namespace cdk
