// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nettle/md5.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <nettle/version.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// MD5, SHA-1 and SHA-256. They name things (logical ids, addresses, assets); nothing here guards a secret.
namespace cdk::hash {

/** Hexadecimal digits of a digest, kept in place: hashing a logical id needs no allocation. */
template <std::size_t Size>
class Hex {
 public:
  constexpr std::string_view view() const noexcept { return {digits_.data(), Size}; }
  /** The first `count` digits. */
  constexpr std::string_view first(std::size_t count) const noexcept { return view().substr(0, count); }
  std::string str() const { return std::string(view()); }

  constexpr operator std::string_view() const noexcept { return view(); }

  /** The same digits with A-F in capitals, as logical ids want them. */
  constexpr Hex upper() const noexcept {
    Hex result = *this;
    for (char& digit : result.digits_) {
      if (digit >= 'a') digit = static_cast<char>(digit - ('a' - 'A'));
    }
    return result;
  }

  constexpr char* data() noexcept { return digits_.data(); }
  static constexpr std::size_t size() noexcept { return Size; }

 private:
  std::array<char, Size> digits_{};
};

namespace detail {

struct Md5Algorithm {
  using Context = md5_ctx;
  static constexpr std::size_t bytes = MD5_DIGEST_SIZE;
  static constexpr auto init = &nettle_md5_init;
  static constexpr auto update = &nettle_md5_update;
  static constexpr auto digest = &nettle_md5_digest;
};

struct Sha1Algorithm {
  using Context = sha1_ctx;
  static constexpr std::size_t bytes = SHA1_DIGEST_SIZE;
  static constexpr auto init = &nettle_sha1_init;
  static constexpr auto update = &nettle_sha1_update;
  static constexpr auto digest = &nettle_sha1_digest;
};

struct Sha256Algorithm {
  using Context = sha256_ctx;
  static constexpr std::size_t bytes = SHA256_DIGEST_SIZE;
  static constexpr auto init = &nettle_sha256_init;
  static constexpr auto update = &nettle_sha256_update;
  static constexpr auto digest = &nettle_sha256_digest;
};

void toHex(const std::uint8_t* bytes, std::size_t count, char* digits) noexcept;

}  // namespace detail

/** A digest fed piece by piece. */
template <typename Algorithm>
class Hasher {
 public:
  using Digits = Hex<2 * Algorithm::bytes>;

  Hasher() noexcept { Algorithm::init(&context_); }

  Hasher& update(std::string_view text) noexcept {
    Algorithm::update(&context_, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
    return *this;
  }

  /** The digest of everything fed so far; afterwards the hasher starts anew. */
  Digits hex() noexcept {
    std::array<std::uint8_t, Algorithm::bytes> bytes;
#if NETTLE_VERSION_MAJOR >= 4
    Algorithm::digest(&context_, bytes.data());
#else
    Algorithm::digest(&context_, bytes.size(), bytes.data());
#endif
    Digits digits;
    detail::toHex(bytes.data(), bytes.size(), digits.data());
    return digits;
  }

 private:
  typename Algorithm::Context context_;
};

using Md5 = Hasher<detail::Md5Algorithm>;
using Sha1 = Hasher<detail::Sha1Algorithm>;
using Sha256 = Hasher<detail::Sha256Algorithm>;

Md5::Digits md5(std::string_view text) noexcept;
Sha1::Digits sha1(std::string_view text) noexcept;
Sha256::Digits sha256(std::string_view text) noexcept;

}  // namespace cdk::hash
