// SPDX-License-Identifier: Apache-2.0
#include "text/regular_expression.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace cdk::text {

namespace {

std::string messageOf(int error) {
  PCRE2_UCHAR buffer[256];
  pcre2_get_error_message(error, buffer, sizeof buffer);
  return reinterpret_cast<const char*>(buffer);
}

PCRE2_SPTR units(std::string_view text) { return reinterpret_cast<PCRE2_SPTR>(text.data()); }

}  // namespace

RegularExpression::RegularExpression(std::string_view pattern) : pattern_(pattern) {
  // What ECMAScript does otherwise than Perl: \u0041 and \x41, [] and [^], a back reference to an unset group is empty.
  constexpr std::uint32_t ecmascript = PCRE2_ALT_BSUX | PCRE2_ALLOW_EMPTY_CLASS | PCRE2_MATCH_UNSET_BACKREF;
  const std::unique_ptr<pcre2_compile_context, decltype(&pcre2_compile_context_free)> context(
      pcre2_compile_context_create(nullptr), pcre2_compile_context_free);
  pcre2_set_newline(context.get(), PCRE2_NEWLINE_ANYCRLF);
  int error = 0;
  PCRE2_SIZE offset = 0;
  pcre2_code* code = pcre2_compile(units(pattern), pattern.size(), PCRE2_UTF | PCRE2_MULTILINE | ecmascript, &error,
                                   &offset, context.get());
  if (!code)
    throw InvalidRegularExpression("'" + pattern_ + "' is not a regular expression: " + messageOf(error) +
                                   ", at character " + std::to_string(offset));
  code_ = std::shared_ptr<const void>(code, [](void* p) { pcre2_code_free(static_cast<pcre2_code*>(p)); });
}

bool RegularExpression::isFoundIn(std::string_view text) const {
  const auto* code = static_cast<const pcre2_code*>(code_.get());
  const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> match(
      pcre2_match_data_create_from_pattern(code, nullptr), pcre2_match_data_free);
  const int result = pcre2_match(code, units(text), text.size(), 0, 0, match.get(), nullptr);
  if (result == PCRE2_ERROR_NOMATCH) return false;
  if (result < 0)
    throw InvalidRegularExpression("the search for '" + pattern_ + "' was given up: " + messageOf(result));
  return true;
}

}  // namespace cdk::text
