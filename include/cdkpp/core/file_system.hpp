// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace cdk {

/** What happens to symbolic links while files are copied or fingerprinted. "Inside" and "outside" are meant with regard
 * to the directory that is copied or fingerprinted. */
enum class SymlinkFollowMode {
  /** Links stay links. One that points outside leads nowhere once the cloud assembly is on another machine. */
  NEVER,
  /** Every link is replaced by what it points at. Complete on any machine, at the price of copies. */
  ALWAYS,
  /** A link that points outside is replaced by what it points at; one that points inside stays a link. */
  EXTERNAL,
  /** No link may point outside: copying one is an error. A link that points inside is replaced by what it points at. */
  BLOCK_EXTERNAL,
};

/** How the patterns of `exclude` are read. */
enum class IgnoreMode {
  /** Shell patterns: `*`, `?`, `[a-z]`, `{a,b}`, `+(a|b)`, and `**` for any number of directories. A pattern without a
   * slash looks at the file name only. A wildcard does not match a leading dot. A pattern that begins with `!` takes
   * back what earlier ones exclude; later patterns win. Upper and lower case differ. */
  GLOB,
  /** The patterns of a .gitignore file, see https://git-scm.com/docs/gitignore. Case is ignored. */
  GIT,
  /** The patterns of a .dockerignore file, see https://docs.docker.com/build/concepts/context/#dockerignore-files.
   * Case is ignored. */
  DOCKER,
};

/** Options of FileSystem::copyDirectory. */
struct CopyOptions {
  /** Files to leave out, see `ignoreMode`. Default: none. */
  std::vector<std::string> exclude{};
  /** What happens to symbolic links. Default: SymlinkFollowMode::EXTERNAL. */
  SymlinkFollowMode follow = SymlinkFollowMode::EXTERNAL;
  /** How `exclude` is read. Default: IgnoreMode::GLOB. */
  IgnoreMode ignoreMode = IgnoreMode::GLOB;
};

/** Options of constructs that copy files into the cloud assembly. */
struct FileCopyOptions {
  /** Files to leave out, see `ignoreMode`. Has no effect where `bundling` makes the files. Default: none. */
  std::vector<std::string> exclude{};
  /** What happens to symbolic links. Default: SymlinkFollowMode::EXTERNAL. */
  SymlinkFollowMode followSymlinks = SymlinkFollowMode::EXTERNAL;
  /** How `exclude` is read. Default: IgnoreMode::GLOB. */
  IgnoreMode ignoreMode = IgnoreMode::GLOB;
};

/** Options of FileSystem::fingerprint. */
struct FingerprintOptions {
  /** Files to leave out, see `ignoreMode`. Default: none. */
  std::vector<std::string> exclude{};
  /** Text that becomes part of the fingerprint, for instance the instructions of a build. Default: none. */
  std::string extraHash{};
  /** What happens to symbolic links. Default: SymlinkFollowMode::EXTERNAL. */
  SymlinkFollowMode follow = SymlinkFollowMode::EXTERNAL;
  /** How `exclude` is read. Default: IgnoreMode::GLOB. */
  IgnoreMode ignoreMode = IgnoreMode::GLOB;
};

/** Options of constructs that copy and fingerprint files. */
struct FileFingerprintOptions {
  /** Files to leave out, see `ignoreMode`. Has no effect where `bundling` makes the files. Default: none. */
  std::vector<std::string> exclude{};
  /** Text that becomes part of the fingerprint, for instance the instructions of a build. Default: none. */
  std::string extraHash{};
  /** What happens to symbolic links. Default: SymlinkFollowMode::EXTERNAL. */
  SymlinkFollowMode followSymlinks = SymlinkFollowMode::EXTERNAL;
  /** How `exclude` is read. Default: IgnoreMode::GLOB. */
  IgnoreMode ignoreMode = IgnoreMode::GLOB;
};

/** Decides which files below a directory are left out. A regular value: copies are independent of each other. */
class IgnoreStrategy {
 public:
  /** The patterns of one mode. */
  class Rules;

