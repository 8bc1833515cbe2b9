// SPDX-License-Identifier: Apache-2.0
#include "core_types/tokenized_text.hpp"

#include "values/cells.hpp"
#include "values/identity.hpp"

namespace cdk::detail {
namespace {

// A mark is a control character, the number of the token, and another control character.
constexpr char MARK = '\x01';
constexpr char END = '\x02';

/** Calls `literal` and `token` for the pieces of a text with marks. */
template <typename Literal, typename TokenAt>
void eachPiece(std::string_view text, Literal literal, TokenAt token) {
  while (!text.empty()) {
    const std::size_t mark = text.find(MARK);
    if (mark > 0) literal(text.substr(0, mark));
    if (mark == std::string_view::npos) return;
    text.remove_prefix(mark + 1);
    std::size_t number = 0;
    for (; text[0] != END; text.remove_prefix(1)) number = number * 10 + static_cast<std::size_t>(text[0] - '0');
    text.remove_prefix(1);
    token(number);
  }
}

}  // namespace

TokenizedText::TokenizedText(const Value<std::string>& value) {
  const auto add = [&](const Any& piece) {
    if (isKind(piece, Kind::text)) {
      text_ += textOf(piece);
    } else if (piece.cell()) {
      text_ += MARK + std::to_string(tokens_.size()) + END;
      tokens_.push_back(piece);
    }
  };
  if (const ConcatCell* concat = asConcat(value))
    for (std::size_t i = 0; i < concat->length; ++i) add(concat->rope->parts[i]);
  else
    add(value);
}

std::string TokenizedText::readable() const {
  std::string result;
  eachPiece(
      text_, [&](std::string_view literal) { result += literal; }, [&](std::size_t) { result += "<token>"; });
  return result;
}

std::vector<Any> TokenizedText::pieces() const {
  std::vector<Any> pieces;
  eachPiece(
      text_, [&](std::string_view literal) { pieces.push_back(detail::text(literal)); },
      [&](std::size_t number) { pieces.push_back(tokens_[number]); });
  return pieces;
}

std::string TokenizedText::literals() const {
  std::string result;
  eachPiece(
      text_, [&](std::string_view literal) { result += literal; }, [](std::size_t) {});
  return result;
}

Value<std::string> TokenizedText::value(std::string_view part) const {
  Any result = detail::text(std::string_view());
  eachPiece(
      part, [&](std::string_view literal) { result = concat(result, detail::text(literal)); },
      [&](std::size_t number) { result = concat(result, tokens_[number]); });
  return {Raw{}, result};
}

}  // namespace cdk::detail
