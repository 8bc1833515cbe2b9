// SPDX-License-Identifier: Apache-2.0
// A queue for results of invocations. Follows aws-cdk-lib 2.276.0, aws-lambda-destinations.
#pragma once
#include <cdkpp/lambda/destination.hpp>

namespace cdk::sqs {
class IQueue;
}

namespace cdk::lambda_destinations {

/// Sends results to a queue, which it lets the function send to.
class SqsDestination : public lambda::IDestination {
 public:
  explicit SqsDestination(sqs::IQueue& queue) : queue_(&queue) {}
  lambda::DestinationConfig bind(
      Construct& scope, lambda::IFunction& fn, Optional<lambda::DestinationOptions> options = {}) override;

 private:
  sqs::IQueue* queue_;
};

}  // namespace cdk::lambda_destinations
