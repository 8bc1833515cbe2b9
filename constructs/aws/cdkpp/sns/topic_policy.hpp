// SPDX-License-Identifier: Apache-2.0
// AWS::SNS::TopicPolicy: who may use a topic. Follows aws-cdk-lib 2.276.0, aws-sns.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/iam/policy_document.hpp>
#include <cdkpp/sns/cfn_topic_policy.hpp>
#include <cdkpp/sns/itopic.hpp>

namespace cdk::sns {

struct TopicPolicyProps {
  /// Whether the policy denies messages that do not come by TLS. @default false
  Optional<bool> enforceSSL{};
  /// The first statements. CloudFormation: PolicyDocument. @default none; statements get their index as Sid
  Optional<iam::PolicyDocument> policyDocument{};
  /// CloudFormation: Topics.
  Required<List<ITopic&>> topics;
};

/// The policy of topics. A Topic makes its own when a statement is added to it.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html
class TopicPolicy : public Resource {
 public:
  using Props = TopicPolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-sns.TopicPolicy";
  explicit TopicPolicy(Scope scope, TopicPolicyProps props);
  /// CloudFormation: PolicyDocument.
  iam::PolicyDocument& document() { return document_; }

 private:
  iam::PolicyDocument document_{{.assignSids = true}};
};

}  // namespace cdk::sns

namespace cdk::detail {
/// Denies messages that do not come by TLS.
/// @see https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html
iam::PolicyStatement denyPublishWithoutTls(const Value<std::string>& topicArn);
}  // namespace cdk::detail

namespace cdk::sns {

inline TopicPolicy::TopicPolicy(Scope scope, TopicPolicyProps props)
    : Resource{detail::injected<TopicPolicy>(scope, props)} {
  if (props.policyDocument) document_ = *props.policyDocument;
  List<Value<std::string>> arns = List<Value<std::string>>::empty();
  for (const ITopic& topic : *props.topics) {
    arns.add(topic.topicArn());
    if (props.enforceSSL.valueOr(false)) document_.addStatements(detail::denyPublishWithoutTls(topic.topicArn()));
  }
  New<CfnTopicPolicy> resource{
      *this, Id("Resource", node().location()), {.policyDocument = document_.toJson(), .topics = arns}};
}

}  // namespace cdk::sns
