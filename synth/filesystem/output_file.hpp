// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cdk::filesystem {

/** Writes a whole file, over what is there. Failures are found where they show: when it is opened, written or closed.
 * @param shownPath the path to name in errors, if that is another
 * @throws FileError */
void writeFile(const std::string& path, std::string_view content, const std::string& shownPath = {});

/** Whether there is a file with just this content. */
bool hasContent(const std::string& path, std::string_view content);

}  // namespace cdk::filesystem
