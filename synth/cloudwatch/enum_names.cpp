// SPDX-License-Identifier: Apache-2.0
// The texts that CloudWatch has for enumerators, in the order of their declaration.
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

}  // namespace cdk::cloudwatch::detail
