// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events/api_destination.hpp>

#include "events/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using events::HttpMethod;

TEST_CASE("fails when an OAuth authorization uses another method than POST, GET or PUT", "[events][connection]") {
  const auto secret = SecretValue::secretsManager("s");
  const auto code = [&](HttpMethod method) {
    return codeOf([&] {
      events::Authorization::oauth(
          {.authorizationEndpoint = "https://a", .clientId = "id", .clientSecret = secret, .httpMethod = method});
    });
  };
  CHECK(code(HttpMethod::DELETE) == "CDKPP4818");
  CHECK(code(HttpMethod::POST).empty());
}

TEST_CASE("fails when the ARN of an API destination holds no name", "[events][connection]") {
  Fixture f;
  const auto connection = events::Connection::fromEventBusArn(
      f.stack, "Connection", "arn:aws:events:eu-west-1:1:connection/name/id", "secret");
  CHECK(codeOf([&] {
    events::ApiDestination::fromApiDestinationAttributes(f.stack, "Destination",
        {.apiDestinationArn = "arn:aws:events:eu-west-1:1:api-destination", .connection = connection});
  }) == "CDKPP4819");
}

TEST_CASE("an API destination of an L1 connection cannot name it as a Connection", "[events][connection]") {
  Fixture f;
  New<events::CfnConnection> l1{f.stack, "Connection"};
  New<events::ApiDestination> destination{f.stack, "Destination", {.connection = l1, .endpoint = "https://a"}};
  CHECK(codeOf([&] { destination->connection(); }) == "CDKPP4819");
  CHECK(f(dynamic_cast<events::CfnApiDestination&>(destination->node().findChild("ApiDestination")).httpMethod) ==
        R"("POST")");
}
