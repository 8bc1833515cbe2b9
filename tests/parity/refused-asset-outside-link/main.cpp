// SPDX-License-Identifier: Apache-2.0
// A link to a file outside of the asset, where such links are forbidden.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3_assets.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<s3_assets::Asset> asset{
      stack, "Asset", {.followSymlinks = SymlinkFollowMode::BLOCK_EXTERNAL, .path = "directory"}};
  app.synth();
}
