// SPDX-License-Identifier: Apache-2.0
// A bucket is nobody that permissions can be granted to.
// g++: cannot convert '.*New<.*Bucket>' to '.*IGrantable&'
// clang: no viable conversion from 'New<s3::Bucket>' to '.*IGrantable'
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(New<s3::Bucket> bucket) { bucket->grantRead(bucket); }
