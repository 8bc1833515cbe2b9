// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Group : Construct {
  using Construct::Construct;
};

struct TwoStacks {
  tests::TempDir directory{};
  App app{{.outdir = directory.string()}};
  New<Stack> producer{app, "Producer"};
  New<sqs::CfnQueue> queue{producer, "Queue"};
  New<Stack> consumer{app, "Consumer"};

  std::string template_() {
    New<CfnOutput> output{consumer, "Arn", {.value = queue->attrArn()}};
    app.synth();
    return directory.read("Consumer.template.json");
  }
};

}  // namespace

TEST_CASE("a producer says how it is referred to", "[references]") {
  TwoStacks f;
  CrossStackReferences::of(f.queue).produce(ReferenceStrength::STRONG);
  CHECK_THAT(f.template_(), ContainsSubstring("Fn::ImportValue"));
}

TEST_CASE("a consumer says how it refers to others", "[references]") {
  TwoStacks f;
  CrossStackReferences::of(f.consumer).consume(ReferenceStrength::STRONG);
  CHECK_THAT(f.template_(), ContainsSubstring("Fn::ImportValue"));
}

TEST_CASE("what the producer says goes before what the consumer says", "[references]") {
  TwoStacks f;
  CrossStackReferences::of(f.queue).produce(ReferenceStrength::WEAK);
  CrossStackReferences::of(f.consumer).consume(ReferenceStrength::STRONG);
  CHECK_THAT(f.template_(), ContainsSubstring("Fn::GetStackOutput"));
}

TEST_CASE("fails to set the strength of what is no resource", "[references]") {
  TwoStacks f;
  New<Group> group{f.producer, "Group"};
  CHECK_THROWS_WITH(CrossStackReferences::of(group).produce(ReferenceStrength::STRONG),
      ContainsSubstring("CDKPP2430") && ContainsSubstring("Producer/Group"));
}

TEST_CASE("fails to set the strength of a consumer that has children", "[references]") {
  TwoStacks f;
  CHECK_THROWS_WITH(
      CrossStackReferences::of(f.producer).consume(ReferenceStrength::STRONG), ContainsSubstring("CDKPP2008"));
}
