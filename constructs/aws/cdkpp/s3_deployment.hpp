// SPDX-License-Identifier: Apache-2.0
// What can be put into buckets when a stack is deployed.
#pragma once
#include <cdkpp/s3_deployment/cache_control.hpp>
#include <cdkpp/s3_deployment/source.hpp>
