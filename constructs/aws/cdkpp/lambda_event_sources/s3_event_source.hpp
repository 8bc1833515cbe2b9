// SPDX-License-Identifier: Apache-2.0
// A bucket as the event source of a function. Follows aws-cdk-lib 2.276.0, aws-lambda-event-sources.
#pragma once
#include <cdkpp/lambda/event_source.hpp>
#include <cdkpp/s3/notification.hpp>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::lambda_event_sources {

struct S3EventSourceProps {
  /// Of s3::EventType.
  Required<List<Value<std::string>>> events;
  /// Which objects; see IBucket::addEventNotification. @default all
  List<s3::NotificationKeyFilter> filters{};
};

/// Invokes a function with what happens to the objects of a bucket.
class S3EventSource : public lambda::IEventSource {
 public:
  S3EventSource(s3::IBucket& bucket, S3EventSourceProps props) : bucket_(&bucket), props_(std::move(props)) {}
  s3::IBucket& bucket() const { return *bucket_; }
  void bind(lambda::IFunction& target) override;

 private:
  s3::IBucket* bucket_;
  S3EventSourceProps props_;
};
/// Upstream's name of the source that takes imported buckets too, as this one does.
using S3EventSourceV2 = S3EventSource;

}  // namespace cdk::lambda_event_sources
