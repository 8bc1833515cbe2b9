// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cdkpp/core/value.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cdk::detail {

/** A text with tokens in it, made searchable: each token stands as a mark that no name or ARN contains. */
class TokenizedText {
 public:
  explicit TokenizedText(const Value<std::string>& value);
  /** With marks for the tokens. */
  const std::string& text() const { return text_; }
  /** With <token> for the tokens, for messages. */
  std::string readable() const;
  /** Without the tokens. */
  std::string literals() const;
  bool hasTokens() const { return !tokens_.empty(); }
  /** The literal parts and the tokens, one after the other. */
  std::vector<Any> pieces() const;
  /** In the order of their marks. */
  const std::vector<Any>& tokens() const { return tokens_; }
  /** Part of text() as a value: its marks become the tokens again. */
  Value<std::string> value(std::string_view part) const;

 private:
  std::string text_;
  std::vector<Any> tokens_;
};

}  // namespace cdk::detail
