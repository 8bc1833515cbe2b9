// SPDX-License-Identifier: Apache-2.0
// The actions that the grants of tables give.
#pragma once
#include <initializer_list>

#include <cdkpp/core/optional.hpp>

namespace cdk::detail {

using Actions = std::initializer_list<const char*>;
inline constexpr Actions TABLE_READ = {"dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:GetItem", "dynamodb:Scan",
                                       "dynamodb:ConditionCheckItem"};
/// The policy of a table does not know these.
inline constexpr Actions TABLE_READ_BY_IDENTITIES = {"dynamodb:GetRecords", "dynamodb:GetShardIterator"};
inline constexpr Actions TABLE_WRITE = {"dynamodb:BatchWriteItem", "dynamodb:PutItem", "dynamodb:UpdateItem",
                                        "dynamodb:DeleteItem"};
inline constexpr Actions TABLE_DESCRIBE = {"dynamodb:DescribeTable"};
inline constexpr Actions STREAM_READ = {"dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"};
inline constexpr Actions KEY_READ = {"kms:Decrypt", "kms:DescribeKey"};
inline constexpr Actions KEY_WRITE = {"kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"};

/// All of them, one after the other.
template <class... A>
List<Value<std::string>> actionList(const A&... groups) {
  List<Value<std::string>> all;
  const auto add = [&](Actions group) {
    for (const char* action : group) all.add(action);
  };
  (add(groups), ...);
  return all;
}

}  // namespace cdk::detail
