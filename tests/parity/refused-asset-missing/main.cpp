// SPDX-License-Identifier: Apache-2.0
// An asset whose file is not there.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3_assets.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<s3_assets::Asset> asset{stack, "Asset", {.path = "not/there.txt"}};
  app.synth();
}
