// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/construct/node.hpp>
#include <cdkpp/core/errors.hpp>

namespace cdk {

Error::Error(const char* code, std::string message) : code_(code), message_(std::move(message)) { render(); }
Error::Error(const char* code, std::string message, const IConstruct& about)
    : code_(code), message_(std::move(message)), path_(about.path()), at_(about.node().location()) {
  render();
}
Error::Error(const char* code, std::string message, std::string path, Location at)
    : code_(code), message_(std::move(message)), path_(std::move(path)), at_(at) {
  render();
}

void Error::render() {
  if (*at_.file) what_ = std::string(at_.file) + ":" + std::to_string(at_.line) + ": ";
  what_ += "error: " + message_ + " [" + code_ + "]";
  if (!path_.empty()) what_ += " at '" + path_ + "'";
}

}  // namespace cdk