  /** Shell patterns, see IgnoreMode::GLOB.
   * @throws an error when `absoluteRootPath` is not absolute or a pattern is longer than 65,536 characters. */
  static IgnoreStrategy glob(const std::string& absoluteRootPath, const std::vector<std::string>& patterns);
  /** Patterns of a .gitignore file, see IgnoreMode::GIT.
   * @throws an error when `absoluteRootPath` is not absolute. */
  static IgnoreStrategy git(const std::string& absoluteRootPath, const std::vector<std::string>& patterns);
  /** Patterns of a .dockerignore file, see IgnoreMode::DOCKER.
   * @throws an error when `absoluteRootPath` is not absolute or a character class is malformed. */
  static IgnoreStrategy docker(const std::string& absoluteRootPath, const std::vector<std::string>& patterns);
  /** The strategy that `options.ignoreMode` and `options.exclude` describe. */
  static IgnoreStrategy fromCopyOptions(const CopyOptions& options, const std::string& absoluteRootPath);

  IgnoreStrategy(const IgnoreStrategy& other);
  IgnoreStrategy(IgnoreStrategy&& other) noexcept;
  IgnoreStrategy& operator=(IgnoreStrategy other) noexcept;
  ~IgnoreStrategy();

  /** Adds a pattern after the ones that are there. In the modes GIT and DOCKER the text may hold several lines. */
  void add(const std::string& pattern);

  /** Whether the file is left out.
   * @throws an error when `absoluteFilePath` is not absolute. */
  bool ignores(const std::string& absoluteFilePath) const;

  /** Whether the directory is left out with everything below it, so that nobody needs to look into it.
   * @throws an error when `absoluteDirectoryPath` is not absolute. */
  bool completelyIgnores(const std::string& absoluteDirectoryPath) const;

 private:
  IgnoreStrategy(std::string root, Rules* rules) noexcept;
  std::string relative(const std::string& absolutePath) const;

  std::string root_;
  Rules* rules_;
};

/** IgnoreStrategy::glob as a class of its own. */
class GlobIgnoreStrategy : public IgnoreStrategy {
 public:
  GlobIgnoreStrategy(const std::string& absoluteRootPath, const std::vector<std::string>& patterns)
      : IgnoreStrategy(glob(absoluteRootPath, patterns)) {}
};

/** IgnoreStrategy::git as a class of its own. */
class GitIgnoreStrategy : public IgnoreStrategy {
 public:
  GitIgnoreStrategy(const std::string& absoluteRootPath, const std::vector<std::string>& patterns)
      : IgnoreStrategy(git(absoluteRootPath, patterns)) {}
};

/** IgnoreStrategy::docker as a class of its own. */
class DockerIgnoreStrategy : public IgnoreStrategy {
 public:
  DockerIgnoreStrategy(const std::string& absoluteRootPath, const std::vector<std::string>& patterns)
      : IgnoreStrategy(docker(absoluteRootPath, patterns)) {}
};

/** Functions on files and directories. All paths are UTF-8; all errors name the path and the reason the system gives.
 */
class FileSystem {
 public:
  FileSystem() = delete;

  /** Copies what is in `sourceDirectory` into `destinationDirectory`, which is created if need be.
   * Files that are there are overwritten. Devices, sockets and pipes are passed over.
   * @param rootDirectory where the patterns of `options.exclude` start, and what links point inside or outside of.
   *        Default: `sourceDirectory`.
   * @throws an error when something can't be read or written, or a link points outside under BLOCK_EXTERNAL. */
  static void copyDirectory(const std::string& sourceDirectory, const std::string& destinationDirectory,
                            const CopyOptions& options = {}, const std::string& rootDirectory = {});

  /** A hash (64 hexadecimal digits) of the content of a file, or of a directory with the names of its files.
   * Neither times, owners and permissions nor the name of the file or directory itself have a part in it; nor has the
   * way lines end: in text files CRLF counts as LF. It equals what the AWS CDK gives for the same files and options.
   * @throws an error when something can't be read, or a followed link leads to a device, a socket or a pipe. */
  static std::string fingerprint(const std::string& fileOrDirectory, const FingerprintOptions& options = {});

  /** Whether a directory has no entries.
   * @throws an error when it can't be read. */
  static bool isEmpty(const std::string& directory);

  /** The system's directory for temporary files, with all symbolic links resolved. */
  static std::string tmpdir();

  /** Creates a directory in tmpdir() whose name is `prefix` and six random characters, and returns its path. */
  static std::string mkdtemp(const std::string& prefix);

  /** Deletes a file, or a directory with all that is in it. It is no error when there is nothing. */
  static void rmrf(const std::string& path);
};

}  // namespace cdk
