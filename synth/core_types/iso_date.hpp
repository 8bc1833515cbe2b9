// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cdk::detail {

/** Milliseconds since 1970-01-01 UTC of an ISO 8601 date as ECMAScript takes it: YYYY, YYYY-MM or YYYY-MM-DD, then
 * optionally THH:mm, THH:mm:ss or THH:mm:ss.sss with Z, an offset or nothing, which stands for UTC. */
std::optional<double> parseIsoDate(std::string_view text);

/** "2027-01-01T00:00:00.000Z"; years beyond 0 to 9999 have a sign and six digits. */
std::string formatIsoDate(double milliseconds);

}  // namespace cdk::detail
