// SPDX-License-Identifier: Apache-2.0
// A bucket is no role.
// g++: could not convert 'bucket' from '.*New<.*Bucket>' to '.*IRole.*'
// clang: no viable conversion from '.*New<.*Bucket>' to '.*IRole.*'
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(New<s3::Bucket> bucket) { lambda::FunctionProps props{.role = bucket}; }
