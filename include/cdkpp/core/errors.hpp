// SPDX-License-Identifier: Apache-2.0
// The errors that the library throws.
#pragma once
#include <cdkpp/construct/construct.hpp>

#include <exception>

namespace cdk {

/// The base of all errors: a stable code, what is wrong and how to mend it, the construct and the line that made it.
class Error : public std::exception {
 public:
  Error(const char* code, std::string message);
  /// About a construct: its path and source line are added.
  Error(const char* code, std::string message, const IConstruct& about);
  Error(const char* code, std::string message, std::string path, Location at);

  /// `file:line: error: message [CDKPPnnnn] at 'path'`
  const char* what() const noexcept override { return what_.c_str(); }
  const char* code() const noexcept { return code_; }
  const std::string& message() const noexcept { return message_; }
  const std::string& path() const noexcept { return path_; }
  Location location() const noexcept { return at_; }

 private:
  void render();
  const char* code_;
  std::string message_;
  std::string path_;
  Location at_;
  std::string what_;
};

/// A property or a use of a construct that is not allowed.
class ValidationError : public Error {
 public:
  using Error::Error;
};

/// The program asks for something that cannot be: the tree or the references in it do not fit together.
class AssumptionError : public Error {
 public:
  using Error::Error;
};

/// A file or directory that cannot be read or written.
class IoError : public Error {
 public:
  using Error::Error;
};

}  // namespace cdk
