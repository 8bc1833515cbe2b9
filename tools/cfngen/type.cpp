// SPDX-License-Identifier: Apache-2.0
#include "type.hpp"

#include <fmt/format.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace cfngen {
namespace {

constexpr std::array SIMPLE{
    std::pair{"string", Type::Kind::text},     std::pair{"number", Type::Kind::number},
    std::pair{"boolean", Type::Kind::boolean}, std::pair{"date", Type::Kind::date},
    std::pair{"json", Type::Kind::json},       std::pair{"tag", Type::Kind::tag},
    std::pair{"token", Type::Kind::token},
};

constexpr std::array CONTAINERS{
    std::pair{"list", Type::Kind::list},
    std::pair{"map", Type::Kind::map},
    std::pair{"union", Type::Kind::oneOf},
};

class Parser {
 public:
  explicit Parser(std::string_view text) : all_(text), rest_(text) {}

  Type parse() {
    Type type = one();
    if (!rest_.empty()) fail();
    return type;
  }

 private:
  Type one() {
    const std::string_view word = rest_.substr(0, rest_.find_first_of("<>,"));
    rest_.remove_prefix(word.size());
    if (word.empty()) fail();
    if (take('<')) return container(word);
    for (const auto& [name, kind] : SIMPLE)
      if (word == name) return {kind, {}, {}};
    if (!word.ends_with("Property")) fail();
    return {Type::Kind::record, std::string(word), {}};
  }

  Type container(std::string_view word) {
    Type type{Type::Kind::record, {}, {}};
    for (const auto& [name, kind] : CONTAINERS)
      if (word == name) type.kind = kind;
    do type.of.push_back(one());
    while (take(','));
    const bool single = type.of.size() == 1;
    if (!take('>') || type.kind == Type::Kind::record || single == (type.kind == Type::Kind::oneOf)) fail();
    return type;
  }

  bool take(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  [[noreturn]] void fail() const { throw std::runtime_error(fmt::format("\"{}\" is not a type of the model", all_)); }

  std::string_view all_;
  std::string_view rest_;
};

}  // namespace

Type parseType(std::string_view text) { return Parser(text).parse(); }

}  // namespace cfngen
