// SPDX-License-Identifier: Apache-2.0
// Intervals of a metric with the change that each of them makes, for the services that scale in steps.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace cdk::detail {

/// As a program gives it: bounds may be missing.
struct GivenInterval {
  double change = 0;
  std::optional<double> lower{};
  std::optional<double> upper{};
};

/// From 0 to infinity, one after the other, without gaps: a stretch without a change is an interval of its own.
struct Interval {
  double lower = 0;
  double upper = 0;
  std::optional<double> change{};
};

/// Sorts and completes intervals. What is wrong with them is said in `problem`, else empty.
/// @param changesAreAbsolute whether a change of 0 is one
std::vector<Interval> normalizeIntervals(std::vector<GivenInterval> given, bool changesAreAbsolute,
                                         std::string& problem);

/// The intervals next to the one without a change, below and above it: where alarms begin.
struct AlarmIntervals {
  std::optional<std::size_t> lower{};
  std::optional<std::size_t> upper{};
};
AlarmIntervals findAlarmIntervals(const std::vector<Interval>& intervals);

}  // namespace cdk::detail
