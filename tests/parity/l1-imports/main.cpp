// SPDX-License-Identifier: Apache-2.0
// The static functions of L1 classes: references by name and by ARN, and the ARNs of references.
#include <cdkpp/apigateway/cfn_api_key.hpp>
#include <cdkpp/cdk.hpp>
#include <cdkpp/cloudfront/cfn_cloud_front_origin_access_identity.hpp>
#include <cdkpp/dax/cfn_cluster.hpp>
#include <cdkpp/ecs/cfn_cluster.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

struct Imports : Stack {
  explicit Imports(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    const auto show = [this](const char* name, Value<std::string> value) {
      New<CfnOutput> output{*this, name, {.value = value}};
    };

    // by name alone
    const auto key = apigateway::CfnApiKey::fromApiKeyId(*this, "Key", "k-1");
    show("KeyId", key->apiKeyRef().apiKeyId);
    show("KeyArn", apigateway::CfnApiKey::arnForApiKey(*key));
    // by name, from which the ARN follows
    const auto named = dax::CfnCluster::fromClusterName(*this, "Named", "cluster");
    show("NamedName", named->clusterRef().clusterName);
    show("NamedArn", named->clusterRef().clusterArn);
    show("NamedArnFor", dax::CfnCluster::arnForCluster(*named));
    // by ARN, in which the name stands
    const char* const arn = "arn:aws:dax:eu-west-1:123456789012:cache/other";
    const auto other = dax::CfnCluster::fromClusterArn(*this, "Other", arn);
    show("OtherName", other->clusterRef().clusterName);
    show("OtherArn", dax::CfnCluster::arnForCluster(*other));
    const auto partly = dax::CfnCluster::fromClusterArn(*this, "Partly",
        format("arn:aws:dax:{}:123456789012:cache/{}-{}", region(), key->apiKeyRef().apiKeyId, account()));
    show("PartlyName", partly->clusterRef().clusterName);
    show("PartlyArn", partly->clusterRef().clusterArn);
    // a name that is known at deployment
    const auto tokens = dax::CfnCluster::fromClusterName(*this, "Tokens", stackName());
    show("TokensArn", tokens->clusterRef().clusterArn);
    // the ARN of what the stack makes
    New<sqs::CfnQueue> queue{*this, "Queue"};
    show("QueueArn", sqs::CfnQueue::arnForQueue(*queue));
    New<apigateway::CfnApiKey> made{*this, "Made"};
    show("MadeArn", apigateway::CfnApiKey::arnForApiKey(*made));
    using OriginIdentity = cloudfront::CfnCloudFrontOriginAccessIdentity;
    New<OriginIdentity> identity{*this, "Identity", {
        .cloudFrontOriginAccessIdentityConfig =
            OriginIdentity::CloudFrontOriginAccessIdentityConfigProperty{.comment = "c"}}};
    show("IdentityArn", OriginIdentity::arnForCloudFrontOriginAccessIdentity(*identity));
    const auto text = [](bool is) { return std::string(is ? "true" : "false"); };
    show("IsQueue", text(sqs::CfnQueue::isCfnQueue(*queue)) + " " + text(sqs::CfnQueue::isCfnQueue(*made)) + " " +
        text(ecs::CfnCluster::isCfnCluster(*named)));
  }
};

int main() {
  App app;
  New<Imports> agnostic{app, "Agnostic"};
  New<Imports> settled{app, "Settled", {.env = Environment{.account = "111111111111", .region = "us-west-2"}}};
  app.synth();
}
