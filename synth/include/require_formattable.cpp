// SPDX-License-Identifier: Apache-2.0
// What <cdkpp/fmt.hpp> says about tokens.
#include <cdkpp/core/errors.hpp>

#include "values/cells.hpp"

namespace cdk::detail {

void requireFormattable(const Any& value);

namespace {

std::string describe(const Any& token) {
  if (const ReferenceCell* reference = asReference(token))
    return reference->pseudo || reference->attribute == "Ref"
               ? (reference->pseudo ? reference->attribute : "Ref of '" + reference->target->path() + "'")
               : "the attribute " + reference->attribute + " of '" + reference->target->path() + "'";
  return "a token";
}

}  // namespace

void requireFormattable(const Any& value) {
  if (!value.cell()) emptyAccess("an undefined value");
  if (isUnresolved(value))
    throw AssumptionError("CDKPP2101",
                          "cannot format " + describe(value) +
                              ": CloudFormation knows its value, the program does not yet. Use cdk::format "
                              "to make text that holds it");
}

}  // namespace cdk::detail
