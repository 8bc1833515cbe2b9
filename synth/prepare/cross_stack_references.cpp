// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cross_stack_references.hpp>
#include <cdkpp/core/errors.hpp>

#include "tree/state.hpp"

namespace cdk {

namespace {

const char* contextText(ReferenceStrength strength) {
  switch (strength) {
    case ReferenceStrength::STRONG: return "strong";
    case ReferenceStrength::WEAK: return "weak";
    case ReferenceStrength::BOTH: return "both";
  }
  return "";
}

}  // namespace

void CrossStackReferences::produce(ReferenceStrength strength) const {
  CfnResource* target = scope_->node().defaultChild<CfnResource>().get();
  if (!target) target = dynamic_cast<CfnResource*>(detail::TreeAccess::element(*scope_));
  if (!target)
    throw ValidationError("CDKPP2430",
                          "cannot apply a cross-stack reference strength: the construct is no CfnResource and has none "
                          "as its main child; apply it to the CfnResource itself",
                          *scope_);
  target->applyCrossStackReferenceStrength(strength);
}

void CrossStackReferences::consume(ReferenceStrength strength) const {
  scope_->node().setContext("@aws-cdk/core:defaultCrossStackReferences", contextText(strength));
}

}  // namespace cdk
