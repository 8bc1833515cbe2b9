// SPDX-License-Identifier: Apache-2.0
// AWS::Lambda::Version. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/lambda/alias_options.hpp>
#include <cdkpp/lambda/function_base.hpp>
#include <cdkpp/lambda/version_options.hpp>
#include <cdkpp/lambda/version_ref.hpp>

namespace cdk::lambda {

class Alias;

class IVersion : public virtual IFunction, public virtual IVersionRef {
 public:
  /// The function that this is a version of.
  virtual Handle<IFunction> lambda() const = 0;
  /// The number, or "$LATEST". CloudFormation: Fn::GetAtt Version.
  virtual Value<std::string> version() const = 0;
  /// The ARN for Lambda@Edge. Environment variables of the function that may be left out are.
  /// @throws ValidationError CDKPP4617 for "$LATEST"; at synthesis when the function has other variables.
  virtual Value<std::string> edgeArn() = 0;
  /// An alias for this version, the child "Alias<name>". Needs <cdkpp/lambda/alias.hpp>.
  virtual Handle<Alias> addAlias(std::string_view aliasName, AliasOptions options = {}) = 0;
};

struct VersionProps {
  /// See VersionOptions for what is not explained here.
  Optional<Value<std::string>> codeSha256{};
  Optional<Value<std::string>> description{};
  /// The function.
  Required<IFunction&> lambda;
  Optional<Duration> maxEventAge{};
  Optional<Value<double>> maxExecutionEnvironments{};
  Optional<Value<double>> minExecutionEnvironments{};
  Optional<Destination> onFailure{};
  Optional<Destination> onSuccess{};
  Optional<Value<double>> provisionedConcurrentExecutions{};
  Optional<RemovalPolicy> removalPolicy{};
  Optional<Value<double>> retryAttempts{};
};

/// For Version::fromVersionAttributes.
struct VersionAttributes {
  Required<IFunction&> lambda;
  Required<Value<std::string>> version;
};

/// A version: the function as it was when the version was published. Most programs want Function::currentVersion, which
/// publishes a new one with each change.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html
class Version : public QualifiedFunctionBase, public virtual IVersion {
 public:
  using Props = VersionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.Version";
  /// A version that exists, by the ARN of the function with ":<version>" at its end.
  static Handle<IVersion> fromVersionArn(const Parent& scope, const Id& id, const Value<std::string>& versionArn);
  /// A version of a function that exists.
  static Handle<IVersion> fromVersionAttributes(const Parent& scope, const Id& id, VersionAttributes attributes);
  /// @throws ValidationError CDKPP4613 naming all properties that are not allowed.
  explicit Version(Scope scope, VersionProps props);
  VersionReference versionRef() const override { return {.functionArn = functionArn_}; }
  Handle<IFunction> lambda() const override { return lambda_; }
  Value<std::string> version() const override { return version_; }
  Value<std::string> functionArn() const override { return functionArn_; }
  Value<std::string> functionName() const override { return functionName_; }
  Value<std::string> edgeArn() override;
  Handle<Alias> addAlias(std::string_view aliasName, AliasOptions options = {}) override;

 protected:
  Value<std::string> qualifier() const override { return version_; }

 private:
  Value<std::string> functionArn_ = "";
  Value<std::string> functionName_ = "";
  Handle<IFunction> lambda_{};
  Value<std::string> version_ = "";
};

}  // namespace cdk::lambda
