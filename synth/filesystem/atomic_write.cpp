// SPDX-License-Identifier: Apache-2.0
#include "filesystem/atomic_write.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <random>
#include <system_error>
#include <utility>

#include "filesystem/file_error.hpp"
#include "filesystem/output_file.hpp"
#include "filesystem/path_text.hpp"

namespace cdk::filesystem {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view stagingPrefix = ".cdkpp-staging-";

// A run that was killed leaves its staging behind. No run takes this long, so it can go.
constexpr std::chrono::hours abandonedAfter{24};

void removeAbandoned(const std::string& directory) noexcept {
  std::error_code error;
  const auto now = fs::file_time_type::clock::now();
  for (fs::directory_iterator entry(directory, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    const std::string path = entry->path().generic_string();
    if (nameOf(path).rfind(stagingPrefix, 0) != 0) continue;
    std::error_code ignored;
    const auto written = entry->last_write_time(ignored);
    if (!ignored && now - written > abandonedAfter) fs::remove_all(path, ignored);
  }
}

bool leadsOut(std::string_view path) {
  if (path.empty() || isAbsolute(std::string(path))) return true;
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view name = path.substr(0, slash);
    if (name == ".." || name == "." || name.empty()) return true;
    if (slash == std::string_view::npos) return false;
    path.remove_prefix(slash + 1);
  }
}

}  // namespace

AssemblyWriter::AssemblyWriter(const std::string& outputDirectory) : directory_(resolve(outputDirectory)) {}

AssemblyWriter::~AssemblyWriter() { discard(); }

void AssemblyWriter::file(std::string_view relativePath, std::string_view content) {
  const std::string target = targetOf(relativePath);
  if (hasContent(target, content)) return;
  const std::string temporary = newTemporary();
  writeFile(temporary, content, target);
  staged_.push_back({temporary, target});
}

void AssemblyWriter::copyFile(std::string_view relativePath, const std::string& source) {
  const std::string target = targetOf(relativePath);
  std::error_code error;
  if (fs::exists(target, error)) return;
  const std::string temporary = newTemporary();
  fs::copy_file(source, temporary, error);
  check(error, ("copy \"" + source + "\" to").c_str(), target);
  staged_.push_back({temporary, target});
}

void AssemblyWriter::copyDirectory(std::string_view relativePath, const std::string& source,
                                   const CopyOptions& options) {
  const std::string target = targetOf(relativePath);
  std::error_code error;
  if (fs::exists(target, error)) return;
  const std::string temporary = newTemporary();
  FileSystem::copyDirectory(source, temporary, options);
  staged_.push_back({temporary, target});
}

void AssemblyWriter::commit() {
  std::vector<Change> changes;
  try {
    createDirectories(directory_, created_);
    for (const Staged& staged : staged_) move(staged, changes);
  } catch (...) {
    takeBack(changes);
    throw;
  }
  created_.clear();
  discard();
}

void AssemblyWriter::discard() noexcept {
  std::error_code ignored;
  if (!staging_.empty()) fs::remove_all(staging_, ignored);
  takeBack(created_);
  staging_.clear();
  staged_.clear();
  targets_.clear();
  created_.clear();
}

std::string AssemblyWriter::targetOf(std::string_view relativePath) {
  std::string target = join(directory_, std::string(relativePath));
  if (leadsOut(relativePath)) {
    throw FileError("write", target, "the path within the output directory must be relative and without \"..\"");
  }
  const auto place = std::lower_bound(targets_.begin(), targets_.end(), target);
  if (place != targets_.end() && *place == target) {
    throw FileError("write", target, "it was written already; two artifacts have the same file name");
  }
  targets_.insert(place, target);
  return target;
}

std::string AssemblyWriter::newTemporary() {
  if (staging_.empty()) createStaging();
  return join(staging_, std::to_string(number_++));
}

void AssemblyWriter::createStaging() {
  createDirectories(directory_, created_);
  removeAbandoned(directory_);
  // Several runs may write to one directory: whoever creates the name has it.
  std::random_device random;
  std::error_code error;
  std::string path;
  do {
    path = join(directory_, std::string(stagingPrefix) + std::to_string(random()));
  } while (!fs::create_directory(path, error) && !error);
  check(error, "write to the directory", directory_);
  staging_ = std::move(path);
}

void AssemblyWriter::createDirectories(const std::string& path, std::vector<Change>& changes) {
  std::error_code error;
  if (fs::is_directory(path, error)) return;
  const std::string parent = parentOf(path);
  if (parent != path) createDirectories(parent, changes);
  const bool created = fs::create_directory(path, error);
  if (error == std::errc::file_exists) throw FileError("create the directory", path, "there is a file of that name");
  check(error, "create the directory", path);
  if (created) changes.push_back({Change::Kind::DIRECTORY, path, {}});
}

void AssemblyWriter::move(const Staged& staged, std::vector<Change>& changes) {
  createDirectories(parentOf(staged.target), changes);
  std::error_code error;
  std::string backup;
  if (fs::is_regular_file(fs::symlink_status(staged.target, error))) {
    // A second name for the old file keeps it, and the move stays a single step. Not all file systems can do that.
    backup = newTemporary();
    fs::create_hard_link(staged.target, backup, error);
    if (error) fs::copy_file(staged.target, backup, error);
    check(error, "replace", staged.target);
  }
  fs::rename(staged.temporary, staged.target, error);
  check(error, "write", staged.target);
  changes.push_back({Change::Kind::MOVE, staged.target, backup});
}

void AssemblyWriter::takeBack(const std::vector<Change>& changes) noexcept {
  std::error_code ignored;
  for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
    if (change->kind == Change::Kind::DIRECTORY) {
      // Only if it is empty: what others put there stays.
      fs::remove(change->path, ignored);
    } else if (change->backup.empty()) {
      fs::remove_all(change->path, ignored);
    } else {
      fs::rename(change->backup, change->path, ignored);
    }
  }
}

}  // namespace cdk::filesystem
