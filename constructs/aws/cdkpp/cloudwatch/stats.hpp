// SPDX-License-Identifier: Apache-2.0
// Stats: how the data points of a period become one number.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::cloudwatch {

/// Writes statistics: `.statistic = cloudwatch::Stats::p(99)`.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
struct Stats {
  /// The number of data points.
  static constexpr const char* SAMPLE_COUNT = "SampleCount";
  static constexpr const char* AVERAGE = "Average";
  static constexpr const char* SUM = "Sum";
  static constexpr const char* MINIMUM = "Minimum";
  static constexpr const char* MAXIMUM = "Maximum";
  /// The mean of the middle half of the values.
  static constexpr const char* IQM = "IQM";

  /// The value that so many percent of the values do not exceed, "p99".
  /// @throws ValidationError CDKPP4751 for what is not between 0 and 100; so do the functions below.
  static std::string percentile(double percentile);
  static std::string p(double percentile) { return Stats::percentile(percentile); }
  /// The mean without the values above a percentile, "tm99", or outside of two, "TM(10%:90%)".
  static std::string trimmedMean(double p1, Optional<double> p2 = {});
  static std::string tm(double p1, Optional<double> p2 = {}) { return trimmedMean(p1, std::move(p2)); }
  /// The mean, where values outside of the percentiles count as those at them, "wm99", "WM(10%:90%)".
  static std::string winsorizedMean(double p1, Optional<double> p2 = {});
  static std::string wm(double p1, Optional<double> p2 = {}) { return winsorizedMean(p1, std::move(p2)); }
  /// How many values are left after trimming, "tc99", "TC(10%:90%)".
  static std::string trimmedCount(double p1, Optional<double> p2 = {});
  static std::string tc(double p1, Optional<double> p2 = {}) { return trimmedCount(p1, std::move(p2)); }
  /// The sum of the values that are left after trimming, "ts99", "TS(10%:90%)".
  static std::string trimmedSum(double p1, Optional<double> p2 = {});
  static std::string ts(double p1, Optional<double> p2 = {}) { return trimmedSum(p1, std::move(p2)); }
  /// The share of values up to v1, "PR(:300)", or between v1 and v2, "PR(100:300)". The bounds are values.
  static std::string percentileRank(double v1, Optional<double> v2 = {});
  static std::string pr(double v1, Optional<double> v2 = {}) { return percentileRank(v1, std::move(v2)); }
};

}  // namespace cdk::cloudwatch
