// SPDX-License-Identifier: Apache-2.0
// The time of a provider is a multiple of its interval.
#include <cdkpp/cdk.hpp>
#include <cdkpp/custom_resources.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;
namespace cr = custom_resources;

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  const auto handler = lambda::Function::fromFunctionName(stack, "Handler", "handler");
  New<cr::Provider> provider{stack, "Provider", {
      .isCompleteHandler = *handler,
      .onEventHandler = *handler,
      .queryInterval = Duration::seconds(7),
      .totalTimeout = Duration::minutes(1),
  }};
  app.synth();
}
