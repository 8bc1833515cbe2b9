// SPDX-License-Identifier: Apache-2.0
// Files that are uploaded to S3 before a stack is deployed.
#pragma once
#include <cdkpp/s3_assets/asset.hpp>
