// SPDX-License-Identifier: Apache-2.0
// Stages with assets and nested stacks: files stand where the outer assembly finds them.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3_assets.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  for (const std::string name : {"Beta", "Prod"}) {
    New<Stage> stage{app, name,
        {.env = Environment{.account = "111111111111", .region = name == "Prod" ? "us-east-1" : "eu-west-1"}}};
    New<Stack> stack{stage, "Service"};
    New<s3_assets::Asset> asset{stack, "Asset", {.path = "page.html"}};
    New<NestedStack> nested{stack, "Nested"};
    New<sqs::CfnQueue> queue{nested, "Queue"};
    New<s3_assets::Asset> inNested{nested, "Asset", {.path = "page.html"}};
    New<Stage> inner{stage, "Inner"};
    New<Stack> deep{inner, "Deep"};
    New<s3_assets::Asset> inDeep{deep, "Asset", {.path = "page.html"}};
  }
  app.synth();
}
