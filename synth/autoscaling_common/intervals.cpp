// SPDX-License-Identifier: Apache-2.0
#include "autoscaling_common/intervals.hpp"

#include <algorithm>
#include <limits>

#include "text/number.hpp"

namespace cdk::detail {
namespace {

constexpr double INFINITE = std::numeric_limits<double>::infinity();

std::string bound(const std::optional<double>& value) {
  if (!value) return "?";
  return *value == INFINITE ? "infinity" : text::numberToString(*value);
}
std::string described(const std::optional<double>& lower, const std::optional<double>& upper) {
  return "[" + bound(lower) + ", " + bound(upper) + "]";
}

/// Lets neighbours take missing bounds from each other. Whether anything was missing.
bool shareBounds(std::vector<GivenInterval>& all) {
  bool changed = false;
  const auto take = [&](std::optional<double>& to, const std::optional<double>& from) {
    if (to || !from) return;
    to = from;
    changed = true;
  };
  for (std::size_t i = 0; i + 1 < all.size(); ++i) take(all[i + 1].lower, all[i].upper);
  for (std::size_t i = all.size() - 1; i >= 1; --i) take(all[i - 1].upper, all[i].lower);
  return changed;
}

void sortAndShareBounds(std::vector<GivenInterval>& all) {
  const auto key = [](const GivenInterval& interval) { return interval.lower ? *interval.lower : *interval.upper; };
  do std::ranges::stable_sort(all, {}, key);
  while (shareBounds(all));
  if (!all.front().lower) all.front().lower = 0;
  if (!all.back().upper) all.back().upper = INFINITE;
}

std::string problemOf(const std::vector<GivenInterval>& all) {
  for (const GivenInterval& interval : all)
    if (!interval.lower || !interval.upper)
      return "the bounds of the interval " + described(interval.lower, interval.upper) +
             " do not follow from its neighbours: give both";
  for (std::size_t i = 0; i + 1 < all.size(); ++i)
    if (*all[i].lower<*all[i + 1].upper&& * all[i].upper> * all[i + 1].lower)
      return "the intervals " + described(all[i].lower, all[i].upper) + " and " +
             described(all[i + 1].lower, all[i + 1].upper) + " overlap: let one begin where the other ends";
  return {};
}

/// Adds an interval; one without a change grows the one before that has none either.
void append(std::vector<Interval>& to, Interval interval) {
  if (!to.empty() && !to.back().change && !interval.change)
    to.back().upper = interval.upper;
  else
    to.push_back(interval);
}

}  // namespace

std::vector<Interval> normalizeIntervals(std::vector<GivenInterval> given, bool changesAreAbsolute,
                                         std::string& problem) {
  for (const GivenInterval& interval : given)
    if (!interval.lower && !interval.upper) {
      problem = "an interval with the change " + text::numberToString(interval.change) +
                " has no bound: give it lower, upper or both";
      return {};
    }
  sortAndShareBounds(given);
  problem = problemOf(given);
  if (!problem.empty()) return {};
  std::vector<Interval> full;
  double end = 0;
  for (const GivenInterval& interval : given) {
    if (full.empty() ? *interval.lower != 0 : end < *interval.lower)
      append(full, {.lower = end, .upper = *interval.lower});
    const bool changes = interval.change != 0 || changesAreAbsolute;
    append(full, {.lower = *interval.lower,
                  .upper = *interval.upper,
                  .change = changes ? std::optional<double>(interval.change) : std::nullopt});
    end = *interval.upper;
  }
  if (end != INFINITE) append(full, {.lower = end, .upper = INFINITE});
  std::string idle;
  for (const Interval& interval : full)
    if (!interval.change) idle += (idle.empty() ? "" : " and ") + described(interval.lower, interval.upper);
  if (idle.find(" and ") != std::string::npos)
    problem =
        "nothing changes in " + idle + ", but one stretch may be without a change: let the intervals fill the rest";
  return full;
}

AlarmIntervals findAlarmIntervals(const std::vector<Interval>& intervals) {
  const auto idle = std::ranges::find_if(intervals, [](const Interval& interval) { return !interval.change; });
  if (idle != intervals.end()) {
    const auto at = static_cast<std::size_t>(idle - intervals.begin());
    AlarmIntervals result;
    if (at > 0) result.lower = at - 1;
    if (at + 1 < intervals.size()) result.upper = at + 1;
    return result;
  }
  if (intervals.size() == 1) return {.upper = 0};
  const std::size_t middle = intervals.size() / 2;
  return {.lower = middle - 1, .upper = middle};
}

}  // namespace cdk::detail
