// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/core/json.hpp>

namespace cdk::cloudwatch::detail {

/** The "metrics" of a graph: one array for each metric, together with the hidden ones that formulas need. Undefined
 * when there are none. @throws ValidationError CDKPP4767 when two metrics have the same id */
Json graphMetrics(const List<IMetric>& left, const List<IMetric>& right);

}  // namespace cdk::cloudwatch::detail
