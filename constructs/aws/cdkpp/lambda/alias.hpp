// SPDX-License-Identifier: Apache-2.0
// AWS::Lambda::Alias. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/lambda/alias_ref.hpp>
#include <cdkpp/lambda/version.hpp>

namespace cdk::lambda {

class CfnAlias;

class IAlias : public virtual IFunction, public virtual IAliasRef {
 public:
  virtual Value<std::string> aliasName() const = 0;
  /// The version that it stands for.
  virtual Handle<IVersion> version() const = 0;
};

struct AliasProps {
  /// See AliasOptions for what is not explained here.
  List<VersionWeight> additionalVersions{};
  /// CloudFormation: Name.
  Required<Value<std::string>> aliasName;
  Optional<Value<std::string>> description{};
  Optional<Duration> maxEventAge{};
  Optional<Destination> onFailure{};
  Optional<Destination> onSuccess{};
  Optional<Value<double>> provisionedConcurrentExecutions{};
  Optional<Value<double>> retryAttempts{};
  /// CloudFormation: FunctionName, FunctionVersion.
  Required<IVersion&> version;
};

/// For Alias::fromAliasAttributes.
struct AliasAttributes {
  Required<Value<std::string>> aliasName;
  Required<IVersion&> aliasVersion;
};

/// A name for a version, and a share of the invocations for others.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html
class Alias : public QualifiedFunctionBase, public virtual IAlias {
 public:
  using Props = AliasProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.Alias";
  /// An alias that exists.
  static Handle<IAlias> fromAliasAttributes(const Parent& scope, const Id& id, AliasAttributes attributes);
  /// @throws ValidationError CDKPP4613 naming all properties that are not allowed.
  explicit Alias(Scope scope, AliasProps props);
  /// With the dimensions of the function and the alias.
  cloudwatch::Metric metric(Value<std::string> metricName, cloudwatch::MetricOptions props = {}) const override;
  AliasReference aliasRef() const override { return {.aliasArn = functionArn_}; }
  Value<std::string> aliasName() const override { return aliasName_; }
  Handle<IVersion> version() const override { return version_; }
  Handle<IFunction> lambda() const override { return version_->lambda(); }
  Value<std::string> functionArn() const override { return functionArn_; }
  Value<std::string> functionName() const override { return functionName_; }

 protected:
  Value<std::string> qualifier() const override { return qualifier_; }

 private:
  /// What is made of the resource: the role of scaling, and the attributes.
  void complete(const CfnAlias& resource);
  Value<std::string> aliasName_ = "";
  Value<std::string> functionArn_ = "";
  Value<std::string> functionName_ = "";
  Value<std::string> qualifier_ = "";
  Handle<IVersion> version_{};
};

}  // namespace cdk::lambda
