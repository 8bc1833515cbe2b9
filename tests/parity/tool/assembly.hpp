// SPDX-License-Identifier: Apache-2.0
// What parity compares of a cloud assembly, read from expected/ or made from an assembly as a program left it.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "json.hpp"

namespace parity {

struct Assembly {
  // The facts by their path in expected/: templates, asset manifests, manifest.json of the assembly and of nested ones,
  // annotations.json (messages) and staged.json (names of staged assets).
  std::map<std::string, Json> facts;
  // The bytes of the templates.
  std::map<std::string, std::string> templates;
};

bool isTemplate(const std::string& path);
bool isAssetManifest(const std::string& path);
bool isManifest(const std::string& path);

// Reads the expected/ folder of a case.
Assembly readExpected(const std::filesystem::path& directory);

// Reads a cloud assembly and leaves out what says nothing about the deployment: schema versions, the tree, the report
// of feature flags, metadata other than messages.
Assembly readActual(const std::filesystem::path& directory);

}  // namespace parity
