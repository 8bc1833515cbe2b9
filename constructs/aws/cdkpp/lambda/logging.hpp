// SPDX-License-Identifier: Apache-2.0
// What functions write into their logs. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once

namespace cdk::lambda {

/// The least level of the messages of Lambda itself that are kept; with LoggingFormat::JSON only.
struct SystemLogLevel {
  static constexpr const char* INFO = "INFO";
  static constexpr const char* DEBUG = "DEBUG";
  static constexpr const char* WARN = "WARN";
};

/// The least level of the messages of the function that are kept; with LoggingFormat::JSON only.
struct ApplicationLogLevel {
  static constexpr const char* INFO = "INFO";
  static constexpr const char* DEBUG = "DEBUG";
  static constexpr const char* WARN = "WARN";
  static constexpr const char* TRACE = "TRACE";
  static constexpr const char* ERROR = "ERROR";
  static constexpr const char* FATAL = "FATAL";
};

/// How messages are written.
struct LoggingFormat {
  /// As the function writes them.
  static constexpr const char* TEXT = "Text";
  /// As JSON objects, with a time and a level.
  static constexpr const char* JSON = "JSON";
};
/// The older name of LoggingFormat.
using LogFormat = LoggingFormat;

}  // namespace cdk::lambda
