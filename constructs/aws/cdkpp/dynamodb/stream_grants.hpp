// SPDX-License-Identifier: Apache-2.0
// StreamGrants: who may read the stream of a table. Follows aws-cdk-lib 2.276.0, aws-dynamodb.
#pragma once
#include <cdkpp/kms/ikey.hpp>

namespace cdk::dynamodb {

struct StreamGrantsProps {
  /// The key of the table. @default none
  Optional<kms::IKey&> encryptionKey{};
  Required<Value<std::string>> tableStreamArn;
};

/// Grants on the stream of a table.
class StreamGrants {
 public:
  explicit StreamGrants(StreamGrantsProps props) : props_(std::move(props)) {}
  /// Lets somebody do what the actions name, with the stream.
  iam::Grant actions(const iam::IGrantable& grantee, List<Value<std::string>> actions) const;
  /// dynamodb:ListStreams, of all tables.
  iam::Grant list(const iam::IGrantable& grantee) const;
  /// dynamodb:DescribeStream, GetRecords and GetShardIterator; ListStreams; kms:Decrypt and DescribeKey with the key.
  iam::Grant read(const iam::IGrantable& grantee) const;

 private:
  StreamGrantsProps props_;
};

}  // namespace cdk::dynamodb
