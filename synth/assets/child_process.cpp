// SPDX-License-Identifier: Apache-2.0
#include "assets/child_process.hpp"

#ifdef _WIN32

#include <fcntl.h>
#include <io.h>
#include <process.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace cdk::detail {

namespace {

/// As the C runtime of the program takes a command line apart.
std::string quoted(const std::string& argument) {
  if (!argument.empty() && argument.find_first_of(" \t\n\v\"") == std::string::npos) return argument;
  std::string result = "\"";
  std::size_t backslashes = 0;
  for (char c : argument) {
    if (c == '\\') {
      ++backslashes;
      continue;
    }
    result.append(c == '"' ? 2 * backslashes + 1 : backslashes, '\\');
    backslashes = 0;
    result += c;
  }
  return result.append(2 * backslashes, '\\') + '"';
}

/// Points a descriptor to another file as long as it lives.
class Redirection {
 public:
  Redirection(int descriptor, int target) : descriptor_(descriptor), saved_(_dup(descriptor)) {
    std::fflush(nullptr);
    _dup2(target, descriptor);
  }
  ~Redirection() {
    std::fflush(nullptr);
    _dup2(saved_, descriptor_);
    _close(saved_);
  }
  Redirection(const Redirection&) = delete;
  Redirection& operator=(const Redirection&) = delete;

 private:
  int descriptor_;
  int saved_;
};

}  // namespace

ProcessResult runProcess(const std::vector<std::string>& command, ProcessOutput output) {
  ProcessResult result;
  std::vector<std::string> arguments;
  for (const std::string& argument : command) arguments.push_back(quoted(argument));
  std::vector<const char*> argv;
  for (const std::string& argument : arguments) argv.push_back(argument.c_str());
  argv.push_back(nullptr);
  const auto captured = std::filesystem::temp_directory_path() / ("cdkpp-output-" + std::to_string(_getpid()));
  const int nothing = _open("NUL", _O_RDWR);
  const int target = output == ProcessOutput::TO_STDERR ? 2
                     : output == ProcessOutput::IGNORE
                         ? nothing
                         : _wopen(captured.c_str(), _O_CREAT | _O_TRUNC | _O_WRONLY, 0600);
  {
    const Redirection in(0, nothing);
    const Redirection out(1, target);
    const Redirection err(2, output == ProcessOutput::IGNORE ? nothing : 2);
    const auto status = _spawnvp(_P_WAIT, command[0].c_str(), argv.data());
    if (status == -1)
      result.startError = errno;
    else
      result.status = static_cast<int>(status);
  }
  if (output == ProcessOutput::CAPTURE) {
    _close(target);
    std::ifstream in(captured, std::ios::binary);
    result.output.assign(std::istreambuf_iterator<char>(in), {});
    in.close();
    std::error_code ignored;
    std::filesystem::remove(captured, ignored);
  }
  _close(nothing);
  return result;
}

}  // namespace cdk::detail

#else

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

extern char** environ;

namespace cdk::detail {

namespace {

class FileActions {
 public:
  FileActions() { posix_spawn_file_actions_init(&actions_); }
  ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  void open(int descriptor, const char* path, int flags) {
    posix_spawn_file_actions_addopen(&actions_, descriptor, path, flags, 0);
  }
  void duplicate(int from, int to) { posix_spawn_file_actions_adddup2(&actions_, from, to); }
  void close(int descriptor) { posix_spawn_file_actions_addclose(&actions_, descriptor); }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

std::string readAll(int descriptor) {
  std::string text;
  std::array<char, 4096> buffer;
  for (;;) {
    const ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count > 0)
      text.append(buffer.data(), static_cast<std::size_t>(count));
    else if (count == 0 || errno != EINTR)
      return text;
  }
}

}  // namespace

ProcessResult runProcess(const std::vector<std::string>& command, ProcessOutput output) {
  ProcessResult result;
  FileActions actions;
  actions.open(STDIN_FILENO, "/dev/null", O_RDONLY);
  int channel[2] = {-1, -1};
  switch (output) {
    case ProcessOutput::TO_STDERR: actions.duplicate(STDERR_FILENO, STDOUT_FILENO); break;
    case ProcessOutput::IGNORE:
      actions.open(STDOUT_FILENO, "/dev/null", O_WRONLY);
      actions.open(STDERR_FILENO, "/dev/null", O_WRONLY);
      break;
    case ProcessOutput::CAPTURE:
      if (pipe(channel) != 0) {
        result.startError = errno;
        return result;
      }
      actions.duplicate(channel[1], STDOUT_FILENO);
      actions.close(channel[0]);
      actions.close(channel[1]);
      break;
  }
  std::vector<char*> argv;
  for (const std::string& argument : command) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  pid_t child = 0;
  result.startError = posix_spawnp(&child, argv[0], actions.get(), nullptr, argv.data(), environ);
  if (channel[1] >= 0) close(channel[1]);
  if (result.startError == 0) {
    if (channel[0] >= 0) result.output = readAll(channel[0]);
    int state = 0;
    while (waitpid(child, &state, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(state))
      result.signal = WTERMSIG(state);
    else
      result.status = WEXITSTATUS(state);
  }
  if (channel[0] >= 0) close(channel[0]);
  return result;
}

}  // namespace cdk::detail

#endif
