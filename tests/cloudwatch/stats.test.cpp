// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

using namespace cdk::tests;
using cdk::cloudwatch::Stats;

TEST_CASE("statistics are written with their bounds") {
  CHECK(Stats::percentile(99.9) == "p99.9");
  CHECK(Stats::p(50) == "p50");
  CHECK(Stats::tm(90) == "tm90");
  CHECK(Stats::trimmedMean(10, 90) == "TM(10%:90%)");
  CHECK(Stats::wm(95) == "wm95");
  CHECK(Stats::winsorizedMean(2, 98) == "WM(2%:98%)");
  CHECK(Stats::tc(80) == "tc80");
  CHECK(Stats::trimmedCount(0.5, 99.5) == "TC(0.5%:99.5%)");
  CHECK(Stats::ts(80) == "ts80");
  CHECK(Stats::trimmedSum(1, 99) == "TS(1%:99%)");
  CHECK(Stats::pr(300) == "PR(:300)");
  CHECK(Stats::percentileRank(100, 2000) == "PR(100:2000)");
  CHECK(Stats::IQM == std::string("IQM"));
}

TEST_CASE("fails for percentiles out of range") {
  CHECK(failureOf([] { Stats::p(101); }).code == "CDKPP4751");
  CHECK(failureOf([] { Stats::tm(-1); }).code == "CDKPP4751");
  CHECK(failureOf([] { Stats::ts(1, 100.5); }).code == "CDKPP4751");
}
