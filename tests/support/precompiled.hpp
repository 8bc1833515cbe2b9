// SPDX-License-Identifier: Apache-2.0
// Precompiled for all tests. Tests include what they use all the same: with CDKPP_TEST_PCH off they compile without it.
#pragma once
#include "support/catch.hpp"

#include <cdkpp/cdk.hpp>
#include <nlohmann/json.hpp>
