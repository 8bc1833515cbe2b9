// SPDX-License-Identifier: Apache-2.0
// AWS::Events::ApiDestination. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/events/api_destination_ref.hpp>
#include <cdkpp/events/cfn_api_destination.hpp>
#include <cdkpp/events/connection.hpp>

namespace cdk::events {

/// An API destination, also an imported one.
class IApiDestination : public virtual IResource, public virtual IApiDestinationRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> apiDestinationArn() const = 0;
  /// The ARN as policies want it. CloudFormation: Fn::GetAtt ArnForPolicy. @default none for some imported ones
  virtual Optional<Value<std::string>> apiDestinationArnForPolicy() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> apiDestinationName() const = 0;
  /// How it signs in. @throws ValidationError CDKPP4819 when that is an L1 resource, which has no such interface.
  virtual IConnection& connection() const = 0;
};

struct ApiDestinationProps {
  /// CloudFormation: Name. @default made by CloudFormation
  Optional<Value<std::string>> apiDestinationName{};
  /// How to sign in. CloudFormation: ConnectionArn.
  Required<IConnectionRef&> connection;
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// The URL that is called; "*" in it stands for a path parameter. CloudFormation: InvocationEndpoint.
  Required<Value<std::string>> endpoint;
  /// CloudFormation: HttpMethod. @default HttpMethod::POST
  Optional<HttpMethod> httpMethod{};
  /// Calls per second at most. CloudFormation: InvocationRateLimitPerSecond. @default 300
  Optional<Value<double>> rateLimitPerSecond{};
};

struct ApiDestinationAttributes {
  Required<Value<std::string>> apiDestinationArn;
  /// The ARN as policies want it. @default none
  Optional<Value<std::string>> apiDestinationArnForPolicy{};
  Required<IConnectionRef&> connection;
};

namespace detail {
/// @throws ValidationError CDKPP4819 for an L1 resource.
IConnection& asConnection(IConnectionRef& connection, const IConstruct& about);
}  // namespace detail

/// An HTTP endpoint that rules can call, see events_targets::ApiDestination.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html
class ApiDestination : public Resource, public IApiDestination {
 public:
  using Props = ApiDestinationProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-events.ApiDestination";
  template <std::same_as<ApiDestinationProps> P = ApiDestinationProps>
  explicit ApiDestination(Scope scope, P props);
  /// An API destination that exists. @throws ValidationError CDKPP4819 when the ARN holds no name.
  static Handle<IApiDestination> fromApiDestinationAttributes(
      const Parent& scope, const Id& id, ApiDestinationAttributes attrs);
  Value<std::string> apiDestinationArn() const override { return apiDestinationArn_; }
  Optional<Value<std::string>> apiDestinationArnForPolicy() const override { return apiDestinationArnForPolicy_; }
  Value<std::string> apiDestinationName() const override { return apiDestinationName_; }
  ApiDestinationReference apiDestinationRef() const override {
    return {.apiDestinationArn = apiDestinationArn_, .apiDestinationName = apiDestinationName_};
  }
  IConnection& connection() const override { return detail::asConnection(*connection_, *this); }

 private:
  IConnectionRef* connection_;
  Value<std::string> apiDestinationArn_ = "";
  Value<std::string> apiDestinationArnForPolicy_ = "";
  Value<std::string> apiDestinationName_ = "";
};

template <std::same_as<ApiDestinationProps> P>
ApiDestination::ApiDestination(Scope scope, P props)
    : Resource{::cdk::detail::injected<ApiDestination>(scope, props), {.physicalName = props.apiDestinationName}},
      connection_(&*props.connection) {
  New<CfnApiDestination> resource{*this, Id("ApiDestination", node().location()),
      {.connectionArn = connection_->connectionRef().connectionArn,
          .description = props.description,
          .httpMethod = detail::textOf(props.httpMethod.valueOr(HttpMethod::POST)),
          .invocationEndpoint = *props.endpoint,
          .invocationRateLimitPerSecond = props.rateLimitPerSecond,
          .name = physicalName()}};
  apiDestinationArn_ = resource->attrArn();
  apiDestinationArnForPolicy_ = resource->attrArnForPolicy();
  apiDestinationName_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::events
