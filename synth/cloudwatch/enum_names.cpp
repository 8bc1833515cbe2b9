// SPDX-License-Identifier: Apache-2.0
// The texts that CloudWatch has for enumerators, in the order of their declaration.
#include <cdkpp/cloudwatch/alarm.hpp>
#include <cdkpp/cloudwatch/metric_types.hpp>

#include <cstddef>

namespace cdk::cloudwatch::detail {
namespace {

template <class E, std::size_t N>
const char* nameIn(const char* const (&names)[N], E value) {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace

const char* nameOf(Unit unit) {
  static constexpr const char* names[] = {
      "Seconds",          "Microseconds",     "Milliseconds", "Bytes",           "Kilobytes",        "Megabytes",
      "Gigabytes",        "Terabytes",        "Bits",         "Kilobits",        "Megabits",         "Gigabits",
      "Terabits",         "Percent",          "Count",        "Bytes/Second",    "Kilobytes/Second", "Megabytes/Second",
      "Gigabytes/Second", "Terabytes/Second", "Bits/Second",  "Kilobits/Second", "Megabits/Second",  "Gigabits/Second",
      "Terabits/Second",  "Count/Second",     "None",
  };
  return nameIn(names, unit);
}

const char* nameOf(AlarmState state) {
  static constexpr const char* names[] = {"ALARM", "OK", "INSUFFICIENT_DATA"};
  return nameIn(names, state);
}

const char* nameOf(ComparisonOperator operation) {
  static constexpr const char* names[] = {
      "GreaterThanOrEqualToThreshold",
      "GreaterThanThreshold",
      "LessThanThreshold",
      "LessThanOrEqualToThreshold",
      "LessThanLowerOrGreaterThanUpperThreshold",
      "GreaterThanUpperThreshold",
      "LessThanLowerThreshold",
  };
  return nameIn(names, operation);
}

const char* nameOf(TreatMissingData treatment) {
  static constexpr const char* names[] = {"breaching", "notBreaching", "ignore", "missing"};
  return nameIn(names, treatment);
}

const char* nameOf(Shading shading) {
  static constexpr const char* names[] = {"none", "above", "below"};
  return nameIn(names, shading);
}

const char* nameOf(VerticalShading shading) {
  static constexpr const char* names[] = {"none", "before", "after"};
  return nameIn(names, shading);
}

}  // namespace cdk::cloudwatch::detail
