// SPDX-License-Identifier: Apache-2.0
// The qualifier of the bootstrap resources comes from the context.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/default_stack_synthesizer.hpp>
#include <cdkpp/s3_assets.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> fromContext{app, "FromContext"};
  New<s3_assets::Asset> file{fromContext, "File", {.path = "file.txt"}};
  New<Stack> own{app, "Own", {.synthesizer = DefaultStackSynthesizer{{.qualifier = "own"}}}};
  New<s3_assets::Asset> other{own, "File", {.path = "file.txt"}};
  app.synth();
}
