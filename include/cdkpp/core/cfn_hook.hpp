// SPDX-License-Identifier: Apache-2.0
// CfnHook: code of AWS that runs while a stack is deployed.
#pragma once
#include <cdkpp/core/cfn_element.hpp>

namespace cdk {

struct CfnHookProps {
  /// The properties by their CloudFormation names. @default none
  Map<Json> properties{};
  /// "AWS::CodeDeploy::BlueGreen" for example. CloudFormation: Type.
  Required<std::string> type;
};

/// A hook of a template. @see CfnCodeDeployBlueGreenHook
class CfnHook : public CfnElement {
 public:
  using Props = CfnHookProps;
  CfnHook(Scope scope, CfnHookProps props);

  const std::string& type() const { return *props_.type; }

  const char* cfnSection() const override { return "Hooks"; }
  Json renderElement(ResolveContext& context) const override;

 protected:
  /// The properties, with tokens.
  virtual Json renderProperties() const { return props_.properties; }

 private:
  CfnHookProps props_;
};

}  // namespace cdk
