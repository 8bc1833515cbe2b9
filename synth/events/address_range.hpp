// SPDX-License-Identifier: Apache-2.0
// Ranges of IP addresses as text.
#pragma once
#include <string_view>

namespace cdk::events::detail {

/// Whether a text is an IPv4 or IPv6 address with or without the length of its prefix: "10.0.0.0/8", "2001:db8::/32".
bool isAddressRange(std::string_view text);

}  // namespace cdk::events::detail
