// SPDX-License-Identifier: Apache-2.0
// A folder whose files all come from the generator.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cfngen {

/// Path below the folder -> text.
using Files = std::map<std::string, std::string>;

/// Whether the file is there with exactly this text.
bool holds(const std::filesystem::path& file, const std::string& text);

/// Writes the file unless it holds the text already. Returns how many files were written: 0 or 1.
std::size_t writeFile(const std::filesystem::path& file, const std::string& text);

/// "missing a", "superfluous b", "different c": what keeps the folder from holding exactly these files.
std::vector<std::string> differences(const Files& files, const std::filesystem::path& folder);

/// Makes the folder hold exactly these files. Files that do already keep their time stamps, so that nothing is
/// compiled anew for nothing. Returns how many files were written or removed.
std::size_t writeTree(const Files& files, const std::filesystem::path& folder);

}  // namespace cfngen
