// SPDX-License-Identifier: Apache-2.0
// A stack with an included template, and what becomes of it.
#pragma once
#include <cdkpp/assertions.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudformation_include.hpp>

#include <string>

#include "support/temp_dir.hpp"

namespace cdk::tests {

struct Included {
  TempDir dir{};
  App app{{.outdir = dir.string() + "/cdk.out"}};
  New<Stack> stack{app, "S"};
  Handle<cloudformation_include::CfnInclude> include{};

  explicit Included(std::string_view text, cloudformation_include::CfnIncludeProps props = {.templateFile = ""},
      const char* name = "template.yaml") {
    props.templateFile = dir.write(name, text).string();
    include = New<cloudformation_include::CfnInclude>{stack, "T", std::move(props)};
  }

  /// The template of a stack after synthesis.
  Json templateOf() { return assertions::Template::fromStack(stack, {.skipCyclicalDependenciesCheck = true}).toJSON(); }
  /// One resource of it, as compact text.
  std::string resource(std::string_view id) { return templateOf()["Resources"][id].dump(); }
};

/// `code: message` of the error that f throws.
template <class F>
std::string errorOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return std::string(error.code()) + ": " + error.message();
  }
  return "none";
}
inline std::string includeError(std::string_view text,
    cloudformation_include::CfnIncludeProps props = {.templateFile = ""}, const char* name = "template.yaml") {
  return errorOf([&] { Included included(text, std::move(props), name); });
}

}  // namespace cdk::tests
