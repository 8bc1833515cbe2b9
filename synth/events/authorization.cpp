// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/events/authorization.hpp>

namespace cdk::events {

namespace detail {

List<CfnConnection::ParameterProperty> renderHttpParameters(const Map<HttpParameter>& parameters) {
  List<CfnConnection::ParameterProperty> rendered;
  for (std::size_t i = 0; i < parameters.size(); ++i) rendered.add(parameters.value(i).render(parameters.key(i)));
  return rendered;
}

}  // namespace detail

CfnConnection::ParameterProperty HttpParameter::render(const std::string& name) const {
  return {.isValueSecret = secret_, .key = name, .value = value_};
}

Authorization::Authorization(const char* type, CfnConnection::AuthParametersProperty parameters)
    : type_(type), parameters_(std::move(parameters)) {}
Authorization Authorization::apiKey(Value<std::string> apiKeyName, const SecretValue& apiKeyValue) {
  return {"API_KEY",
          {.apiKeyAuthParameters = CfnConnection::ApiKeyAuthParametersProperty{
               .apiKeyName = std::move(apiKeyName), .apiKeyValue = apiKeyValue.unsafeUnwrap()}}};
}

Authorization Authorization::basic(Value<std::string> username, const SecretValue& password) {
  return {"BASIC",
          {.basicAuthParameters = CfnConnection::BasicAuthParametersProperty{.password = password.unsafeUnwrap(),
                                                                             .username = std::move(username)}}};
}

Authorization Authorization::oauth(const OAuthAuthorizationProps& props) {
  const HttpMethod method = *props.httpMethod;
  if (method != HttpMethod::POST && method != HttpMethod::GET && method != HttpMethod::PUT)
    throw ValidationError("CDKPP4818",
                          std::string("httpMethod of an OAuth authorization must be POST, GET or PUT, but ") +
                              detail::textOf(method) + " was given");
  return {"OAUTH_CLIENT_CREDENTIALS",
          {.oAuthParameters = CfnConnection::OAuthParametersProperty{
               .authorizationEndpoint = *props.authorizationEndpoint,
               .clientParameters =
                   CfnConnection::ClientParametersProperty{.clientId = *props.clientId,
                                                           .clientSecret = props.clientSecret->unsafeUnwrap()},
               .httpMethod = detail::textOf(method),
               .oAuthHttpParameters = CfnConnection::ConnectionHttpParametersProperty{
                   .bodyParameters = detail::renderHttpParameters(props.bodyParameters),
                   .headerParameters = detail::renderHttpParameters(props.headerParameters),
                   .queryStringParameters = detail::renderHttpParameters(props.queryStringParameters)}}}};
}

}  // namespace cdk::events
