// SPDX-License-Identifier: Apache-2.0
// FunctionUrlOptions: how the URL of a function answers. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk::lambda {

/// Who may call the URL of a function.
struct FunctionUrlAuthType {
  /// Those that IAM allows to, see IFunction::grantInvokeUrl.
  static constexpr const char* AWS_IAM = "AWS_IAM";
  /// Everybody.
  static constexpr const char* NONE = "NONE";
};

/// When the answer is sent.
struct InvokeMode {
  /// When it is complete; up to 6 MB.
  static constexpr const char* BUFFERED = "BUFFERED";
  /// While it is made; up to 20 MB.
  static constexpr const char* RESPONSE_STREAM = "RESPONSE_STREAM";
};

/// The methods of HTTP that other origins may use.
struct HttpMethod {
  static constexpr const char* GET = "GET";
  static constexpr const char* PUT = "PUT";
  static constexpr const char* HEAD = "HEAD";
  static constexpr const char* POST = "POST";
  static constexpr const char* DELETE = "DELETE";
  static constexpr const char* PATCH = "PATCH";
  static constexpr const char* OPTIONS = "OPTIONS";
  static constexpr const char* ALL = "*";
};

/// What pages of other origins may do with a function URL.
/// @see https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS
struct FunctionUrlCorsOptions {
  /// Whether cookies and other credentials may be sent. CloudFormation: Cors.AllowCredentials. @default false
  Optional<Value<bool>> allowCredentials{};
  /// The headers that requests may have. CloudFormation: Cors.AllowHeaders. @default none
  List<Value<std::string>> allowedHeaders{};
  /// Of HttpMethod. CloudFormation: Cors.AllowMethods. @default {HttpMethod::ALL}
  List<Value<std::string>> allowedMethods{};
  /// CloudFormation: Cors.AllowOrigins. @default none
  List<Value<std::string>> allowedOrigins{};
  /// The headers that pages may read. CloudFormation: Cors.ExposeHeaders. @default none
  List<Value<std::string>> exposedHeaders{};
  /// How long browsers remember this, up to 1 day. CloudFormation: Cors.MaxAge. @default as the browser decides
  Optional<Duration> maxAge{};
};

/// For IFunction::addFunctionUrl.
struct FunctionUrlOptions {
  /// One of FunctionUrlAuthType. CloudFormation: AuthType. @default FunctionUrlAuthType::AWS_IAM
  Optional<std::string> authType{};
  /// CloudFormation: Cors. @default pages of other origins cannot use it
  Optional<FunctionUrlCorsOptions> cors{};
  /// One of InvokeMode. CloudFormation: InvokeMode. @default InvokeMode::BUFFERED
  Optional<std::string> invokeMode{};
};

}  // namespace cdk::lambda
