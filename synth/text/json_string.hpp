// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cdk::text {

/** Appends `text` as a JSON string with its quotes, byte for byte as JSON.stringify writes it: quote, backslash and
 * control characters below U+0020 are escaped, everything else (U+007F, U+2028, non-ASCII) stands raw.
 * @throws InvalidUtf8 when `text` is not UTF-8. To put U+FFFD in its place would silently change a deployed value; the
 * text appended to `out` is then incomplete. */
void appendJsonString(std::string& out, std::string_view text);

/** The same without the quotes: for literals within a longer JSON text. */
void appendJsonEscaped(std::string& out, std::string_view text);

}  // namespace cdk::text
