// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace cdk::text {

/** Appends a number as ECMAScript's Number::toString writes it: the shortest digits that read back as the same double,
 * exponents from 1e21 up and from 1e-7 down, -0 as 0. Infinity and NaN give those words: JSON has no text for them
 * (see appendJsonNumber). Independent of the locale. */
void appendNumber(std::string& out, double value);

std::string numberToString(double value);

/** As appendNumber, but null for Infinity and NaN, as JSON.stringify does. */
void appendJsonNumber(std::string& out, double value);

}  // namespace cdk::text
