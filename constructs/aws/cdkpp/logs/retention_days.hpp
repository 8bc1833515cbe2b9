// SPDX-License-Identifier: Apache-2.0
// How long log events are kept. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once

namespace cdk::logs {

/// The numbers of days that CloudWatch Logs takes.
struct RetentionDays {
  static constexpr double ONE_DAY = 1;
  static constexpr double THREE_DAYS = 3;
  static constexpr double FIVE_DAYS = 5;
  static constexpr double ONE_WEEK = 7;
  static constexpr double TWO_WEEKS = 14;
  static constexpr double ONE_MONTH = 30;
  static constexpr double TWO_MONTHS = 60;
  static constexpr double THREE_MONTHS = 90;
  static constexpr double FOUR_MONTHS = 120;
  static constexpr double FIVE_MONTHS = 150;
  static constexpr double SIX_MONTHS = 180;
  static constexpr double ONE_YEAR = 365;
  static constexpr double THIRTEEN_MONTHS = 400;
  static constexpr double EIGHTEEN_MONTHS = 545;
  static constexpr double TWO_YEARS = 731;
  static constexpr double THREE_YEARS = 1096;
  static constexpr double FIVE_YEARS = 1827;
  static constexpr double SIX_YEARS = 2192;
  static constexpr double SEVEN_YEARS = 2557;
  static constexpr double EIGHT_YEARS = 2922;
  static constexpr double NINE_YEARS = 3288;
  static constexpr double TEN_YEARS = 3653;
  /// For ever.
  static constexpr double INFINITE = 9999;
};

}  // namespace cdk::logs
