// SPDX-License-Identifier: Apache-2.0
// The version "$LATEST" of a function.
#pragma once
#include <cdkpp/lambda/version.hpp>

namespace cdk::detail {

class LatestVersion final : public lambda::FunctionBase, public virtual lambda::IVersion {
 public:
  using Props = Handle<lambda::FunctionBase>;
  explicit LatestVersion(Scope scope, Handle<lambda::FunctionBase> lambda) : FunctionBase(scope), lambda_(lambda) {}
  lambda::VersionReference versionRef() const override { return {.functionArn = functionArn()}; }
  Handle<lambda::IFunction> lambda() const override { return lambda_; }
  Value<std::string> version() const override { return "$LATEST"; }
  Value<std::string> functionArn() const override { return lambda_->functionArn() + ":$LATEST"; }
  Value<std::string> functionName() const override { return lambda_->functionName() + ":$LATEST"; }
  lambda::Architecture architecture() const override { return lambda_->architecture(); }
  iam::IPrincipal& grantPrincipal() const override { return lambda_->grantPrincipal(); }
  Handle<lambda::IVersion> latestVersion() override { return *this; }
  Handle<iam::IRole> role() const override { return lambda_->role(); }
  Optional<lambda::TenancyConfig> tenancyConfig() const override { return lambda_->tenancyConfig(); }
  List<Value<std::string>> resourceArnsForGrantInvoke() const override { return {functionArn()}; }
  Value<std::string> edgeArn() override;
  Handle<lambda::Alias> addAlias(std::string_view aliasName, lambda::AliasOptions options) override;

 protected:
  bool canCreatePermissions() const override { return false; }

 private:
  Handle<lambda::FunctionBase> lambda_;
};

}  // namespace cdk::detail
