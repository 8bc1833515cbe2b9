// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

// Paths as text, with no look at the disk. Separators in results are slashes on every platform: they go into hashes.
namespace cdk::filesystem {

bool isAbsolute(const std::string& path);

/** Absolute, without "." and "..", without a slash at the end. A relative path starts at the current directory. */
std::string resolve(const std::string& path);

/** Without "." and ".." where possible, without a slash at the end; "." when nothing is left. */
std::string normalize(const std::string& path);

/** The way from one path to another; empty if they are the same. Both are resolved first. */
std::string relative(const std::string& from, const std::string& to);

/** Whether `path` is `root` or lies below it. Both must be resolved. */
bool isInside(const std::string& root, const std::string& path);

std::string parentOf(const std::string& path);

std::string nameOf(const std::string& path);

/** `directory` and `name` with one slash between them. */
std::string join(const std::string& directory, const std::string& name);

}  // namespace cdk::filesystem
