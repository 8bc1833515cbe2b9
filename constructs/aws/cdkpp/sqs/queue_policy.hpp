// SPDX-License-Identifier: Apache-2.0
// AWS::SQS::QueuePolicy: who may use a queue. Follows aws-cdk-lib 2.276.0, aws-sqs.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/sqs/cfn_queue_policy.hpp>
#include <cdkpp/sqs/iqueue.hpp>

namespace cdk::sqs {

struct QueuePolicyProps {
  /// CloudFormation: Queues.
  Required<List<IQueue&>> queues;
};

/// The policy of queues. A Queue makes its own when a statement is added to it.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html
class QueuePolicy : public Resource {
 public:
  using Props = QueuePolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-sqs.QueuePolicy";
  explicit QueuePolicy(Scope scope, QueuePolicyProps props);
  /// CloudFormation: PolicyDocument.
  iam::PolicyDocument& document() { return document_; }

 private:
  iam::PolicyDocument document_{};
};

inline QueuePolicy::QueuePolicy(Scope scope, QueuePolicyProps props)
    : Resource{detail::injected<QueuePolicy>(scope, props)} {
  List<Value<std::string>> urls = List<Value<std::string>>::empty();
  for (const IQueue& queue : *props.queues) urls.add(queue.queueUrl());
  New<CfnQueuePolicy> resource{
      *this, Id("Resource", node().location()), {.policyDocument = document_.toJson(), .queues = urls}};
}

}  // namespace cdk::sqs
