// SPDX-License-Identifier: Apache-2.0
// A number where a key, or a text that names one, is wanted.
// g++: could not convert '3' from 'int' to '.*IKeyRef.*'
// clang: no viable conversion from 'int' to '.*IKeyRef.*'
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

void misuse(Stack& stack) { New<sqs::CfnQueue> queue{stack, "Queue", {.kmsMasterKeyId = 3}}; }
