// SPDX-License-Identifier: Apache-2.0
// References across stacks with exports and imports, chosen for a resource or for a value.
#include <cdkpp/cdk.hpp>
#include <cdkpp/ec2/cfn_vpc_endpoint.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> producer{app, "Producer"};
  New<sqs::CfnQueue> strong{producer, "Strong"};
  strong->applyCrossStackReferenceStrength(ReferenceStrength::STRONG);
  New<sqs::CfnQueue> weak{producer, "Weak"};
  weak->applyCrossStackReferenceStrength(ReferenceStrength::WEAK);
  New<Construct> some{producer, "Some"};
  New<sqs::CfnQueue> both{some, "Both"};
  both->applyCrossStackReferenceStrength(ReferenceStrength::BOTH);
  New<sqs::CfnQueue> unset{producer, "Unset"};
  New<s3::Bucket> bucket{producer, "Bucket"};
  bucket->applyCrossStackReferenceStrength(ReferenceStrength::STRONG);
  New<ec2::CfnVPCEndpoint> endpoint{producer, "Endpoint", {.serviceName = "com.amazonaws.s3", .vpcId = "vpc-1"}};
  endpoint->applyCrossStackReferenceStrength(ReferenceStrength::STRONG);
  New<ec2::CfnVPCEndpoint> bothList{producer, "EndpointBoth", {.serviceName = "com.amazonaws.s3", .vpcId = "vpc-1"}};
  bothList->applyCrossStackReferenceStrength(ReferenceStrength::BOTH);
  New<sqs::CfnQueue> produced{producer, "Produced"};
  produced->applyCrossStackReferenceStrength(ReferenceStrength::STRONG);

  New<Stack> consumer{app, "Consumer"};
  New<CfnResource> uses{consumer, "Uses", {
      .properties = Json::object({
          {"strongArn", strong->attrArn()},
          {"strongRef", strong->ref()},
          {"weakArn", weak->attrArn()},
          {"bothArn", both->attrArn()},
          {"unsetArn", unset->attrArn()},
          {"bucketArn", bucket->bucketArn()},
          {"objects", bucket->arnForObjects("*")},
          {"list", endpoint->attrDnsEntries()},
          {"bothList", bothList->attrDnsEntries()},
          {"produced", produced->attrArn()},
          {"firstOfList", Fn::select(0, endpoint->attrDnsEntries())},
      }),
      .type = "Custom::Uses",
  }};
  New<Stack> second{app, "Second"};
  New<CfnOutput> output{second, "Output", {.value = strong->attrArn()}};
  New<CfnOutput> consumed{second, "Consumed", {
      .value = Stack::consumeReference(unset->attrQueueName(), ReferenceStrength::STRONG)}};
  New<CfnOutput> consumedWeak{second, "ConsumedWeak", {
      .value = Stack::consumeReference(strong->attrQueueName(), ReferenceStrength::WEAK)}};
  New<CfnOutput> consumedBoth{second, "ConsumedBoth", {
      .value = Stack::consumeReference(unset->attrArn(), ReferenceStrength::BOTH)}};
  New<CfnResource> lists{second, "Lists", {
      .properties = Json::object({
          {"strong", Stack::consumeListReference(endpoint->attrNetworkInterfaceIds(), ReferenceStrength::STRONG)},
      }),
      .type = "Custom::Lists",
  }};
  app.synth();
}
