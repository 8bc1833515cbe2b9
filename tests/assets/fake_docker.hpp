// SPDX-License-Identifier: Apache-2.0
// A program in the place of docker that notes its arguments.
#pragma once
#include <cstdlib>
#include <filesystem>
#include <string>

#include "support/temp_dir.hpp"

namespace cdk::tests {

/// Is what CDK_DOCKER names as long as it lives.
class FakeDocker {
 public:
  /// @param script what it does after it has noted its arguments, in the language of sh
  explicit FakeDocker(const std::string& script = {}) {
    const std::string calls = (directory_.path() / "calls").string();
    const auto program =
        directory_.write("docker", "#!/bin/sh\nfor word in \"$@\"; do printf '[%s]' \"$word\"; done >>'" + calls +
                                       "'\necho >>'" + calls + "'\n" + script + "\n");
    std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    setenv("CDK_DOCKER", program.c_str(), 1);
  }
  ~FakeDocker() { unsetenv("CDK_DOCKER"); }
  FakeDocker(const FakeDocker&) = delete;
  FakeDocker& operator=(const FakeDocker&) = delete;
  /// One line for each call: its arguments, each in brackets.
  std::string calls() const {
    return std::filesystem::exists(directory_.path() / "calls") ? directory_.read("calls") : std::string();
  }

 private:
  TempDir directory_;
};

}  // namespace cdk::tests
