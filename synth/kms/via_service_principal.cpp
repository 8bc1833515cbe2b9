// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/kms/via_service_principal.hpp>

namespace cdk::kms {

iam::PrincipalPolicyFragment ViaServicePrincipal::policyFragment() const {
  iam::PrincipalPolicyFragment fragment = basePrincipal_->policyFragment();
  Json equal = Json::object({{"kms:ViaService", Json(serviceName_)}});
  const Json others = fragment.conditions["StringEquals"];
  for (std::size_t i = 0; i < others.size(); ++i) equal.set(others.key(i), others.value(i));
  fragment.conditions.set("StringEquals", equal);
  return fragment;
}

Optional<std::string> ViaServicePrincipal::dedupeString() const {
  const Optional<std::string> base = basePrincipal_->dedupeString();
  if (!base || !serviceName_.isLiteral()) return {};
  return "ViaServicePrincipal:" + serviceName_.literal() + ":" + *base;
}

}  // namespace cdk::kms
