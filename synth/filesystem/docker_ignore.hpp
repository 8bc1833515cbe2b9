// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "filesystem/ignore_rules.hpp"
#include "filesystem/pattern_program.hpp"

namespace cdk::filesystem {

/** The patterns of a .dockerignore file. As upstream has it, upper and lower case are the same. */
class DockerIgnore : public IgnoreStrategy::Rules {
 public:
  std::unique_ptr<Rules> clone() const override { return std::make_unique<DockerIgnore>(*this); }
  void add(const std::string& pattern) override;
  bool ignores(const std::string& path) override { return matches(rules_, path); }
  bool completelyIgnores(const std::string& path) override;

 private:
  struct Rule {
    bool negated;
    /** Names in the pattern, and whether "**" is one of them. */
    std::size_t names;
    bool anyDepth;
    Program program;
  };
  using Rules = std::vector<Rule>;

  static void addRule(Rules& rules, std::string_view line);
  static bool matches(const Rules& rules, const std::string& path);

  Rules rules_;
  /** The rules, and for each that takes something back the directories on the way to it: what these leave ignored
   * need not be entered. */
  Rules directoryRules_;
};

}  // namespace cdk::filesystem
