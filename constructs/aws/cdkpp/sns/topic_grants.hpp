// SPDX-License-Identifier: Apache-2.0
// TopicGrants: who may do what with a topic. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/core/permissions_options.hpp>
#include <cdkpp/sns/itopic.hpp>

namespace cdk::sns {

/// Grants on a topic or an L1 topic.
///
///     topic->grants().publish(*role);
///     sns::TopicGrants::fromTopic(*cfnTopic).subscribe(*role);
class TopicGrants {
 public:
  static TopicGrants fromTopic(ITopicRef& resource) { return TopicGrants(resource); }

  /// Lets somebody do what the actions name, with the topic and, by keyActions, with its key.
  iam::Grant actions(
      const iam::IGrantable& grantee, List<Value<std::string>> actions, EncryptedPermissionsOptions options = {}) const;
  /// sns:Publish; kms:Decrypt and GenerateDataKey* with the key.
  iam::Grant publish(const iam::IGrantable& grantee) const;
  /// sns:Subscribe.
  iam::Grant subscribe(const iam::IGrantable& grantee) const;

 private:
  explicit TopicGrants(ITopicRef& resource) : resource_(&resource) {}
  ITopicRef* resource_;
};

}  // namespace cdk::sns
