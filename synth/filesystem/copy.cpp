// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <system_error>

#include "filesystem/file_error.hpp"
#include "filesystem/path_text.hpp"
#include "filesystem/walk.hpp"
#include <cdkpp/core/file_system.hpp>

namespace cdk {

namespace fs = std::filesystem;

namespace filesystem {

namespace {

void makeDirectories(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  check(error, "create the directory", path);
}

class CopyVisitor : public WalkVisitor {
 public:
  CopyVisitor(const std::string& source, const std::string& destination, SymlinkFollowMode follow)
      : source_(source),
        canonicalSource_(fs::canonical(source).generic_string()),
        destination_(destination),
        follow_(follow) {}

  void onFile(const WalkEntry& entry) override {
    const std::string target = prepare(entry.path);
    std::error_code error;
    fs::copy_file(entry.realPath, target, fs::copy_options::overwrite_existing, error);
    check(error, ("copy \"" + entry.realPath + "\" to").c_str(), target);
  }

  void onDirectory(const WalkEntry& entry, bool ignored) override {
    if (!ignored) makeDirectories(destinationOf(entry.path));
  }

  void onLink(const WalkLink& link) override {
    if (follow_ == SymlinkFollowMode::BLOCK_EXTERNAL && !link.isInternal) {
      throw FileError(
          "copy the link", link.path,
          "it leads to \"" + link.resolvedTarget +
              "\" outside of the directory, which SymlinkFollowMode::BLOCK_EXTERNAL forbids; use EXTERNAL or "
              "ALWAYS to copy what it leads to, or put a file in its place");
    }
    const std::string target = prepare(link.path);
    std::error_code error;
    fs::create_symlink(textOf(link, target), target, error);
    check(error, "create the link", target);
  }

  void onOther(const WalkEntry&) override {}

 private:
  std::string destinationOf(const std::string& path) const { return join(destination_, relative(source_, path)); }

  std::string prepare(const std::string& path) const {
    const std::string target = destinationOf(path);
    makeDirectories(parentOf(target));
    return target;
  }

  // A link within the source becomes a relative one within the copy, so that the copy can be moved.
  std::string textOf(const WalkLink& link, const std::string& target) const {
    if (!isInside(canonicalSource_, link.resolvedTarget)) return link.target;
    const std::string copied = join(destination_, relative(canonicalSource_, link.resolvedTarget));
    const std::string text = relative(parentOf(target), copied);
    return text.empty() ? "." : text;
  }

  std::string source_;
  std::string canonicalSource_;
  std::string destination_;
  SymlinkFollowMode follow_;
};

}  // namespace

}  // namespace filesystem

void FileSystem::copyDirectory(const std::string& sourceDirectory, const std::string& destinationDirectory,
                               const CopyOptions& options, const std::string& rootDirectory) {
  std::error_code error;
  const bool isDirectory = fs::is_directory(sourceDirectory, error);
  filesystem::check(error, "copy", sourceDirectory);
  if (!isDirectory) throw filesystem::FileError("copy", sourceDirectory, "it is not a directory");
  const std::string source = filesystem::resolve(sourceDirectory);
  const std::string root = rootDirectory.empty() ? source : filesystem::resolve(rootDirectory);
  const auto ignore = IgnoreStrategy::fromCopyOptions(options, root);
  filesystem::CopyVisitor visitor(source, filesystem::resolve(destinationDirectory), options.follow);
  filesystem::makeDirectories(destinationDirectory);
  filesystem::walkDirectory(source, root, options.follow, ignore, visitor);
}

}  // namespace cdk
