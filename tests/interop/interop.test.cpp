// SPDX-License-Identifier: Apache-2.0
#include "support/catch.hpp"

#include <cdkpp/cdk.hpp>
#include <cdkpp/fmt.hpp>
#include <cdkpp/json.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;

TEST_CASE("documents go to nlohmann::ordered_json and back", "[interop][json]") {
  const Json document = Json::object({{"b", 1}, {"a", Json::array({true, nullptr, "x", 1.5})}, {"o", Json::object()}});
  const nlohmann::ordered_json other = document;
  CHECK(other.dump() == R"({"b":1,"a":[true,null,"x",1.5],"o":{}})");
  CHECK(other.get<Json>().dump() == document.dump());
  CHECK(fromNlohmann(nlohmann::json::parse(R"({"k":[1,{"v":-2e3}]})")).dump() == R"({"k":[1,{"v":-2000}]})");
}

TEST_CASE("whole numbers stay whole in nlohmann::json", "[interop][json]") {
  CHECK(nlohmann::json(Json(5)).is_number_integer());
  CHECK(nlohmann::json(Json(0.5)).is_number_float());
  CHECK(nlohmann::json(Json(1e300)).is_number_float());
}

TEST_CASE("a token does not become nlohmann::json", "[interop][json]") {
  const Json document = Json::object({{"a", Json::array({Json(Aws::REGION)})}});
  CHECK_THROWS_MATCHES(nlohmann::json(document), Error, MessageMatches(ContainsSubstring("CDKPP2101")));
  CHECK_THROWS_AS(nlohmann::json(Value<std::string>(Aws::REGION)), Error);
  CHECK(nlohmann::json(Value<std::string>("known")) == "known");
}

TEST_CASE("binary data is no document", "[interop][json]") {
  CHECK_THROWS_MATCHES(
      fromNlohmann(nlohmann::json::binary({1, 2})), Error, MessageMatches(ContainsSubstring("CDKPP2102")));
}

TEST_CASE("known values are formatted as what they hold", "[interop][fmt]") {
  CHECK(fmt::format("{:>5}|", Value<std::string>("abc")) == "  abc|");
  CHECK(fmt::format("{}", Value<double>(5)) == "5");
  CHECK(fmt::format("{}", Value<bool>(true)) == "true");
  CHECK(fmt::format("{}", Json::object({{"a", 1}})) == R"({"a":1})");
  CHECK(fmt::format("{}", Duration::minutes(5)) == "5 minutes");
  CHECK(fmt::format("{}", Size::mebibytes(5)) == Size::mebibytes(5).toHumanString());
  CHECK(fmt::format("{}", Bitrate::kbps(5)) == "5000 bps");
  CHECK(fmt::format("{}", RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE) == "retain-on-update-or-delete");
  CHECK(fmt::format("{}", CfnDeletionPolicy::SNAPSHOT) == "Snapshot");
  CHECK(fmt::format("{}",
            ArnComponents{.account = "1", .partition = "aws", .region = "r", .resource = "t", .service = "sns"}) ==
        "arn:aws:sns:r:1:t");
}

TEST_CASE("formatting a token fails and names it", "[interop][fmt]") {
  App app;
  New<Stack> stack{app, "Stack"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  CHECK_THROWS_MATCHES(fmt::format("{}", queue->attrArn()), Error,
      MessageMatches(ContainsSubstring("the attribute Arn of 'Stack/Queue'")));
  CHECK_THROWS_MATCHES(
      fmt::format("{}", queue->ref()), Error, MessageMatches(ContainsSubstring("Ref of 'Stack/Queue'")));
  CHECK_THROWS_AS(fmt::format("{}", "a" + queue->ref()), Error);
}
