// SPDX-License-Identifier: Apache-2.0
#include "filesystem/fingerprint.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include "filesystem/file_error.hpp"
#include "filesystem/input_file.hpp"
#include "filesystem/path_text.hpp"
#include "filesystem/walk.hpp"
#include "hash/digest.hpp"
#include "text/utf8.hpp"

namespace cdk {

namespace fs = std::filesystem;

namespace filesystem {

namespace {

// Upstream decides about text and line ends block by block, so the size of a block shows in the hash.
constexpr std::size_t blockSize = 8 * 1024;

class ContentHash {
 public:
  void update(std::string_view block) {
    // Asked again as long as nothing was hashed yet: blocks that end in CR are held back.
    if (size_ == 0) binary_ = block.find('\0') != std::string_view::npos;
    if (binary_) {
      add(block);
      return;
    }
    // Every block is decoded for itself: bytes of a character cut by its end become U+FFFD.
    text::appendWellFormedUtf8(pending_, block);
    if (block.back() == '\r') return;
    replaceLineEnds();
    add(pending_);
    pending_.clear();
  }

  std::string finish() {
    // What is still held back ended in CR: it is hashed as it is and not counted.
    hasher_.update(pending_);
    return std::to_string(size_) + ':' + hasher_.hex().str();
  }

 private:
  void add(std::string_view piece) {
    size_ += piece.size();
    hasher_.update(piece);
  }

  void replaceLineEnds() {
    std::size_t at = pending_.find("\r\n");
    if (at == std::string::npos) return;
    // Pieces from behind a CR up to the next one close the gaps.
    auto kept = pending_.begin() + static_cast<std::ptrdiff_t>(at);
    while (at != std::string::npos) {
      const std::size_t next = pending_.find("\r\n", at + 1);
      const std::size_t end = next == std::string::npos ? pending_.size() : next;
      kept = std::move(pending_.begin() + static_cast<std::ptrdiff_t>(at + 1),
                       pending_.begin() + static_cast<std::ptrdiff_t>(end), kept);
      at = next;
    }
    pending_.erase(kept, pending_.end());
  }

  hash::Sha256 hasher_;
  std::string pending_;
  std::uint64_t size_ = 0;
  bool binary_ = false;
};

class FingerprintVisitor : public WalkVisitor {
 public:
  FingerprintVisitor(hash::Sha256& hasher, const std::string& root) : hasher_(hasher), root_(root) {}

  static void field(hash::Sha256& hasher, std::string_view key, std::string_view value) {
    hasher.update("\x01").update(key).update("\x02").update(value).update("\x03");
  }

  void onFile(const WalkEntry& entry) override {
    field(hasher_, "file:" + keyOf(entry.path), contentFingerprint(entry.realPath));
  }

  void onDirectory(const WalkEntry&, bool) override {}

  void onLink(const WalkLink& link) override {
    // An absolute target inside of the tree must not bring the place of the tree into the hash.
    const bool movable = link.isInternal && isAbsolute(link.target);
    field(hasher_, "link:" + keyOf(link.path), movable ? keyOf(link.resolvedTarget) : link.target);
  }

  void onOther(const WalkEntry& entry) override {
    throw FileError("fingerprint", entry.path,
                    "the link leads to \"" + entry.realPath + "\", which is neither a file nor a directory");
  }

 private:
  // Upstream takes every backslash for a separator of Windows, also where it is part of a name.
  std::string keyOf(const std::string& path) const {
    std::string key = relative(root_, path);
    std::replace(key.begin(), key.end(), '\\', '/');
    return key;
  }

  hash::Sha256& hasher_;
  const std::string& root_;
};

}  // namespace

std::string contentFingerprint(const std::string& file) {
  InputFile input(file);
  ContentHash content;
  std::string buffer(64 * blockSize, '\0');
  while (const std::size_t length = input.read(buffer.data(), buffer.size())) {
    for (std::size_t at = 0; at < length; at += blockSize) {
      content.update(std::string_view(buffer).substr(at, std::min(blockSize, length - at)));
    }
  }
  return content.finish();
}

const char* toString(SymlinkFollowMode mode) {
  switch (mode) {
    case SymlinkFollowMode::NEVER: return "never";
    case SymlinkFollowMode::ALWAYS: return "always";
    case SymlinkFollowMode::EXTERNAL: return "external";
    case SymlinkFollowMode::BLOCK_EXTERNAL: return "internal-only";
  }
  return "";
}

const char* toString(IgnoreMode mode) {
  switch (mode) {
    case IgnoreMode::GLOB: return "glob";
    case IgnoreMode::GIT: return "git";
    case IgnoreMode::DOCKER: return "docker";
  }
  return "";
}

}  // namespace filesystem

std::string FileSystem::fingerprint(const std::string& fileOrDirectory, const FingerprintOptions& options) {
  using filesystem::FingerprintVisitor;
  std::error_code error;
  const std::string root = fs::canonical(fileOrDirectory, error).generic_string();
  filesystem::check(error, "fingerprint", fileOrDirectory);
  hash::Sha256 hasher;
  FingerprintVisitor::field(hasher, "options.extra", options.extraHash);
  FingerprintVisitor::field(hasher, "options.follow", filesystem::toString(options.follow));
  if (options.ignoreMode != IgnoreMode::GLOB) {
    FingerprintVisitor::field(hasher, "options.ignoreMode", filesystem::toString(options.ignoreMode));
  }
  FingerprintVisitor visitor(hasher, root);
  const bool isDirectory = fs::is_directory(root, error);
  filesystem::check(error, "fingerprint", root);
  if (isDirectory) {
    const auto ignore = IgnoreStrategy::fromCopyOptions({options.exclude, options.follow, options.ignoreMode}, root);
    filesystem::walkDirectory(root, root, options.follow, ignore, visitor);
  } else {
    visitor.onFile({root, root});
  }
  return hasher.hex().str();
}

}  // namespace cdk
