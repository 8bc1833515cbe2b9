// SPDX-License-Identifier: Apache-2.0
// Rules for the calls that CloudTrail notes.
#include <cdkpp/events/rule.hpp>
#include <cdkpp/s3/cloud_trail_events.hpp>

namespace cdk::s3 {

Handle<events::Rule> IBucket::onCloudTrailEvent(const Id& id, const OnCloudTrailBucketEventOptions& options) {
  New<events::Rule> rule{asConstruct(),
                         id,
                         {.crossStackScope = options.crossStackScope,
                          .description = options.description,
                          .eventPattern = options.eventPattern,
                          .ruleName = options.ruleName}};
  rule->addTarget(options.target);
  Json arns = Json::array();
  if (!options.paths.hasValue()) arns.add(Json(bucketArn()));
  for (const Value<std::string>& path : options.paths) arns.add(Json(arnForObjects(path)));
  // One after another: this is the order of the keys in upstream's templates.
  rule->addEventPattern(events::EventPattern{.source = {"aws.s3"}});
  rule->addEventPattern(events::EventPattern{.detailType = {"AWS API Call via CloudTrail"}});
  rule->addEventPattern(events::EventPattern{.detail = Json::object({{"resources", Json::object({{"ARN", arns}})}})});
  return rule;
}

Handle<events::Rule> IBucket::onCloudTrailPutObject(const Id& id, const OnCloudTrailBucketEventOptions& options) {
  const Handle<events::Rule> rule = onCloudTrailEvent(id, options);
  rule->addEventPattern(events::EventPattern{.detail = Json::object({{"eventName", Json::array({"PutObject"})}})});
  return rule;
}

Handle<events::Rule> IBucket::onCloudTrailWriteObject(const Id& id, const OnCloudTrailBucketEventOptions& options) {
  const Handle<events::Rule> rule = onCloudTrailEvent(id, options);
  Json parameters = Json::object({{"bucketName", Json::array({Json(bucketName())})}});
  if (options.paths.hasValue()) {
    Json keys = Json::array();
    for (const Value<std::string>& path : options.paths) keys.add(Json(path));
    parameters.set("key", keys);
  }
  rule->addEventPattern(events::EventPattern{
      .detail = Json::object({{"eventName", Json::array({"CompleteMultipartUpload", "CopyObject", "PutObject"})},
                              {"requestParameters", parameters}})});
  return rule;
}

}  // namespace cdk::s3
