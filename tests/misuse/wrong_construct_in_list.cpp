// SPDX-License-Identifier: Apache-2.0
// A key among the layers of a function.
// g++: could not convert .* from '<brace-enclosed initializer list>' to '.*List<.*ILayerVersionRef.*'
// clang: no matching constructor for initialization of 'List<.*ILayerVersionRef.*'
#include <cdkpp/cdk.hpp>
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/lambda/cfn_function.hpp>

using namespace cdk;

void misuse(Stack& stack, New<kms::CfnKey> key) {
  New<lambda::CfnFunction> function{stack, "Function",
      {.code = lambda::CfnFunction::CodeProperty{.zipFile = "x"}, .layers = {"arn", key}, .role = "r"}};
}
