// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include <cdkpp/core/file_system.hpp>

namespace cdk {

/** The patterns of one dialect, asked about paths relative to the root ("a/b", no slash at the end). */
class IgnoreStrategy::Rules {
 public:
  Rules() = default;
  Rules& operator=(const Rules&) = delete;
  virtual ~Rules() = default;

  virtual std::unique_ptr<Rules> clone() const = 0;
  virtual void add(const std::string& pattern) = 0;
  virtual bool ignores(const std::string& path) = 0;
  virtual bool completelyIgnores(const std::string& path) = 0;

 protected:
  Rules(const Rules&) = default;
};

}  // namespace cdk
