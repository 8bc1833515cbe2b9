// SPDX-License-Identifier: Apache-2.0
// A number among the values of a map of text.
// g++:
// clang:
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>

using namespace cdk;

void misuse(New<lambda::Function> function) { function->addEnvironment("COUNT", 3); }
