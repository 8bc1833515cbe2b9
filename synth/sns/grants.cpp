// SPDX-License-Identifier: Apache-2.0
// The grants of topics.
#include <cdkpp/iam/resource_grants.hpp>
#include <cdkpp/sns/topic_grants.hpp>

namespace cdk::sns {

iam::Grant TopicGrants::actions(const iam::IGrantable& grantee, List<Value<std::string>> actions,
                                EncryptedPermissionsOptions options) const {
  return detail::grantOn(*resource_, resource_->topicRef().topicArn, grantee, std::move(actions), options);
}
iam::Grant TopicGrants::publish(const iam::IGrantable& grantee) const {
  return actions(grantee, {"sns:Publish"}, {.keyActions = {"kms:Decrypt", "kms:GenerateDataKey*"}});
}
iam::Grant TopicGrants::subscribe(const iam::IGrantable& grantee) const { return actions(grantee, {"sns:Subscribe"}); }

iam::Grant ITopic::grantPublish(const iam::IGrantable& identity) {
  return TopicGrants::fromTopic(*this).publish(identity);
}
iam::Grant ITopic::grantSubscribe(const iam::IGrantable& identity) {
  return TopicGrants::fromTopic(*this).subscribe(identity);
}

}  // namespace cdk::sns
