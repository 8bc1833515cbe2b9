// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "filesystem/glob_pattern.hpp"
#include "filesystem/ignore_rules.hpp"

namespace cdk::filesystem {

/** Shell patterns, of which the last one that matches a path decides. */
class GlobIgnore : public IgnoreStrategy::Rules {
 public:
  std::unique_ptr<Rules> clone() const override { return std::make_unique<GlobIgnore>(*this); }
  void add(const std::string& pattern) override { patterns_.emplace_back(pattern); }
  bool ignores(const std::string& path) override;
  bool completelyIgnores(const std::string& path) override { return ignores(path); }

 private:
  std::vector<GlobPattern> patterns_;
};

}  // namespace cdk::filesystem
