// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/kms/cfn_key.hpp>

#include <optional>

#include "iam/l1_traits.hpp"

namespace cdk::kms::detail {
namespace {

class KeyTraits final : public iam::detail::L1Traits {
 public:
  explicit KeyTraits(CfnKey& key) : L1Traits(key), key_(key) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    if (!document_) {
      if (Token::isUnresolved(key_.keyPolicy)) return {};  // its statements are not known
      document_ = key_.keyPolicy.hasValue() ? iam::PolicyDocument::fromJson(key_.keyPolicy) : iam::PolicyDocument();
      key_.keyPolicy = document_->toJson();
    }
    document_->addStatements(statement);
    return {.statementAdded = true, .policyDependable = &key_.asConstruct()};
  }

 private:
  CfnKey& key_;
  std::optional<iam::PolicyDocument> document_{};
};

}  // namespace

std::shared_ptr<iam::detail::L1Traits> traitsOf(CfnResource& key) {
  return std::make_shared<KeyTraits>(dynamic_cast<CfnKey&>(key));
}

}  // namespace cdk::kms::detail
