// SPDX-License-Identifier: Apache-2.0
// Units and statistics of metrics.
#pragma once

namespace cdk::cloudwatch {

/// The unit that the data points of a metric were published with.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html
enum class Unit : unsigned char {
  SECONDS,
  MICROSECONDS,
  MILLISECONDS,
  BYTES,
  KILOBYTES,
  MEGABYTES,
  GIGABYTES,
  TERABYTES,
  BITS,
  KILOBITS,
  MEGABITS,
  GIGABITS,
  TERABITS,
  PERCENT,
  COUNT,
  BYTES_PER_SECOND,
  KILOBYTES_PER_SECOND,
  MEGABYTES_PER_SECOND,
  GIGABYTES_PER_SECOND,
  TERABYTES_PER_SECOND,
  BITS_PER_SECOND,
  KILOBITS_PER_SECOND,
  MEGABITS_PER_SECOND,
  GIGABITS_PER_SECOND,
  TERABITS_PER_SECOND,
  COUNT_PER_SECOND,
  NONE,
};

/// The plain statistics. Prefer Stats, which has them all.
struct Statistic {
  static constexpr const char* SAMPLE_COUNT = "SampleCount";
  static constexpr const char* AVERAGE = "Average";
  static constexpr const char* SUM = "Sum";
  static constexpr const char* MINIMUM = "Minimum";
  static constexpr const char* MAXIMUM = "Maximum";
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "Bytes/Second" and so on.
const char* nameOf(cloudwatch::Unit unit);
}  // namespace cdk::detail
