// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/kms/cfn_key.hpp>

#include <optional>

#include "iam/l1_traits.hpp"
#include "kms/key_reference.hpp"
#include "values/cells.hpp"

namespace cdk::detail {
namespace {

class KeyTraits final : public L1Traits {
 public:
  explicit KeyTraits(kms::CfnKey& key) : L1Traits(key), key_(key) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    if (!document_) {
      if (Token::isUnresolved(key_.keyPolicy)) return {};  // its statements are not known
      document_ = key_.keyPolicy.hasValue() ? iam::PolicyDocument::fromJson(key_.keyPolicy) : iam::PolicyDocument();
      key_.keyPolicy = policyOfL1(*document_);
    }
    document_->addStatements(statement);
    return {.statementAdded = true, .policyDependable = &key_.asConstruct()};
  }

 private:
  kms::CfnKey& key_;
  std::optional<iam::PolicyDocument> document_{};
};

}  // namespace

std::shared_ptr<L1Traits> traitsOfKey(CfnResource& key) {
  return std::make_shared<KeyTraits>(dynamic_cast<kms::CfnKey&>(key));
}

kms::CfnKey* referencedKey(const Optional<Value<std::string>>& idOrArn) {
  const ReferenceCell* reference = asReference(idOrArn);
  if (!reference || reference->pseudo) return nullptr;
  const std::string& attribute = reference->attribute;
  if (attribute != "Ref" && attribute != "KeyId" && attribute != "Arn") return nullptr;
  return dynamic_cast<kms::CfnKey*>(const_cast<Construct*>(reference->target));
}

}  // namespace cdk::detail
