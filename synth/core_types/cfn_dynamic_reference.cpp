// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_dynamic_reference.hpp>

namespace cdk {
namespace {

const char* nameOf(CfnDynamicReferenceService service) {
  switch (service) {
    case CfnDynamicReferenceService::SSM: return "ssm";
    case CfnDynamicReferenceService::SSM_SECURE: return "ssm-secure";
    case CfnDynamicReferenceService::SECRETS_MANAGER: return "secretsmanager";
  }
  return "";
}

// A token although the text is known: what it stands for is not, and checks of literals must not look at it.
detail::Any reference(CfnDynamicReferenceService service, const Value<std::string>& key) {
  return detail::lazy(
      [text = std::string("{{resolve:") + nameOf(service) + ":" + key + "}}"]() -> Value<std::string> { return text; },
      ResolutionTypeHint::STRING);
}

}  // namespace

CfnDynamicReference::CfnDynamicReference(CfnDynamicReferenceService service, const Value<std::string>& key)
    : Intrinsic(detail::Raw{}, reference(service, key)) {}

}  // namespace cdk
