// SPDX-License-Identifier: Apache-2.0
// What the tests of cloudwatch share.
#pragma once
#include <cdkpp/cloudwatch.hpp>

#include "support/construct_fixture.hpp"

namespace cdk::tests {

inline cloudwatch::Metric metricOf(const char* name, cloudwatch::MetricOptions options = {}) {
  return cloudwatch::Metric{cloudwatch::MetricProps{.metricName = name, .namespace_ = "App"}}.with(options);
}

}  // namespace cdk::tests
