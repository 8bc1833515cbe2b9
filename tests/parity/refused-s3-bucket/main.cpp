// SPDX-License-Identifier: Apache-2.0
// Properties that do not go together; all are named.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<s3::Bucket> bucket{stack, "Bucket", {.autoDeleteObjects = true, .publicReadAccess = true}};
  app.synth();
}
