// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of kinesis.
#pragma once
#include <cdkpp/kinesis/istream.hpp>
#include <cdkpp/kinesis/resource_policy.hpp>
#include <cdkpp/kinesis/stream.hpp>
#include <cdkpp/kinesis/stream_base.hpp>
#include <cdkpp/kinesis/stream_consumer.hpp>
