// SPDX-License-Identifier: Apache-2.0
// The grants of streams.
#include <cdkpp/kinesis/istream.hpp>

#include <algorithm>
#include <string_view>

namespace cdk::kinesis {
namespace {

/// What the policy of a stream cannot allow.
/// @see https://docs.aws.amazon.com/streams/latest/dev/resource-based-policy-examples.html
constexpr std::string_view IDENTITY_ACTIONS[] = {"kinesis:DescribeStreamConsumer", "kinesis:ListStreams",
                                                 "kinesis:SubscribeToShard"};

bool isForIdentitiesOnly(const Value<std::string>& action) {
  return action.isLiteral() && std::ranges::find(IDENTITY_ACTIONS, action.literal()) != std::end(IDENTITY_ACTIONS);
}

/// A stream whose policy takes of a statement what it can allow.
class FilteredStream final : public virtual iam::IResourceWithPolicy {
 public:
  explicit FilteredStream(IStream& stream) : stream_(stream) {}
  Construct& asConstruct() const noexcept override { return stream_.asConstruct(); }
  ResourceEnvironment env() const override { return stream_.env(); }
  void applyRemovalPolicy(RemovalPolicy policy) override { stream_.applyRemovalPolicy(policy); }
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override {
    List<Value<std::string>> actions;
    for (const auto& action : statement.actions())
      if (!isForIdentitiesOnly(action)) actions.add(action);
    if (actions.size() == 0) return {};
    return stream_.addToResourcePolicy(statement.copy({.actions = actions}));
  }

 private:
  IStream& stream_;
};

}  // namespace

iam::Grant IStream::grant(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  FilteredStream resource(*this);
  return iam::Grant::addToPrincipalOrResource(
      {.actions = std::move(actions), .grantee = grantee, .resource = resource, .resourceArns = {streamArn()}});
}

iam::Grant IStream::grantRead(const iam::IGrantable& grantee) {
  iam::Grant made = grant(grantee, {"kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator",
                                    "kinesis:ListShards", "kinesis:SubscribeToShard", "kinesis:DescribeStream",
                                    "kinesis:ListStreams", "kinesis:DescribeStreamConsumer"});
  if (const auto key = encryptionKey()) key->grantDecrypt(grantee);
  return made;
}

iam::Grant IStream::grantWrite(const iam::IGrantable& grantee) {
  iam::Grant made = grant(grantee, {"kinesis:ListShards", "kinesis:PutRecord", "kinesis:PutRecords"});
  if (const auto key = encryptionKey()) key->grantEncrypt(grantee);
  return made;
}

iam::Grant IStream::grantReadWrite(const iam::IGrantable& grantee) {
  iam::Grant made =
      grant(grantee, {"kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator",
                      "kinesis:ListShards", "kinesis:SubscribeToShard", "kinesis:DescribeStream", "kinesis:ListStreams",
                      "kinesis:DescribeStreamConsumer", "kinesis:PutRecord", "kinesis:PutRecords"});
  if (const auto key = encryptionKey()) key->grantEncryptDecrypt(grantee);
  return made;
}

}  // namespace cdk::kinesis
