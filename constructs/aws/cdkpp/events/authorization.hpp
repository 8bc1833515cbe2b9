// SPDX-License-Identifier: Apache-2.0
// How EventBridge signs in where it calls: Authorization and HttpParameter. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/secret_value.hpp>
#include <cdkpp/events/cfn_connection.hpp>

namespace cdk::events {

/// A method of HTTP.
enum class HttpMethod { POST, GET, HEAD, OPTIONS, PUT, PATCH, DELETE };

namespace detail {
/// "POST" and so on.
const char* textOf(HttpMethod method);
}  // namespace detail

/// The value of a header, of a query parameter or of a field of a body.
class HttpParameter {
 public:
  /// A value that everybody may see.
  static HttpParameter fromString(Value<std::string> value) { return {std::move(value), false}; }
  /// A value that EventBridge keeps secret.
  static HttpParameter fromSecret(const SecretValue& value) { return {value.unsafeUnwrap(), true}; }
  /// For Connection: the parameter as CloudFormation has it.
  CfnConnection::ParameterProperty render(const std::string& name) const;

 private:
  HttpParameter(Value<std::string> value, bool secret) : value_(std::move(value)), secret_(secret) {}
  Value<std::string> value_;
  bool secret_;
};

struct OAuthAuthorizationProps {
  /// The URL that gives tokens.
  Required<Value<std::string>> authorizationEndpoint;
  /// More of the body of the request. @default none
  Map<HttpParameter> bodyParameters{};
  Required<Value<std::string>> clientId;
  Required<SecretValue> clientSecret;
  /// More headers of the request. @default none
  Map<HttpParameter> headerParameters{};
  /// POST, GET or PUT.
  Required<HttpMethod> httpMethod;
  /// More of the query of the request. @default none
  Map<HttpParameter> queryStringParameters{};
};

/// How a connection signs in.
class Authorization {
 public:
  /// A header with a key. @param apiKeyName the name of the header
  static Authorization apiKey(Value<std::string> apiKeyName, const SecretValue& apiKeyValue);
  /// A user name and a password.
  static Authorization basic(Value<std::string> username, const SecretValue& password);
  /// A token that a client id and a secret give. @throws ValidationError CDKPP4818 for other methods than POST, GET,
  /// PUT.
  static Authorization oauth(const OAuthAuthorizationProps& props);
  /// For Connection: CloudFormation's AuthorizationType.
  const char* authorizationType() const { return type_; }
  /// For Connection: CloudFormation's AuthParameters.
  const CfnConnection::AuthParametersProperty& authParameters() const { return parameters_; }

 private:
  Authorization(const char* type, CfnConnection::AuthParametersProperty parameters);
  const char* type_;
  CfnConnection::AuthParametersProperty parameters_;
};

namespace detail {
List<CfnConnection::ParameterProperty> renderHttpParameters(const Map<HttpParameter>& parameters);
}  // namespace detail

}  // namespace cdk::events
