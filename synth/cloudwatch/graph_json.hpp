// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk::detail {

/** The "metrics" of a graph: one array for each metric, together with the hidden ones that formulas need. Undefined
 * when there are none. @throws ValidationError CDKPP4767 when two metrics have the same id */
Json graphMetrics(const List<cloudwatch::IMetric>& left, const List<cloudwatch::IMetric>& right);

}  // namespace cdk::detail
