// SPDX-License-Identifier: Apache-2.0
// TableGrants: who may do what with a table. Follows aws-cdk-lib 2.276.0, aws-dynamodb.
#pragma once
#include <cdkpp/dynamodb/table_ref.hpp>
#include <cdkpp/iam/grantable_resources.hpp>

namespace cdk::dynamodb {

struct TableGrantsProps {
  /// Whether the indexes are part of it. @default whether the table has any, as known at synthesis
  Optional<bool> hasIndex{};
  /// Other regions that the table is replicated to. @default none
  List<Value<std::string>> regions{};
  Required<ITableRef&> table;
};

/// Grants on a table. Those of services need a statement of their own: addToResourcePolicy.
class TableGrants {
 public:
  explicit TableGrants(TableGrantsProps props);
  static TableGrants fromTable(ITableRef& table, List<Value<std::string>> regions = {}, Optional<bool> hasIndex = {}) {
    return TableGrants({.hasIndex = hasIndex, .regions = std::move(regions), .table = table});
  }

  /// Lets somebody do what the actions name, with the table and its indexes.
  /// @throws ValidationError CDKPP4525 for the principal of a service.
  iam::Grant actions(const iam::IGrantable& grantee, List<Value<std::string>> actions) const;
  /// dynamodb:*; the key is used as by readWriteData. @throws ValidationError CDKPP4525 as actions.
  iam::Grant fullAccess(const iam::IGrantable& grantee) const;
  /// Lets this table be replicated from the table of another account, and the replication use the key.
  /// @throws ValidationError CDKPP4531 when the table has no policy, or the ARN no account.
  void multiAccountReplicationFrom(const Value<std::string>& sourceReplicaArn) const;
  /// Lets this table be replicated to the table of another account, and the replication use the key.
  /// @throws ValidationError CDKPP4531 when the table has no policy, or the ARN no account.
  void multiAccountReplicationTo(const Value<std::string>& destinationReplicaArn) const;
  /// dynamodb:BatchGetItem, Query, GetItem, Scan, ConditionCheckItem, DescribeTable, and for identities GetRecords and
  /// GetShardIterator; kms:Decrypt and DescribeKey with the key. @throws ValidationError CDKPP4525 as actions.
  iam::Grant readData(const iam::IGrantable& grantee) const;
  /// What readData and writeData give. @throws ValidationError CDKPP4525 as actions.
  iam::Grant readWriteData(const iam::IGrantable& grantee) const;
  /// dynamodb:BatchWriteItem, PutItem, UpdateItem, DeleteItem and DescribeTable; kms:Decrypt, DescribeKey, Encrypt,
  /// ReEncrypt* and GenerateDataKey* with the key. @throws ValidationError CDKPP4525 as actions.
  iam::Grant writeData(const iam::IGrantable& grantee) const;

 private:
  iam::Grant onIdentity(const iam::IGrantable& grantee) const;
  void onKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) const;
  Value<std::string> otherAccount(const Value<std::string>& replicaArn) const;
  void replicate(const Value<std::string>& sid, const Value<std::string>& account) const;
  List<Value<std::string>> arns_{};
  ITableRef* table_;
};

}  // namespace cdk::dynamodb
