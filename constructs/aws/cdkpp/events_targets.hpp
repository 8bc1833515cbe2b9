// SPDX-License-Identifier: Apache-2.0
// The targets of rules.
#pragma once
#include <cdkpp/events_targets/api_destination.hpp>
#include <cdkpp/events_targets/aws_api.hpp>
#include <cdkpp/events_targets/batch_job.hpp>
#include <cdkpp/events_targets/code_build_project.hpp>
#include <cdkpp/events_targets/code_pipeline.hpp>
#include <cdkpp/events_targets/event_bus.hpp>
#include <cdkpp/events_targets/firehose_delivery_stream.hpp>
#include <cdkpp/events_targets/kinesis_stream.hpp>
#include <cdkpp/events_targets/lambda_function.hpp>
#include <cdkpp/events_targets/redshift_query.hpp>
#include <cdkpp/events_targets/sns_topic.hpp>
#include <cdkpp/events_targets/sqs_queue.hpp>
#include <cdkpp/events_targets/target_base.hpp>
