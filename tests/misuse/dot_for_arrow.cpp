// SPDX-License-Identifier: Apache-2.0
// A handle is a pointer: the construct is behind an arrow.
// g++: has no member named 'bucketArn'
// clang: no member named 'bucketArn'
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>

using namespace cdk;

void misuse(New<s3::Bucket> bucket) { bucket.bucketArn(); }
