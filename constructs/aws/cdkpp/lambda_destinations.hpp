// SPDX-License-Identifier: Apache-2.0
// Where results of asynchronous invocations go.
#pragma once
#include <cdkpp/lambda_destinations/event_bridge_destination.hpp>
#include <cdkpp/lambda_destinations/lambda_destination.hpp>
#include <cdkpp/lambda_destinations/s3_destination.hpp>
#include <cdkpp/lambda_destinations/sns_destination.hpp>
#include <cdkpp/lambda_destinations/sqs_destination.hpp>
