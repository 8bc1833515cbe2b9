// SPDX-License-Identifier: Apache-2.0
// How destinations let S3 in.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/iam/principals.hpp>
#include <cdkpp/s3_notifications/sns_destination.hpp>
#include <cdkpp/s3_notifications/sqs_destination.hpp>

namespace cdk::s3_notifications {
namespace {

using s3::BucketNotificationDestinationConfig;
using s3::BucketNotificationDestinationType;

constexpr const char* S3 = "s3.amazonaws.com";

Json fromBucket(const s3::IBucketRef& bucket) {
  return Json::object({{"ArnLike", Json::object({{"aws:SourceArn", Json(bucket.bucketRef().bucketArn)}})}});
}

/// Lets S3 use the key of a destination. Where its policy cannot be changed, a warning says what it must hold, in the
/// words of the CDK, so that tools find it.
void letS3Use(kms::IKey& key, List<Value<std::string>> actions, const char* warning) {
  const iam::PolicyStatement statement{
      {.actions = std::move(actions), .principals = {iam::ServicePrincipal(S3)}, .resources = {"*"}}};
  if (key.addToResourcePolicy(statement, true).statementAdded) return;
  Annotations::of(key).addWarningV2(warning,
                                    "Can not change key policy of imported kms key. Ensure that your key policy "
                                    "contains the following permissions: \n" +
                                        key.stack().resolve(statement.toJSON()).dump(2));
}

}  // namespace

BucketNotificationDestinationConfig SnsDestination::bind(Construct&, s3::IBucketRef& bucket) const {
  topic_->addToResourcePolicy(iam::PolicyStatement{{.actions = {"sns:Publish"},
                                                    .conditions = fromBucket(bucket),
                                                    .principals = {iam::ServicePrincipal(S3)},
                                                    .resources = {topic_->topicArn()}}});
  if (const auto key = topic_->masterKey())
    letS3Use(*key, {"kms:GenerateDataKey", "kms:Decrypt"}, "@aws-cdk/aws-s3-notifications:snsKMSPermissionsNotAdded");
  return {.arn = topic_->topicArn(), .dependencies = {*topic_}, .type = BucketNotificationDestinationType::TOPIC};
}

BucketNotificationDestinationConfig SqsDestination::bind(Construct&, s3::IBucketRef& bucket) const {
  queue_->grantSendMessages(iam::ServicePrincipal(S3, {.conditions = fromBucket(bucket)}));
  if (const auto key = queue_->encryptionMasterKey())
    letS3Use(*key, {"kms:GenerateDataKey*", "kms:Decrypt"}, "@aws-cdk/aws-s3-notifications:sqsKMSPermissionsNotAdded");
  return {.arn = queue_->queueArn(), .dependencies = {*queue_}, .type = BucketNotificationDestinationType::QUEUE};
}

}  // namespace cdk::s3_notifications
