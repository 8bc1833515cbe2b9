// SPDX-License-Identifier: Apache-2.0
// A required property that is left out is reported in our words; g++ also warns with its name.
// g++: CDKPP1001
// g++: missing initializer for member '.*FunctionProps::handler'
// clang: CDKPP1001
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

void misuse(Stack& stack) {
  New<lambda::Function> function{stack, "Function", {
      .code = lambda::Code::fromInline("x"),
      .runtime = lambda::Runtime::PYTHON_3_13,
  }};
}
