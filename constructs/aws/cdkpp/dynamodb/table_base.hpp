// SPDX-License-Identifier: Apache-2.0
// TableBase: what tables of this program and imported ones have in common.
#pragma once
#include <cdkpp/dynamodb/itable.hpp>

namespace cdk::dynamodb {

/// A base for tables. A derived class sets the members.
class TableBase : public Resource, public virtual ITable, public virtual iam::IEncryptedResource {
 public:
  Value<std::string> tableArn() const override { return tableArn_; }
  Value<std::string> tableName() const override { return tableName_; }
  Optional<Value<std::string>> tableStreamArn() const override { return tableStreamArn_; }
  TableReference tableRef() const override { return {.tableArn = tableArn_, .tableName = tableName_}; }
  Handle<kms::IKey> encryptionKey() const override { return encryptionKey_; }
  /// Whether the table has indexes.
  virtual bool hasIndex() const = 0;
  /// Lets somebody use the key of the table, where it has one.
  iam::GrantOnKeyResult grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) override;

 protected:
  explicit TableBase(Scope scope, ResourceProps props = {}) : Resource(scope, std::move(props)) {}
  Handle<kms::IKey> encryptionKey_{};
  Value<std::string> tableArn_ = "";
  Value<std::string> tableName_ = "";
  Optional<Value<std::string>> tableStreamArn_{};
};

}  // namespace cdk::dynamodb
