// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace cdk::text {

/** Where a text stands in a YAML document. */
enum class YamlPlace { key, value };

/** A text as the YAML library of the CDK writes it: plain where a reader of YAML 1.1 takes it for a text, else in
 * double or single quotes; of several lines as a literal block, whose lines begin with `indent`. */
std::string yamlScalar(std::string_view value, YamlPlace place, const std::string& indent);

}  // namespace cdk::text
