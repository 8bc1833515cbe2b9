// SPDX-License-Identifier: Apache-2.0
// Precompiled for all tests: what is slow to compile and never changes. Headers of CDK++ are not in it, so that a
// change of one compiles only the tests that include it. Tests include what they use all the same: with CDKPP_TEST_PCH
// off they compile without it.
#pragma once
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>
#include <nlohmann/json.hpp>
