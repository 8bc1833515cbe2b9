// SPDX-License-Identifier: Apache-2.0
// A queue for records that could not be processed. Follows aws-cdk-lib 2.276.0, aws-lambda-event-sources.
#pragma once
#include <cdkpp/lambda/dlq.hpp>

namespace cdk::sqs {
class IQueue;
}

namespace cdk::lambda_event_sources {

/// Sends records to a queue, which it lets the function send to.
class SqsDlq : public lambda::IEventSourceDlq {
 public:
  explicit SqsDlq(sqs::IQueue& queue) : queue_(&queue) {}
  lambda::DlqDestinationConfig bind(lambda::IEventSourceMapping& target, lambda::IFunction& targetHandler) override;

 private:
  sqs::IQueue* queue_;
};

}  // namespace cdk::lambda_event_sources
