// SPDX-License-Identifier: Apache-2.0
// A topic for records that could not be processed. Follows aws-cdk-lib 2.276.0, aws-lambda-event-sources.
#pragma once
#include <cdkpp/lambda/dlq.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::lambda_event_sources {

/// Publishes records to a topic, which it lets the function publish to.
class SnsDlq : public lambda::IEventSourceDlq {
 public:
  explicit SnsDlq(sns::ITopic& topic) : topic_(&topic) {}
  lambda::DlqDestinationConfig bind(lambda::IEventSourceMapping& target, lambda::IFunction& targetHandler) override;

 private:
  sns::ITopic* topic_;
};

}  // namespace cdk::lambda_event_sources
