// SPDX-License-Identifier: Apache-2.0
// TopicGrants: who may do what with a topic. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/iam/resource_traits.hpp>
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
  iam::Grant actions(const iam::IGrantable& grantee, List<Value<std::string>> actions,
      EncryptedPermissionsOptions options = {}) const;
  /// sns:Publish, and kms:Decrypt and GenerateDataKey* with the key.
  iam::Grant publish(const iam::IGrantable& grantee) const {
    return actions(grantee, {"sns:Publish"}, {.keyActions = {"kms:Decrypt", "kms:GenerateDataKey*"}});
  }
  /// sns:Subscribe.
  iam::Grant subscribe(const iam::IGrantable& grantee) const { return actions(grantee, {"sns:Subscribe"}); }

 private:
  explicit TopicGrants(ITopicRef& resource) : resource_(&resource) {}
  ITopicRef* resource_;
};

inline iam::Grant TopicGrants::actions(
    const iam::IGrantable& grantee, List<Value<std::string>> actions, EncryptedPermissionsOptions options) const {
  return iam::detail::grantOn(*resource_, resource_->topicRef().topicArn, grantee, std::move(actions), options);
}

inline iam::Grant ITopic::grantPublish(const iam::IGrantable& identity) {
  return TopicGrants::fromTopic(*this).publish(identity);
}
inline iam::Grant ITopic::grantSubscribe(const iam::IGrantable& identity) {
  return TopicGrants::fromTopic(*this).subscribe(identity);
}

}  // namespace cdk::sns
