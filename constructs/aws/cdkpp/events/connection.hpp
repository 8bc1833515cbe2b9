// SPDX-License-Identifier: Apache-2.0
// AWS::Events::Connection. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/events/authorization.hpp>

namespace cdk::events {

/// A connection, also an imported one.
class IConnection : public virtual IResource, public virtual IConnectionRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> connectionArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> connectionName() const = 0;
  /// The ARN of the secret in which EventBridge keeps the credentials. CloudFormation: Fn::GetAtt SecretArn.
  virtual Value<std::string> connectionSecretArn() const = 0;
};

struct ConnectionProps {
  /// CloudFormation: AuthorizationType, AuthParameters.
  Required<Authorization> authorization;
  /// Put into the body of every call. CloudFormation: InvocationHttpParameters. @default none
  Map<HttpParameter> bodyParameters{};
  /// CloudFormation: Name. @default made by CloudFormation
  Optional<Value<std::string>> connectionName{};
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// Headers of every call. CloudFormation: InvocationHttpParameters. @default none
  Map<HttpParameter> headerParameters{};
  /// Put into the query of every call. CloudFormation: InvocationHttpParameters. @default none
  Map<HttpParameter> queryStringParameters{};
};

struct ConnectionAttributes {
  Required<Value<std::string>> connectionArn;
  Required<Value<std::string>> connectionName;
  Required<Value<std::string>> connectionSecretArn;
};

/// How an API destination signs in.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html
class Connection : public Resource, public IConnection {
 public:
  using Props = ConnectionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-events.Connection";
  template <std::same_as<ConnectionProps> P = ConnectionProps>
  explicit Connection(Scope scope, P props);
  /// A connection that exists, by its ARN.
  static Handle<IConnection> fromEventBusArn(const Parent& scope, const Id& id, const Value<std::string>& connectionArn,
      Value<std::string> connectionSecretArn);
  /// A connection that exists.
  static Handle<IConnection> fromConnectionAttributes(const Parent& scope, const Id& id, ConnectionAttributes attrs);
  Value<std::string> connectionArn() const override { return connectionArn_; }
  Value<std::string> connectionName() const override { return connectionName_; }
  Value<std::string> connectionSecretArn() const override { return connectionSecretArn_; }
  ConnectionReference connectionRef() const override {
    return {.connectionArn = connectionArn_, .connectionName = connectionName_};
  }

 private:
  Value<std::string> connectionArn_ = "";
  Value<std::string> connectionName_ = "";
  Value<std::string> connectionSecretArn_ = "";
};

template <std::same_as<ConnectionProps> P>
Connection::Connection(Scope scope, P props)
    : Resource{::cdk::detail::injected<Connection>(scope, props), {.physicalName = props.connectionName}} {
  CfnConnection::AuthParametersProperty parameters = props.authorization->authParameters();
  if (props.bodyParameters.hasValue() || props.headerParameters.hasValue() || props.queryStringParameters.hasValue())
    parameters.invocationHttpParameters = CfnConnection::ConnectionHttpParametersProperty{
        .bodyParameters = detail::renderHttpParameters(props.bodyParameters),
        .headerParameters = detail::renderHttpParameters(props.headerParameters),
        .queryStringParameters = detail::renderHttpParameters(props.queryStringParameters)};
  New<CfnConnection> resource{*this, Id("Connection", node().location()),
      {.authParameters = std::move(parameters),
          .authorizationType = props.authorization->authorizationType(),
          .description = props.description,
          .name = physicalName()}};
  connectionArn_ = resource->attrArn();
  connectionName_ = getResourceNameAttribute(resource->ref());
  connectionSecretArn_ = resource->attrSecretArn();
}

}  // namespace cdk::events
