// SPDX-License-Identifier: Apache-2.0
#include "hash/digest.hpp"

#include <string>

#include "support/catch.hpp"

using namespace cdk;

TEST_CASE("digests of the standard test vectors are right", "[hash]") {
  CHECK(hash::md5("").view() == "d41d8cd98f00b204e9800998ecf8427e");
  CHECK(hash::md5("abc").view() == "900150983cd24fb0d6963f7d28e17f72");
  CHECK(hash::sha1("").view() == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  CHECK(hash::sha1("abc").view() == "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK(hash::sha256("").view() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(hash::sha256("abc").view() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  const std::string million(1'000'000, 'a');
  CHECK(hash::md5(million).view() == "7707d6ae4e027c70eea2a935c2296f21");
  CHECK(hash::sha1(million).view() == "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
  CHECK(hash::sha256(million).view() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a digest fed in pieces equals the digest of the whole", "[hash]") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += static_cast<char>(i * 7);
  for (std::size_t step : {1U, 3U, 63U, 64U, 65U, 999U}) {
    hash::Md5 md5;
    hash::Sha1 sha1;
    hash::Sha256 sha256;
    for (std::size_t at = 0; at < text.size(); at += step) {
      const auto piece = std::string_view(text).substr(at, step);
      md5.update(piece);
      sha1.update(piece);
      sha256.update(piece);
    }
    CHECK(md5.hex().view() == hash::md5(text).view());
    CHECK(sha1.hex().view() == hash::sha1(text).view());
    CHECK(sha256.hex().view() == hash::sha256(text).view());
  }
}

TEST_CASE("a hasher starts anew once its digest was taken", "[hash]") {
  hash::Sha256 hasher;
  hasher.update("abc");
  CHECK(hasher.hex().view() == hash::sha256("abc").view());
  CHECK(hasher.hex().view() == hash::sha256("").view());
}

TEST_CASE("hexadecimal digits can be shortened and put in capitals", "[hash]") {
  CHECK(hash::md5("A/B").upper().first(8) == "E649FC2C");
  CHECK(hash::md5("A/B").str().substr(0, 8) == "e649fc2c");
  CHECK(std::string_view(hash::md5("A/Resource").upper()).substr(0, 8) == "CCC8ACD5");
}
