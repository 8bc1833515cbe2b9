// SPDX-License-Identifier: Apache-2.0
// StreamBase: what data streams of this program and imported ones have in common.
#pragma once
#include <cdkpp/kinesis/istream.hpp>
#include <cdkpp/kinesis/resource_policy.hpp>

namespace cdk::kinesis {

/// A base for streams. A derived class sets the members.
class StreamBase : public Resource, public virtual IStream {
 public:
  Value<std::string> streamArn() const override { return streamArn_; }
  Value<std::string> streamName() const override { return streamName_; }
  StreamReference streamRef() const override { return {.streamArn = streamArn_, .streamName = streamName_}; }
  Handle<kms::IKey> encryptionKey() const override { return encryptionKey_; }
  /// Adds to the policy of the stream, a child "Policy" that the first statement creates. An imported stream has none:
  /// nothing is added.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;

 protected:
  explicit StreamBase(Scope scope, ResourceProps props = {});
  /// Whether a policy is created for the first statement.
  bool autoCreatePolicy_ = false;
  Handle<kms::IKey> encryptionKey_{};
  Value<std::string> streamArn_ = "";
  Value<std::string> streamName_ = "";

 private:
  Handle<ResourcePolicy> policy_{};
};

}  // namespace cdk::kinesis
