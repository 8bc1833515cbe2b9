// SPDX-License-Identifier: Apache-2.0
// What keys are made of and made for.
#pragma once

namespace cdk::kms {

/// The kind of a key. Other texts that KMS knows are taken too.
/// @see https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
struct KeySpec {
  /// AES with 256 bits. Usage: ENCRYPT_DECRYPT.
  static constexpr const char* SYMMETRIC_DEFAULT = "SYMMETRIC_DEFAULT";
  /// Usage of RSA keys: ENCRYPT_DECRYPT or SIGN_VERIFY.
  static constexpr const char* RSA_2048 = "RSA_2048";
  static constexpr const char* RSA_3072 = "RSA_3072";
  static constexpr const char* RSA_4096 = "RSA_4096";
  /// Usage of the elliptic curves of NIST: SIGN_VERIFY or KEY_AGREEMENT.
  static constexpr const char* ECC_NIST_P256 = "ECC_NIST_P256";
  static constexpr const char* ECC_NIST_P384 = "ECC_NIST_P384";
  static constexpr const char* ECC_NIST_P521 = "ECC_NIST_P521";
  /// Usage: SIGN_VERIFY.
  static constexpr const char* ECC_NIST_EDWARDS25519 = "ECC_NIST_EDWARDS25519";
  /// The curve of cryptocurrencies. Usage: SIGN_VERIFY.
  static constexpr const char* ECC_SECG_P256K1 = "ECC_SECG_P256K1";
  /// Usage of HMAC keys: GENERATE_VERIFY_MAC.
  static constexpr const char* HMAC_224 = "HMAC_224";
  static constexpr const char* HMAC_256 = "HMAC_256";
  static constexpr const char* HMAC_384 = "HMAC_384";
  static constexpr const char* HMAC_512 = "HMAC_512";
  /// Usage of ML-DSA keys: SIGN_VERIFY.
  static constexpr const char* ML_DSA_44 = "ML_DSA_44";
  static constexpr const char* ML_DSA_65 = "ML_DSA_65";
  static constexpr const char* ML_DSA_87 = "ML_DSA_87";
  /// In the regions of China only. Usage: ENCRYPT_DECRYPT, SIGN_VERIFY or KEY_AGREEMENT.
  static constexpr const char* SM2 = "SM2";
};

/// What a key does.
struct KeyUsage {
  static constexpr const char* ENCRYPT_DECRYPT = "ENCRYPT_DECRYPT";
  /// Message authentication codes.
  static constexpr const char* GENERATE_VERIFY_MAC = "GENERATE_VERIFY_MAC";
  /// Deriving shared secrets.
  static constexpr const char* KEY_AGREEMENT = "KEY_AGREEMENT";
  static constexpr const char* SIGN_VERIFY = "SIGN_VERIFY";
};

}  // namespace cdk::kms
