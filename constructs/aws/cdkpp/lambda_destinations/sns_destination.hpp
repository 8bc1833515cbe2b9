// SPDX-License-Identifier: Apache-2.0
// A topic for results of invocations. Follows aws-cdk-lib 2.276.0, aws-lambda-destinations.
#pragma once
#include <cdkpp/lambda/destination.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::lambda_destinations {

/// Sends results to a topic, which it lets the function publish to.
class SnsDestination : public lambda::IDestination {
 public:
  explicit SnsDestination(sns::ITopic& topic) : topic_(&topic) {}
  lambda::DestinationConfig bind(
      Construct& scope, lambda::IFunction& fn, Optional<lambda::DestinationOptions> options = {}) override;

 private:
  sns::ITopic* topic_;
};

}  // namespace cdk::lambda_destinations
