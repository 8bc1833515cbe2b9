// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "filesystem/docker_ignore.hpp"
#include "filesystem/file_error.hpp"
#include "filesystem/git_ignore.hpp"
#include "filesystem/glob_ignore.hpp"
#include "filesystem/path_text.hpp"
#include <cdkpp/core/file_system.hpp>

namespace cdk {

namespace {

void requireAbsolute(const std::string& path) {
  if (!filesystem::isAbsolute(path)) {
    throw filesystem::FileError("apply an IgnoreStrategy to", path, "the path is not absolute; give the full path");
  }
}

// Paths from a walk of the tree need no work but to cut off the root.
bool isPlain(const std::string& path) {
  return path.back() != '/' && path.find("//") == std::string::npos && path.find("/./") == std::string::npos &&
         path.find("/../") == std::string::npos && path.compare(path.size() - 2, 2, "/.") != 0 &&
         (path.size() < 3 || path.compare(path.size() - 3, 3, "/..") != 0);
}

}  // namespace

IgnoreStrategy::IgnoreStrategy(std::string root, Rules* rules) noexcept : root_(std::move(root)), rules_(rules) {}

IgnoreStrategy IgnoreStrategy::glob(const std::string& absoluteRootPath, const std::vector<std::string>& patterns) {
  requireAbsolute(absoluteRootPath);
  std::string root = filesystem::resolve(absoluteRootPath);
  auto rules = std::make_unique<filesystem::GlobIgnore>();
  for (const std::string& pattern : patterns) rules->add(pattern);
  return {std::move(root), rules.release()};
}

IgnoreStrategy IgnoreStrategy::git(const std::string& absoluteRootPath, const std::vector<std::string>& patterns) {
  requireAbsolute(absoluteRootPath);
  std::string root = filesystem::resolve(absoluteRootPath);
  auto rules = std::make_unique<filesystem::GitIgnore>();
  for (const std::string& pattern : patterns) rules->addLine(pattern);
  return {std::move(root), rules.release()};
}

IgnoreStrategy IgnoreStrategy::docker(const std::string& absoluteRootPath, const std::vector<std::string>& patterns) {
  requireAbsolute(absoluteRootPath);
  std::string root = filesystem::resolve(absoluteRootPath);
  auto rules = std::make_unique<filesystem::DockerIgnore>();
  for (const std::string& pattern : patterns) rules->add(pattern);
  return {std::move(root), rules.release()};
}

IgnoreStrategy IgnoreStrategy::fromCopyOptions(const CopyOptions& options, const std::string& absoluteRootPath) {
  switch (options.ignoreMode) {
    case IgnoreMode::GIT: return git(absoluteRootPath, options.exclude);
    case IgnoreMode::DOCKER: return docker(absoluteRootPath, options.exclude);
    case IgnoreMode::GLOB: break;
  }
  return glob(absoluteRootPath, options.exclude);
}

IgnoreStrategy::IgnoreStrategy(const IgnoreStrategy& other)
    : root_(other.root_), rules_(other.rules_ == nullptr ? nullptr : other.rules_->clone().release()) {}

IgnoreStrategy::IgnoreStrategy(IgnoreStrategy&& other) noexcept
    : root_(std::move(other.root_)), rules_(std::exchange(other.rules_, nullptr)) {}

IgnoreStrategy& IgnoreStrategy::operator=(IgnoreStrategy other) noexcept {
  root_.swap(other.root_);
  std::swap(rules_, other.rules_);
  return *this;
}

IgnoreStrategy::~IgnoreStrategy() { delete rules_; }

void IgnoreStrategy::add(const std::string& pattern) { rules_->add(pattern); }

bool IgnoreStrategy::ignores(const std::string& absoluteFilePath) const {
  return rules_->ignores(relative(absoluteFilePath));
}

bool IgnoreStrategy::completelyIgnores(const std::string& absoluteDirectoryPath) const {
  return rules_->completelyIgnores(relative(absoluteDirectoryPath));
}

std::string IgnoreStrategy::relative(const std::string& absolutePath) const {
  if (absolutePath.size() > root_.size() + 1 && filesystem::isInside(root_, absolutePath) && isPlain(absolutePath)) {
    return absolutePath.substr(root_ == "/" ? 1 : root_.size() + 1);
  }
  requireAbsolute(absolutePath);
  return filesystem::relative(root_, absolutePath);
}

}  // namespace cdk
