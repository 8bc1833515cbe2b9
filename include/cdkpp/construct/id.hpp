// SPDX-License-Identifier: Apache-2.0
// The id of a construct, which also captures the line of the program that created it.
#pragma once
#include <string>
#include <string_view>
#include <utility>

namespace cdk {

/// A place in the user's program.
struct Location {
  const char* file = "";
  unsigned line = 0;
};

/// The id of a construct within its scope. It owns its text, so that a helper function may take an Id and pass it on
/// with the caller's line. The last parameter is written exactly so: other forms give wrong lines on g++.
class Id {
 public:
  Id(const char* text, Location at = {__builtin_FILE(), static_cast<unsigned>(__builtin_LINE())});
  Id(std::string text, Location at = {__builtin_FILE(), static_cast<unsigned>(__builtin_LINE())});
  Id(std::string_view text, Location at = {__builtin_FILE(), static_cast<unsigned>(__builtin_LINE())});
  Id(const Id&);
  Id(Id&&) noexcept;
  Id& operator=(const Id&);
  Id& operator=(Id&&) noexcept;
  ~Id();
  const std::string& text() const { return text_; }
  Location at() const { return at_; }

 private:
  std::string text_;
  Location at_;
};

}  // namespace cdk
