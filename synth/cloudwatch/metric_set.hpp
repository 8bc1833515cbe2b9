// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>

#include <map>
#include <string>
#include <vector>

namespace cdk::detail {

/** A metric as an alarm or graph lists it. */
struct MetricEntry {
  cloudwatch::IMetric metric;
  /** 1 for a metric that the program listed, 2 for one in its formula, and so on. */
  int level = 1;
  /** The name in formulas; empty when none uses the metric. */
  std::string id{};
  /** Where the program listed it: "left", "right"; empty for a metric that is only part of a formula. */
  std::string place{};
};

/** The metrics of one alarm or graph together with those in their formulas, each once. */
class MetricSet {
 public:
  /** @throws ValidationError CDKPP4767 when two metrics have the same name. */
  void add(const cloudwatch::IMetric& metric, const std::string& place) { add(metric, 1, place, {}); }
  /** In the order in which they were first seen. */
  const std::vector<MetricEntry>& entries() const { return entries_; }

 private:
  void add(const cloudwatch::IMetric& metric, int level, const std::string& place, const std::string& id);
  std::vector<MetricEntry> entries_{};
  std::map<std::string, std::size_t> byId_{};
  std::map<std::string, std::size_t> byKey_{};
};

}  // namespace cdk::detail
