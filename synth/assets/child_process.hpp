// SPDX-License-Identifier: Apache-2.0
// Programs that are run while the tree is built.
#pragma once
#include <string>
#include <vector>

namespace cdk::detail {

/// What became of a program.
struct ProcessResult {
  int startError = 0;    ///< errno when it could not be started
  int status = 0;        ///< its exit status
  int signal = 0;        ///< the signal that ended it
  std::string output{};  ///< what it printed on stdout, when that was asked for
  bool succeeded() const { return startError == 0 && status == 0 && signal == 0; }
};

enum class ProcessOutput {
  TO_STDERR,  ///< stdout of the program goes to our stderr: ours belongs to the user
  CAPTURE,    ///< stdout is returned
  IGNORE,     ///< stdout and stderr are thrown away
};

/// Runs a program found by PATH with these arguments, no shell between, and waits for it. Its stdin is empty.
ProcessResult runProcess(const std::vector<std::string>& command, ProcessOutput output);

}  // namespace cdk::detail
