// SPDX-License-Identifier: Apache-2.0
// What a refusal must hold, and what it must leave alone.
#pragma once
#include <cdkpp/cdk.hpp>

#include <string>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

namespace cdk::tests {

/// The message with which something is refused; empty when it is not refused.
template <class F>
std::string refusalOf(F f) {
  try {
    f();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

/// "file.cpp:line:" of the caller, as messages begin.
inline std::string lineOf(Location at = {__builtin_FILE(), static_cast<unsigned>(__builtin_LINE())}) {
  return std::string(at.file) + ":" + std::to_string(at.line) + ":";
}

/// An App whose output directory holds the assembly of an earlier run. A refusal must not change it.
struct Fixture {
  TempDir directory{};
  App app;
  Fixture() : app(((void)directory.write("S.template.json", "earlier"), AppProps{.outdir = directory.string()})) {}

  std::string synthRefusal() {
    const std::string refusal = refusalOf([this] { app.synth(); });
    CHECK(directory.read("S.template.json") == "earlier");
    return refusal;
  }
};

struct Group : Construct {
  using Construct::Construct;
};

}  // namespace cdk::tests
