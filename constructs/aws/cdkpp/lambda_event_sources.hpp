// SPDX-License-Identifier: Apache-2.0
// What invokes functions with its events.
#pragma once
#include <cdkpp/lambda_event_sources/s3_event_source.hpp>
#include <cdkpp/lambda_event_sources/s3_on_failure_destination.hpp>
#include <cdkpp/lambda_event_sources/sns_dlq.hpp>
#include <cdkpp/lambda_event_sources/sns_event_source.hpp>
#include <cdkpp/lambda_event_sources/sqs_dlq.hpp>
#include <cdkpp/lambda_event_sources/sqs_event_source.hpp>
