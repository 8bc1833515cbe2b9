// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cdk::filesystem {

/** UTF-8 as UTF-16. Ill-formed sequences become U+FFFD: file names may hold any bytes. */
std::u16string toUtf16(std::string_view text);

}  // namespace cdk::filesystem
