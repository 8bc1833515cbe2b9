// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of logs.
#pragma once
#include <cdkpp/logs/cross_account_destination.hpp>
#include <cdkpp/logs/data_identifier.hpp>
#include <cdkpp/logs/data_protection_policy.hpp>
#include <cdkpp/logs/field_index_policy.hpp>
#include <cdkpp/logs/log_group.hpp>
#include <cdkpp/logs/log_group_grants.hpp>
#include <cdkpp/logs/log_retention.hpp>
#include <cdkpp/logs/log_stream.hpp>
#include <cdkpp/logs/metric_filter.hpp>
#include <cdkpp/logs/pattern.hpp>
#include <cdkpp/logs/processor.hpp>
#include <cdkpp/logs/query_definition.hpp>
#include <cdkpp/logs/resource_policy.hpp>
#include <cdkpp/logs/retention_days.hpp>
#include <cdkpp/logs/subscription_filter.hpp>
#include <cdkpp/logs/transformer.hpp>
