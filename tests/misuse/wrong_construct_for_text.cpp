// SPDX-License-Identifier: Apache-2.0
// A queue where the role of a function, or its ARN, is wanted.
// g++: could not convert 'queue' from '.*New<.*CfnQueue>' to '.*IRoleRef.*'
// clang: no viable conversion from 'New<sqs::CfnQueue>' to '.*IRoleRef.*'
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda/cfn_function.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

void misuse(Stack& stack, New<sqs::CfnQueue> queue) {
  New<lambda::CfnFunction> function{
      stack, "Function", {.code = lambda::CfnFunction::CodeProperty{.zipFile = "x"}, .role = queue}};
}
