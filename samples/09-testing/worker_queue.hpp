// SPDX-License-Identifier: Apache-2.0
// A construct that was written test by test: see worker_queue.test.cpp.
#pragma once
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs.hpp>

#include <string>

struct WorkerQueueProps {
  /// How often a message is tried before it goes to the queue of failures. @default 5
  cdk::Optional<double> attempts{};
  /// The longest that a worker takes for a message.
  cdk::Required<cdk::Duration> longestJob;
};

/// A queue for workers, with a second one for the messages that none of them could process.
struct WorkerQueue : cdk::Construct {
  using Props = WorkerQueueProps;
  cdk::New<cdk::sqs::CfnQueue> failures{*this, "Failures", {.messageRetentionPeriod = cdk::Duration::days(14).toSeconds()}};
  cdk::New<cdk::sqs::CfnQueue> jobs{*this, "Jobs"};

  explicit WorkerQueue(cdk::Scope scope, WorkerQueueProps props) : Construct(scope) {
    const double attempts = props.attempts.valueOr(5);
    if (attempts < 1)
      throw cdk::ValidationError("SHOP0001", "attempts is " + std::to_string(attempts) + ": at least one is needed", *this);
    // AWS recommends six times the timeout of the function that reads the queue.
    jobs->visibilityTimeout = 6 * props.longestJob->toSeconds().literal();
    jobs->redrivePolicy = cdk::Json::object(
        {{"deadLetterTargetArn", failures->attrArn()}, {"maxReceiveCount", attempts}});
  }
};
