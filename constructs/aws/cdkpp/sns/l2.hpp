// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of sns.
#pragma once
#include <cdkpp/sns/subscription.hpp>
#include <cdkpp/sns/topic.hpp>
