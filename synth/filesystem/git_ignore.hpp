// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "filesystem/ignore_rules.hpp"
#include "filesystem/pattern_program.hpp"

namespace cdk::filesystem {

/** The patterns of a .gitignore file. As upstream has it, upper and lower case are the same everywhere. */
class GitIgnore : public IgnoreStrategy::Rules {
 public:
  /** Adds one line as it is. Blank lines and comments are passed over. */
  void addLine(std::string_view line);

  std::unique_ptr<Rules> clone() const override { return std::make_unique<GitIgnore>(*this); }
  void add(const std::string& pattern) override;
  bool ignores(const std::string& path) override { return ignored(path); }
  bool completelyIgnores(const std::string& path) override { return ignored(path + '/'); }

 private:
  struct Rule {
    bool negated;
    /** Whether it is for the last name of a path only, in whatever directory. */
    bool nameOnly;
    Program program;
  };

  bool ignored(const std::string& path);
  bool matches(const std::string& path) const;

  std::vector<Rule> rules_;
  /** Directories asked about so far: all files in one share its answer. */
  std::map<std::string, bool, std::less<>> directories_;
};

}  // namespace cdk::filesystem
