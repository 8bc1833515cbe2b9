// SPDX-License-Identifier: Apache-2.0
// ARNs: their parts and their forms.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk {

/// How the resource part of an ARN is divided.
enum class ArnFormat {
  NO_RESOURCE_NAME,                    ///< arn:aws:s3:::resource
  COLON_RESOURCE_NAME,                 ///< …:resource:resourceName
  SLASH_RESOURCE_NAME,                 ///< …:resource/resourceName
  SLASH_RESOURCE_SLASH_RESOURCE_NAME,  ///< …:/resource/resourceName
};

struct ArnComponents {
  /// @default the account of the stack
  Optional<Value<std::string>> account{};
  /// @default ArnFormat::SLASH_RESOURCE_NAME
  Optional<ArnFormat> arnFormat{};
  /// @default the partition of the stack
  Optional<Value<std::string>> partition{};
  /// @default the region of the stack
  Optional<Value<std::string>> region{};
  /// "bucket", "role" …
  Required<Value<std::string>> resource;
  Optional<Value<std::string>> resourceName{};
  /// "s3", "iam" …
  Required<Value<std::string>> service;
};

/// @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
class Arn {
 public:
  /// arn:partition:service:region:account:resource. What is left out comes from the stack.
  /// @throws Error CDKPP2060 when something is left out and no stack is given.
  static Value<std::string> format(const ArnComponents& components, const Stack* stack = nullptr);
  /// The parts of an ARN; of a token they are Fn::Select of Fn::Split.
  /// @throws Error CDKPP2061 when a literal is not an ARN.
  static ArnComponents split(const Value<std::string>& arn, ArnFormat format);
  /// The resource name of an ARN whose resource begins with "<resourceType>/".
  static Value<std::string> extractResourceName(const Value<std::string>& arn, std::string_view resourceType);
};

}  // namespace cdk
