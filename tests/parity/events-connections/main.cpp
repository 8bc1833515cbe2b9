// SPDX-License-Identifier: Apache-2.0
// Connections with all kinds of authorization, API destinations, and imported ones.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>

using namespace cdk;
using events::Authorization;
using events::HttpMethod;
using events::HttpParameter;

int main() {
  App app;
  New<Stack> stack{app, "Connections"};
  const SecretValue secret = SecretValue::secretsManager("secret");
  New<events::Connection> apiKey{stack, "ApiKey", {.authorization = Authorization::apiKey("x-api-key", secret)}};
  New<events::Connection> basic{stack, "Basic", {
      .authorization = Authorization::basic("user", secret),
      .bodyParameters = {{"b", HttpParameter::fromString("body")}, {"a", HttpParameter::fromSecret(secret)}},
      .connectionName = "basic",
      .description = "A connection",
      .headerParameters = {{"h", HttpParameter::fromString("header")}},
      .queryStringParameters = {{"q", HttpParameter::fromString("query")}},
  }};
  New<events::Connection> oauth{stack, "OAuth", {
      .authorization = Authorization::oauth({
          .authorizationEndpoint = "https://example.com/token",
          .bodyParameters = {{"b", HttpParameter::fromString("body")}},
          .clientId = "id",
          .clientSecret = secret,
          .headerParameters = {{"h", HttpParameter::fromSecret(secret)}},
          .httpMethod = HttpMethod::PUT,
          .queryStringParameters = {{"q", HttpParameter::fromString("query")}},
      }),
      .headerParameters = {{"h", HttpParameter::fromString("header")}},
  }};
  New<events::Connection> oauthPlain{stack, "OAuthPlain", {
      .authorization = Authorization::oauth({.authorizationEndpoint = "https://example.com/token", .clientId = "id",
          .clientSecret = secret, .httpMethod = HttpMethod::GET}),
  }};
  const auto output = [&](const char* id, const Value<std::string>& value) {
    New<CfnOutput> made{stack, id, {.value = value}};
  };
  output("Arn", basic->connectionArn());
  output("Name", basic->connectionName());
  output("SecretArn", basic->connectionSecretArn());
  output("RefArn", basic->connectionRef().connectionArn);
  output("RefName", basic->connectionRef().connectionName);

  New<events::ApiDestination> plain{stack, "Plain", {.connection = apiKey, .endpoint = "https://example.com/*"}};
  New<events::ApiDestination> all{stack, "All", {
      .apiDestinationName = "all",
      .connection = basic,
      .description = "A destination",
      .endpoint = "https://example.com",
      .httpMethod = HttpMethod::PATCH,
      .rateLimitPerSecond = 10,
  }};
  output("PlainArn", plain->apiDestinationArn());
  output("PlainPolicyArn", *plain->apiDestinationArnForPolicy());
  output("PlainName", plain->apiDestinationName());
  output("AllRef", all->apiDestinationRef().apiDestinationName);
  output("AllConnection", all->connection().connectionName());
  int i = 0;
  for (HttpMethod method : {HttpMethod::POST, HttpMethod::GET, HttpMethod::HEAD, HttpMethod::OPTIONS, HttpMethod::PUT, HttpMethod::DELETE})
    New<events::ApiDestination> made{stack, "Method" + std::to_string(i++), {.connection = basic, .endpoint = "https://e.com", .httpMethod = method}};

  const Value<std::string> arn = "arn:aws:events:eu-west-1:222222222222:connection/name/0000";
  const auto byArn = events::Connection::fromEventBusArn(stack, "ByArn", arn, "arn:aws:secretsmanager:eu-west-1:222222222222:secret:s");
  const auto byAttributes = events::Connection::fromConnectionAttributes(stack, "ByAttributes",
      {.connectionArn = arn, .connectionName = "other", .connectionSecretArn = "secret-arn"});
  output("ByArnName", byArn->connectionName());
  output("ByArnSecret", byArn->connectionSecretArn());
  output("ByArnAccount", byArn->env().account);
  output("ByAttributesName", byAttributes->connectionName());
  const auto destination = events::ApiDestination::fromApiDestinationAttributes(stack, "Destination", {
      .apiDestinationArn = "arn:aws:events:eu-west-1:222222222222:api-destination/name/0000",
      .apiDestinationArnForPolicy = "arn:aws:events:eu-west-1:222222222222:api-destination/name",
      .connection = byArn,
  });
  output("DestinationName", destination->apiDestinationName());
  output("DestinationArn", destination->apiDestinationRef().apiDestinationArn);
  output("DestinationPolicyArn", *destination->apiDestinationArnForPolicy());
  output("DestinationRegion", destination->env().region);
  app.synth();
}
