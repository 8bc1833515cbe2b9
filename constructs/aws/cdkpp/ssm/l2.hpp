// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of ssm.
#pragma once
#include <cdkpp/ssm/parameter.hpp>
#include <cdkpp/ssm/string_list_parameter.hpp>
#include <cdkpp/ssm/string_parameter.hpp>
