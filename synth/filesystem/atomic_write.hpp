// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <cdkpp/core/file_system.hpp>

namespace cdk::filesystem {

/** Writes the files of a cloud assembly so that they appear all or not at all. Everything is written to a hidden
 * directory within the output directory first; commit() moves it into place, file by file and in the order given, so
 * that a reader never sees half a file. If something fails before or meanwhile, the last output stays as it was.
 *
 * What is in the output directory already stays unless it is written anew: the AWS CDK CLI keeps its lock files there.
 * A file that would not change is not touched. */
class AssemblyWriter {
 public:
  /** Looks at nothing yet. A relative directory is below the current one of this moment. */
  explicit AssemblyWriter(const std::string& outputDirectory);
  AssemblyWriter(const AssemblyWriter&) = delete;
  AssemblyWriter& operator=(const AssemblyWriter&) = delete;
  /** Discards what was not committed. */
  ~AssemblyWriter();

  /** The output directory, as a full path. */
  const std::string& directory() const { return directory_; }

  /** A file with its content.
   * @param relativePath below the output directory, with slashes; directories in it are created
   * @throws FileError when it can't be written, the path leads out of the output directory, or was given before */
  void file(std::string_view relativePath, std::string_view content);

  /** A copy of a file. The name is taken to depend on the content: if it is there, nothing is copied. */
  void copyFile(std::string_view relativePath, const std::string& source);

  /** A copy of a directory, as FileSystem::copyDirectory makes it. The name is taken to depend on the content: if it is
   * there, nothing is copied. */
  void copyDirectory(std::string_view relativePath, const std::string& source, const CopyOptions& options = {});

  /** Moves everything into place.
   * @throws FileError when something can't be moved; what had been moved is taken back then. The writer is of no
   * more use after that. */
  void commit();

  /** Forgets everything that was not committed, and removes what was created for it. */
  void discard() noexcept;

 private:
  /** Something written, waiting to be moved. */
  struct Staged {
    std::string temporary;
    std::string target;
  };
  /** Something done by commit(), with what is needed to take it back: a directory created, or a file moved with what
   * was in its place (empty: nothing). */
  struct Change {
    enum class Kind { DIRECTORY, MOVE } kind;
    std::string path;
    std::string backup;
  };

  std::string targetOf(std::string_view relativePath);
  std::string newTemporary();
  void createStaging();
  void createDirectories(const std::string& path, std::vector<Change>& changes);
  void move(const Staged& staged, std::vector<Change>& changes);
  static void takeBack(const std::vector<Change>& changes) noexcept;

  std::string directory_;
  /** Where files wait; empty as long as there is none. */
  std::string staging_;
  std::vector<Staged> staged_;
  /** All targets given, sorted. */
  std::vector<std::string> targets_;
  /** Directories created to have a place for the staging. */
  std::vector<Change> created_;
  int number_ = 0;
};

}  // namespace cdk::filesystem
