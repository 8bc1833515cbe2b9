// SPDX-License-Identifier: Apache-2.0
// CorsRule: which web pages of other origins may use a bucket. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::s3 {

struct HttpMethods {
  static constexpr const char* DELETE = "DELETE";
  static constexpr const char* GET = "GET";
  static constexpr const char* HEAD = "HEAD";
  static constexpr const char* POST = "POST";
  static constexpr const char* PUT = "PUT";
};

/// What pages of some origins may do with a bucket.
/// @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html
struct CorsRule {
  /// Headers that a request may have; "*" stands for anything. CloudFormation: AllowedHeaders. @default none
  List<Value<std::string>> allowedHeaders{};
  /// Of HttpMethods. CloudFormation: AllowedMethods.
  Required<List<Value<std::string>>> allowedMethods;
  /// "https://www.example.com"; one "*" stands for anything. CloudFormation: AllowedOrigins.
  Required<List<Value<std::string>>> allowedOrigins;
  /// Headers of the answer that scripts may read. CloudFormation: ExposedHeaders. @default none
  List<Value<std::string>> exposedHeaders{};
  /// Up to 255 characters. CloudFormation: Id. @default none
  Optional<Value<std::string>> id{};
  /// How long a browser may keep the answer to its preliminary request, in seconds. CloudFormation: MaxAge.
  /// @default it is not kept
  Optional<Value<double>> maxAge{};
};

}  // namespace cdk::s3
