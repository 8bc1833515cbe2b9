// SPDX-License-Identifier: Apache-2.0
// A key has a usage that its kind allows.
#include <cdkpp/cdk.hpp>
#include <cdkpp/kms.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<kms::Key> key{
      stack, "Key", {.keySpec = kms::KeySpec::HMAC_256, .keyUsage = kms::KeyUsage::SIGN_VERIFY}};
  app.synth();
}
