// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <string>
#include <string_view>

namespace cdk::detail {

/** A statistic as the CDK understands it. */
struct ParsedStatistic {
  enum class Kind {
    SIMPLE,    ///< "Average" …: an alarm has it in cloudwatch::Statistic
    EXTENDED,  ///< "p99", "TM(10%:90%)" …: an alarm has it in ExtendedStatistic
    UNKNOWN,   ///< anything else, which is passed on
  };
  Kind kind;
  /** In its normal form; what was given where it is unknown. */
  std::string text;
};

ParsedStatistic parseStatistic(std::string_view statistic);

}  // namespace cdk::detail
