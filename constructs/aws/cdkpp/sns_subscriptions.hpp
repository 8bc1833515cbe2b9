// SPDX-License-Identifier: Apache-2.0
// The subscribers of sns topics.
#pragma once
#include <cdkpp/sns_subscriptions/sqs_subscription.hpp>
