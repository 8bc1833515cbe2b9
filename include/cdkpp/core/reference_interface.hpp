// SPDX-License-Identifier: Apache-2.0
// What the generated reference interfaces (IBucketRef …) need.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/optional.hpp>
