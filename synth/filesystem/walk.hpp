// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <cdkpp/core/file_system.hpp>

namespace cdk::filesystem {

/** Something met on a walk. */
struct WalkEntry {
  /** Where it is in the tree that is walked, through the links that were followed to get there. */
  std::string path;
  /** Where its content is: the same, or the target of the link that was followed. */
  std::string realPath;
};

/** A symbolic link that is not followed. */
struct WalkLink {
  std::string path;
  /** The target as it is written in the link. */
  std::string target;
  /** The target's full path. */
  std::string resolvedTarget;
  /** Whether the target is inside of what is walked. */
  bool isInternal;
};

/** Is told what a walk meets. What the patterns exclude is left out. */
class WalkVisitor {
 public:
  virtual ~WalkVisitor() = default;
  virtual void onFile(const WalkEntry& entry) = 0;
  /** Comes before what is in the directory. `ignored`: excluded itself, though something in it may not be. */
  virtual void onDirectory(const WalkEntry& entry, bool ignored) = 0;
  virtual void onLink(const WalkLink& link) = 0;
  /** A followed link led to something that is neither a file nor a directory. */
  virtual void onOther(const WalkEntry& entry) = 0;
};

/** Walks the tree below `directory` depth-first, names in the order of UTF-16 code units. A directory within itself
 * (through links) is passed over.
 * @param root what links are inside or outside of
 * @throws FileError when a directory or a link can't be read */
void walkDirectory(const std::string& directory, const std::string& root, SymlinkFollowMode follow,
                   const IgnoreStrategy& ignore, WalkVisitor& visitor);

}  // namespace cdk::filesystem
