// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/cloudwatch/metric_config.hpp>
#include <cdkpp/cloudwatch/metric_types.hpp>
#include <cdkpp/cloudwatch/search_expression.hpp>
#include <cdkpp/cloudwatch/stats.hpp>
