// SPDX-License-Identifier: Apache-2.0
// The handlers of custom resources are our own code, so their hashes differ from upstream's. This replaces them on both
// sides before they are compared, and nothing else.
#pragma once

#include <regex>
#include <set>
#include <string>
#include <vector>

#include "assembly.hpp"

namespace parity {

// A field of the properties of the resources that a pattern names.
struct MaskRule {
  std::regex logicalId;
  std::string type;
  std::vector<std::string> fields;  // "Code.S3Key", "Code.ZipFile" or "CodeHash"
};

// Reads masks.json. Throws std::runtime_error for a field that parity may not mask.
std::vector<MaskRule> readMasks(const std::filesystem::path& file);

// Replaces the fields named by the rules and what follows from them: the hash of such a handler and of a template that
// holds one, in asset manifests, in manifests, in the list of staged assets and in the TemplateURL of a nested stack.
// Returns the paths of the templates that were changed.
std::set<std::string> mask(Assembly& assembly, const std::vector<MaskRule>& rules);

}  // namespace parity
