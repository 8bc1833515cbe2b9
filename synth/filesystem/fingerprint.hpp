// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <cdkpp/core/file_system.hpp>

namespace cdk::filesystem {

/** "<size>:<SHA-256>" of a file's content, with CRLF as LF if it is text (no NUL in its first 8 KiB). The file is read
 * piece by piece. The result is what upstream gives, oddities at the borders of its 8 KiB blocks included.
 * @throws FileError when the file can't be read */
std::string contentFingerprint(const std::string& file);

/** The text that stands for a mode in hashes: "never", "always", "external", "internal-only". */
const char* toString(SymlinkFollowMode mode);

/** The text that stands for a mode in hashes: "glob", "git", "docker". */
const char* toString(IgnoreMode mode);

}  // namespace cdk::filesystem
