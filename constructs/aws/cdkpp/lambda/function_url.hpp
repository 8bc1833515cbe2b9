// SPDX-License-Identifier: Apache-2.0
// AWS::Lambda::Url. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/lambda/function_url_options.hpp>
#include <cdkpp/lambda/ifunction.hpp>
#include <cdkpp/lambda/url_ref.hpp>

namespace cdk::lambda {

class IFunctionUrl : public virtual IResource, public virtual IUrlRef {
 public:
  /// CloudFormation: Fn::GetAtt FunctionUrl.
  virtual Value<std::string> url() const = 0;
  /// The ARN of the function or alias. CloudFormation: Fn::GetAtt FunctionArn.
  virtual Value<std::string> functionArn() const = 0;
  /// One of FunctionUrlAuthType.
  virtual std::string authType() const = 0;
  /// Lets somebody call the URL, and the function by way of it.
  virtual iam::Grant grantInvokeUrl(const iam::IGrantable& grantee) = 0;
};

struct FunctionUrlProps {
  /// See FunctionUrlOptions. @default FunctionUrlAuthType::AWS_IAM
  Optional<std::string> authType{};
  /// See FunctionUrlOptions. @default pages of other origins cannot use it
  Optional<FunctionUrlCorsOptions> cors{};
  /// A function or an alias. CloudFormation: TargetFunctionArn, Qualifier.
  Required<IFunction&> function;
  /// See FunctionUrlOptions. @default InvokeMode::BUFFERED
  Optional<std::string> invokeMode{};
};

/// A URL that invokes a function. Most programs call IFunction::addFunctionUrl.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html
class FunctionUrl : public Resource, public virtual IFunctionUrl {
 public:
  using Props = FunctionUrlProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.FunctionUrl";
  /// @throws ValidationError CDKPP4612 for a version, a function with tenant isolation, and a maxAge above 1 day.
  explicit FunctionUrl(Scope scope, FunctionUrlProps props);
  UrlReference urlRef() const override { return {.functionArn = functionArn_}; }
  Value<std::string> url() const override { return url_; }
  Value<std::string> functionArn() const override { return functionArn_; }
  std::string authType() const override { return authType_; }
  iam::Grant grantInvokeUrl(const iam::IGrantable& grantee) override { return function_->grantInvokeUrl(grantee); }

 private:
  std::string authType_;
  Handle<IFunction> function_;
  Value<std::string> functionArn_ = "";
  Value<std::string> url_ = "";
};

}  // namespace cdk::lambda
