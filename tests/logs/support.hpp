// SPDX-License-Identifier: Apache-2.0
// What the tests of logs share.
#pragma once
#include <cdkpp/iam.hpp>
#include <cdkpp/logs.hpp>

#include "support/construct_fixture.hpp"
