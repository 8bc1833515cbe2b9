// SPDX-License-Identifier: Apache-2.0
// What a Template knows.
#pragma once
#include <cdkpp/assertions/assertion_error.hpp>
#include <cdkpp/assertions/template.hpp>
#include <cdkpp/construct/id.hpp>

#include <map>
#include <string>
#include <vector>

#include "assertions/section.hpp"

namespace cdk::assertions {

/// The construct behind a logical id.
struct Origin {
  std::string path;
  Location at;
};

struct Template::State {
  Json document{};
  const Stack* stack = nullptr;  // where it was made from one
  std::map<std::string, Origin, std::less<>> origins{};

  /// ` (file:line, 'path')`, or nothing.
  std::string describe(const std::string& id) const;
  Describe describer() const {
    return [this](const std::string& id) { return describe(id); };
  }
  Json resource(std::string_view logicalId) const { return document["Resources"][logicalId]; }
};

struct TemplateAccess {
  using State = Template::State;
  static const Template::State& state(const Template& t) { return t.state(); }
};

[[noreturn]] inline void fail(std::string message) { throw AssertionError("CDKPP6001", std::move(message)); }

/// @throws AssertionError CDKPP6002
void refuseCycles(const Json& document);

}  // namespace cdk::assertions
