// SPDX-License-Identifier: Apache-2.0
// How objects are encrypted at rest. Follows aws-cdk-lib 2.276.0, aws-s3.
#pragma once
#include <string>

namespace cdk::s3 {

/// How objects are encrypted at rest.
enum class BucketEncryption {
  UNENCRYPTED,   ///< nothing is said: S3 encrypts with its own keys
  KMS_MANAGED,   ///< the key "aws/s3" of KMS
  S3_MANAGED,    ///< keys of S3
  KMS,           ///< a key of your own
  DSSE_MANAGED,  ///< twice, with the key "aws/s3" of KMS
  DSSE,          ///< twice, with a key of your own
};

/// Encryption that a bucket refuses: these, or any text.
struct BlockedEncryptionType {
  /// No encryption is refused.
  static constexpr const char* NONE = "NONE";
  /// Encryption with keys that come with each request.
  static constexpr const char* SSE_C = "SSE-C";
  /// Another type, by its name in S3.
  static std::string custom(std::string name) { return name; }
};

}  // namespace cdk::s3
