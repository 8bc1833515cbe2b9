// SPDX-License-Identifier: Apache-2.0
#include "filesystem/walk.hpp"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "filesystem/file_error.hpp"
#include "filesystem/path_text.hpp"
#include "text/utf8.hpp"

namespace cdk::filesystem {

namespace fs = std::filesystem;

namespace {

std::string canonicalOrSelf(const std::string& path) {
  std::error_code error;
  const fs::path canonical = fs::canonical(path, error);
  return error ? path : canonical.generic_string();
}

// The target's directory without links; the target itself may be one, or not be there.
std::string resolveTarget(const std::string& link, const std::string& target) {
  const std::string full = isAbsolute(target) ? normalize(target) : resolve(join(parentOf(link), target));
  if (full == "/") return full;
  return join(canonicalOrSelf(parentOf(full)), nameOf(full));
}

class Walk {
 public:
  Walk(const std::string& root, SymlinkFollowMode follow, const IgnoreStrategy& ignore, WalkVisitor& visitor)
      : root_(canonicalOrSelf(root)), follow_(follow), ignore_(ignore), visitor_(visitor) {}

  void directory(const WalkEntry& entry, const std::string& canonical) {
    if (!ancestors_.insert(canonical).second) return;
    for (const Child& child : children(entry.realPath)) {
      const WalkEntry inner{join(entry.path, child.name), join(entry.realPath, child.name)};
      switch (child.type) {
        case fs::file_type::symlink: link(inner); break;
        case fs::file_type::directory: subdirectory(inner, join(canonical, child.name)); break;
        case fs::file_type::regular: file(inner); break;
        default: break;
      }
    }
    ancestors_.erase(canonical);
  }

 private:
  struct Child {
    std::string name;
    fs::file_type type;
  };

  static std::vector<Child> children(const std::string& directory) {
    std::vector<Child> children;
    std::error_code error;
    fs::directory_iterator iterator(directory, error);
    check(error, "read the directory", directory);
    for (; iterator != fs::directory_iterator(); iterator.increment(error)) {
      std::error_code statusError;
      const fs::file_type type = iterator->symlink_status(statusError).type();
      const std::string name = iterator->path().filename().generic_string();
      check(statusError, "look at", join(directory, name));
      children.push_back({name, type});
    }
    check(error, "read the directory", directory);
    std::sort(children.begin(), children.end(),
              [](const Child& a, const Child& b) { return text::compareUtf16(a.name, b.name) < 0; });
    return children;
  }

  void subdirectory(const WalkEntry& entry, const std::string& canonical) {
    if (ignore_.completelyIgnores(entry.path)) return;
    visitor_.onDirectory(entry, ignore_.ignores(entry.path));
    directory(entry, canonical);
  }

  void file(const WalkEntry& entry) {
    if (!ignore_.ignores(entry.path)) visitor_.onFile(entry);
  }

  void link(const WalkEntry& entry) {
    std::error_code error;
    const std::string target = fs::read_symlink(entry.realPath, error).generic_string();
    check(error, "read the link", entry.realPath);
    const std::string resolved = resolveTarget(entry.realPath, target);
    const bool internal = isInside(root_, resolved);
    // A link that leads nowhere can't be followed: it stays a link.
    const fs::file_type type = follows(internal) ? fs::status(resolved, error).type() : fs::file_type::none;
    const WalkEntry followed{entry.path, resolved};
    switch (type) {
      case fs::file_type::none:
      case fs::file_type::not_found:
        if (!ignore_.ignores(entry.path)) visitor_.onLink({entry.path, target, resolved, internal});
        break;
      case fs::file_type::directory: subdirectory(followed, canonicalOrSelf(resolved)); break;
      case fs::file_type::regular: file(followed); break;
      default:
        if (!ignore_.ignores(entry.path)) visitor_.onOther(followed);
    }
  }

  bool follows(bool internal) const {
    switch (follow_) {
      case SymlinkFollowMode::ALWAYS: return true;
      case SymlinkFollowMode::EXTERNAL: return !internal;
      case SymlinkFollowMode::BLOCK_EXTERNAL: return internal;
      case SymlinkFollowMode::NEVER: break;
    }
    return false;
  }

  std::string root_;
  SymlinkFollowMode follow_;
  const IgnoreStrategy& ignore_;
  WalkVisitor& visitor_;
  std::set<std::string> ancestors_;
};

}  // namespace

void walkDirectory(const std::string& directory, const std::string& root, SymlinkFollowMode follow,
                   const IgnoreStrategy& ignore, WalkVisitor& visitor) {
  Walk(root, follow, ignore, visitor).directory({directory, directory}, canonicalOrSelf(directory));
}

}  // namespace cdk::filesystem
