// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of sns.
#pragma once
#include <cdkpp/sns/delivery_policy.hpp>
#include <cdkpp/sns/itopic.hpp>
#include <cdkpp/sns/subscriber.hpp>
#include <cdkpp/sns/subscription.hpp>
#include <cdkpp/sns/subscription_filter.hpp>
#include <cdkpp/sns/topic.hpp>
#include <cdkpp/sns/topic_base.hpp>
#include <cdkpp/sns/topic_grants.hpp>
#include <cdkpp/sns/topic_policy.hpp>
