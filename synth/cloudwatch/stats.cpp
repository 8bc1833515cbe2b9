// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cloudwatch/stats.hpp>
#include <cdkpp/core/errors.hpp>

#include "text/number.hpp"

namespace cdk::cloudwatch {
namespace {

using text::numberToString;

void requirePercentage(double value) {
  if (!(value >= 0 && value <= 100))
    throw ValidationError("CDKPP4751",
                          "a percentile is between 0 and 100, but " + numberToString(value) + " was given");
}

std::string trimmed(const char* oneBound, const char* twoBounds, double p1, const Optional<double>& p2) {
  requirePercentage(p1);
  if (!p2) return oneBound + numberToString(p1);
  requirePercentage(*p2);
  return twoBounds + ("(" + numberToString(p1) + "%:" + numberToString(*p2) + "%)");
}

}  // namespace

std::string Stats::percentile(double percentile) {
  requirePercentage(percentile);
  return "p" + numberToString(percentile);
}
std::string Stats::trimmedMean(double p1, Optional<double> p2) { return trimmed("tm", "TM", p1, p2); }
std::string Stats::winsorizedMean(double p1, Optional<double> p2) { return trimmed("wm", "WM", p1, p2); }
std::string Stats::trimmedCount(double p1, Optional<double> p2) { return trimmed("tc", "TC", p1, p2); }
std::string Stats::trimmedSum(double p1, Optional<double> p2) { return trimmed("ts", "TS", p1, p2); }
std::string Stats::percentileRank(double v1, Optional<double> v2) {
  if (!v2) return "PR(:" + numberToString(v1) + ")";
  return "PR(" + numberToString(v1) + ":" + numberToString(*v2) + ")";
}

}  // namespace cdk::cloudwatch
