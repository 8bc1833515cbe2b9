// SPDX-License-Identifier: Apache-2.0
// Bare braces as an argument are refused too; what the message says depends on the compiler.
// g++:
// clang:
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(New<s3::Bucket> bucket) { bucket->addLifecycleRule({.prefx = "x"}); }
