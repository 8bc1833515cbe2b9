// SPDX-License-Identifier: Apache-2.0
// AWS::SQS::QueuePolicy: who may use a queue.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/sqs/cfn_queue_policy.hpp>

namespace cdk::sqs {

struct QueuePolicyProps {
  /// The URLs of the queues. CloudFormation: Queues.
  Required<List<Value<std::string>>> queues;
};

/// The policy of queues. A Queue makes its own by addToResourcePolicy.
class QueuePolicy : public Resource {
 public:
  using Props = QueuePolicyProps;
  explicit QueuePolicy(Scope scope, QueuePolicyProps props) : Resource(scope) {
    New<CfnQueuePolicy> resource{*this, Id("Resource", node().location()),
        {.policyDocument = Json::lazy([this] { return document_.toJson(); }), .queues = *props.queues}};
  }
  iam::PolicyDocument& document() { return document_; }

 private:
  iam::PolicyDocument document_{};
};

}  // namespace cdk::sqs
