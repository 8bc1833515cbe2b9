// SPDX-License-Identifier: Apache-2.0
#include "difference.hpp"

#include "support/catch.hpp"

using parity::Json;

namespace {

std::vector<std::string> differences(const char* expected, const char* actual) {
  std::vector<std::string> lines;
  parity::describeDifferences("T", Json::parse(expected), Json::parse(actual), lines);
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("equal documents have no differences") {
  CHECK(differences(R"({"a": [1, {"b": null}], "c": "x"})", R"({"a": [1, {"b": null}], "c": "x"})").empty());
}

TEST_CASE("a difference names the place and both values") {
  CHECK(differences(R"({"a": {"b": [1, 2]}})", R"({"a": {"b": [1, 3]}})") == Lines{"T.a.b[1]: expected 2 / actual 3"});
  CHECK(differences(R"({"a": 1})", R"({"a": "1"})") == Lines{"T.a: expected 1 / actual \"1\""});
  CHECK(differences(R"({"a": {}})", R"({"a": []})") == Lines{"T.a: expected {} / actual []"});
}

TEST_CASE("missing and additional keys and elements are differences") {
  CHECK(differences(R"({"a": 1})", "{}") == Lines{"T.a: expected 1 / actual nothing"});
  CHECK(differences("{}", R"({"a": null})") == Lines{"T.a: expected nothing / actual null"});
  CHECK(differences("[1]", "[1, 2]") == Lines{"T[1]: expected nothing / actual 2"});
  CHECK(differences("[1, 2]", "[1]") == Lines{"T[1]: expected 2 / actual nothing"});
}

TEST_CASE("another order of keys is a difference") {
  CHECK(differences(R"({"a": 1, "b": 2})", R"({"b": 2, "a": 1})") ==
        Lines{"T: keys in another order: expected a, b / actual b, a"});
}

TEST_CASE("an additional key does not count as another order") {
  CHECK(differences(R"({"a": 1, "b": 2})", R"({"x": 0, "a": 1, "b": 2})") == Lines{"T.x: expected nothing / actual 0"});
}

TEST_CASE("numbers are compared as they are written") {
  CHECK(differences("[1]", "[1.0]") == Lines{"T[0]: expected 1 / actual 1.0"});
}
