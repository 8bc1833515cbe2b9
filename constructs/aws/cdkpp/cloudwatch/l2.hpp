// SPDX-License-Identifier: Apache-2.0
// The hand-written constructs of cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/alarm.hpp>
#include <cdkpp/cloudwatch/alarm_base.hpp>
#include <cdkpp/cloudwatch/alarm_mute_rule.hpp>
#include <cdkpp/cloudwatch/alarm_rule.hpp>
#include <cdkpp/cloudwatch/annotation.hpp>
#include <cdkpp/cloudwatch/anomaly_detection_alarm.hpp>
#include <cdkpp/cloudwatch/composite_alarm.hpp>
#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/cloudwatch/metric_config.hpp>
#include <cdkpp/cloudwatch/metric_types.hpp>
#include <cdkpp/cloudwatch/promql_alarm.hpp>
#include <cdkpp/cloudwatch/schedule_expression.hpp>
#include <cdkpp/cloudwatch/search_expression.hpp>
#include <cdkpp/cloudwatch/stats.hpp>
