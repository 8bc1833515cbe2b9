// SPDX-License-Identifier: Apache-2.0
// Without bootstrap resources there is no place for assets.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/bootstrapless_synthesizer.hpp>
#include <cdkpp/s3_assets.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack", {.synthesizer = BootstraplessSynthesizer{}}};
  New<s3_assets::Asset> asset{stack, "Asset", {.path = "app.ts"}};
  app.synth();
}
