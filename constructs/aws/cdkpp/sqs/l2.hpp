// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of sqs.
#pragma once
#include <cdkpp/sqs/iqueue.hpp>
#include <cdkpp/sqs/queue.hpp>
#include <cdkpp/sqs/queue_base.hpp>
#include <cdkpp/sqs/queue_grants.hpp>
#include <cdkpp/sqs/queue_policy.hpp>
