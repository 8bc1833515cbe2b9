// SPDX-License-Identifier: Apache-2.0
// CfnOutput: a value that a stack shows after deployment, and may export to other stacks.
#pragma once
#include <cdkpp/core/cfn_condition.hpp>

namespace cdk {

struct CfnOutputProps {
  /// The output is there only when this holds. CloudFormation: Condition. @default always
  Optional<CfnCondition&> condition{};
  /// Up to 1024 bytes. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// Exports the value to other stacks of the account and region, under a name that is unique there: letters, digits,
  /// colons and hyphens, up to 255. CloudFormation: Export.Name. @default not exported
  Optional<Value<std::string>> exportName{};
  /// The name of the output in the template; read at creation only. @default the logical id made of the path
  Optional<std::string> key{};
  /// CloudFormation: Value.
  Required<Value<std::string>> value;
};

/// An output of a template.
///
///     New<CfnOutput> url{*this, "Url", {.description = "Where to send orders", .value = queue->queueUrl()}};
///
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
class CfnOutput : public CfnElement, public CfnOutputProps {
 public:
  using Props = CfnOutputProps;
  CfnOutput(Scope scope, CfnOutputProps props);

  /// The value in another stack: {"Fn::ImportValue": exportName}. The stacks must be deployed in the right order, which
  /// the program says with addStackDependency.
  /// @throws ValidationError at synthesis, CDKPP2311 when used in the same stack, CDKPP2312 without an exportName
  Intrinsic importValue() const;

  const char* cfnSection() const override { return "Outputs"; }
  Json renderElement(ResolveContext& context) const override;
};

}  // namespace cdk
