// SPDX-License-Identifier: Apache-2.0
#include "cfngen/patch.hpp"

#include <stdexcept>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using nlohmann::json;

TEST_CASE("a patch changes the model", "[cfngen]") {
  const json model = {{"resources", {{"CfnA", {{"type", "A"}}}}}};
  const json patch = {{{"op", "replace"}, {"path", "/resources/CfnA/type"}, {"value", "B"}, {"reason", "A is wrong"}}};
  CHECK(cfngen::patched(model, patch).at("resources").at("CfnA").at("type") == "B");
}

TEST_CASE("a patch without a reason is refused", "[cfngen]") {
  const json patch = {{{"op", "remove"}, {"path", "/a"}}};
  CHECK_THROWS_AS(cfngen::patched({{"a", 1}}, patch), std::runtime_error);
}

TEST_CASE("a patch of something that is not there is refused", "[cfngen]") {
  const json patch = {{{"op", "remove"}, {"path", "/b"}, {"reason", "stale"}}};
  CHECK_THROWS_AS(cfngen::patched({{"a", 1}}, patch), json::exception);
}
