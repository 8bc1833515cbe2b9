// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of s3.
#pragma once
#include <cdkpp/s3/block_public_access.hpp>
#include <cdkpp/s3/bucket.hpp>
#include <cdkpp/s3/bucket_policy.hpp>
