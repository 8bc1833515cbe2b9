// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/dynamodb/cfn_table.hpp>
#include <cdkpp/kms/key_grants.hpp>

#include "iam/l1_traits.hpp"
#include "kms/key_reference.hpp"

namespace cdk::detail {
namespace {

class TableTraits final : public L1Traits {
 public:
  explicit TableTraits(dynamodb::CfnTable& table) : L1Traits(table), table_(table) {}
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    if (!document_) {
      if (isUnresolved(table_.resourcePolicy)) return {};  // what it holds cannot be added to
      document_ = table_.resourcePolicy ? iam::PolicyDocument::fromJson(*table_.resourcePolicy->policyDocument)
                                        : iam::PolicyDocument();
    }
    iam::PolicyDocument document = *document_;
    document.addStatements(statement);
    table_.resourcePolicy = dynamodb::CfnTable::ResourcePolicyProperty{.policyDocument = policyOfL1(document)};
    return {.statementAdded = true, .policyDependable = &static_cast<const IDependable&>(table_)};
  }
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override {
    if (!table_.sseSpecification || isUnresolved(table_.sseSpecification)) return {};
    kms::CfnKey* key = referencedKey(table_.sseSpecification->kmsMasterKeyId);
    if (!key) return {};
    return {.grant = kms::KeyGrants::fromKey(*key).actions(grantee, std::move(actions))};
  }

 private:
  dynamodb::CfnTable& table_;
  Optional<iam::PolicyDocument> document_{};
};

}  // namespace

std::shared_ptr<L1Traits> traitsOfTable(CfnResource& table) {
  return std::make_shared<TableTraits>(dynamic_cast<dynamodb::CfnTable&>(table));
}

}  // namespace cdk::detail
