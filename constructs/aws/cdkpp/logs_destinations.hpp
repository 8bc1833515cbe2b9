// SPDX-License-Identifier: Apache-2.0
// The destinations of log events.
#pragma once
#include <cdkpp/logs_destinations/firehose_destination.hpp>
#include <cdkpp/logs_destinations/kinesis_destination.hpp>
#include <cdkpp/logs_destinations/lambda_destination.hpp>
