// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/sns/cfn_topic.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;

namespace {

struct OwnQueue : Resource {
  New<sqs::CfnQueue> resource{*this, "Resource"};
  explicit OwnQueue(Scope scope) : Resource(scope) {}
};
struct OwnTopic : Resource {
  New<sns::CfnTopic> resource{*this, "Resource"};
  explicit OwnTopic(Scope scope) : Resource(scope) {}
};

struct Fixture {
  tests::TempDir directory{};
  App app{{.outdir = directory.string()}};
  New<Stack> stack{app, "Stack"};

  std::string refusal() {
    try {
      app.synth();
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  }
};

}  // namespace

TEST_CASE("fails when the stateful resource of an L2 has no removal policy", "[removal]") {
  Fixture f;
  New<OwnQueue> first{f.stack, "First"};
  New<OwnQueue> second{f.stack, "Second"};
  const std::string refusal = f.refusal();
  CHECK_THAT(refusal, Catch::Matchers::ContainsSubstring("CDKPP2220"));
  CHECK_THAT(refusal, Catch::Matchers::ContainsSubstring("stateful_resources.test.cpp:"));
  CHECK_THAT(refusal, Catch::Matchers::ContainsSubstring("[Stack/First/Resource] 'AWS::SQS::Queue' holds data"));
  CHECK_THAT(refusal, Catch::Matchers::ContainsSubstring("[Stack/Second/Resource] 'AWS::SQS::Queue' holds data"));
}

TEST_CASE("a removal policy, however it is set, is enough", "[removal]") {
  Fixture f;
  New<OwnQueue> applied{f.stack, "Applied"};
  applied->applyRemovalPolicy(RemovalPolicy::RETAIN);
  New<OwnQueue> option{f.stack, "Option"};
  option->resource->cfnOptions().deletionPolicy = CfnDeletionPolicy::DELETE;
  New<OwnQueue> byAspect{f.stack, "ByAspect"};
  MissingRemovalPolicies::of(byAspect).destroy();
  CHECK(f.refusal() == "");
}

TEST_CASE("an L1 on its own and a resource without state need no removal policy", "[removal]") {
  Fixture f;
  New<sqs::CfnQueue> alone{f.stack, "Alone"};
  New<OwnTopic> topic{f.stack, "Topic"};
  CHECK(f.refusal() == "");
}
