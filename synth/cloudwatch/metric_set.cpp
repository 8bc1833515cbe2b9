// SPDX-License-Identifier: Apache-2.0
#include "cloudwatch/metric_set.hpp"

#include <cdkpp/core/errors.hpp>

#include "cloudwatch/metric_state.hpp"

namespace cdk::detail {

void MetricSet::add(const cloudwatch::IMetric& metric, int level, const std::string& place, const std::string& id) {
  const std::string key = metricKey(metric);
  const auto sameId = id.empty() ? byId_.end() : byId_.find(id);
  if (sameId != byId_.end() && metricKey(entries_[sameId->second].metric) != key)
    throw ValidationError("CDKPP4767",
                          "the id '" + id + "' stands for two metrics in one alarm or graph; rename one of them");
  std::size_t index = entries_.size();
  if (sameId != byId_.end()) {
    index = sameId->second;
  } else if (const auto sameKey = byKey_.find(key);
             sameKey != byKey_.end() && (id.empty() || entries_[sameKey->second].id.empty())) {
    index = sameKey->second;  // a metric has a second entry only where formulas have two names for it
  } else {
    entries_.push_back({metric, level});
    byKey_[key] = index;
  }
  MetricEntry& entry = entries_[index];
  if (entry.id.empty() && !id.empty()) {
    entry.id = id;
    byId_[id] = index;
  }
  if (entry.place.empty()) entry.place = place;
  const MetricState& state = MetricState::of(metric);
  if (state.kind == MetricState::Kind::MATH)
    for (std::size_t i = 0; i < state.usingMetrics.size(); ++i)
      add(state.usingMetrics.value(i), level + 1, {}, state.usingMetrics.key(i));
}

}  // namespace cdk::detail
