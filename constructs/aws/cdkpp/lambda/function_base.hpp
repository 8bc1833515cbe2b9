// SPDX-License-Identifier: Apache-2.0
// FunctionBase: what functions of this program, imported ones, versions and aliases have in common.
#pragma once
#include <cdkpp/lambda/ifunction.hpp>

namespace cdk::lambda {

class FunctionBase : public Resource, public virtual IFunction {
 public:
  FunctionReference functionRef() const override {
    return {.functionArn = functionArn(), .functionName = functionName()};
  }
  ec2::Connections connections() const override;
  bool isBoundToVpc() const override { return connections_.hasValue(); }
  Handle<IVersion> latestVersion() override;
  Node& permissionsNode() override { return node(); }
  Optional<TenancyConfig> tenancyConfig() const override { return {}; }
  void addEventSource(IEventSource& source) override;
  using IFunction::addEventSource;
  Handle<EventSourceMapping> addEventSourceMapping(Id id, EventSourceMappingOptions options) override;
  Handle<FunctionUrl> addFunctionUrl(FunctionUrlOptions options = {}) override;
  void addPermission(Id id, Permission permission) override;
  void addToRolePolicy(const iam::PolicyStatement& statement) override;
  void configureAsyncInvoke(EventInvokeConfigOptions options) override;
  iam::Grant grantInvoke(const iam::IGrantable& identity) override;
  std::vector<iam::Grant> grantInvokeCompositePrincipal(const iam::CompositePrincipal& compositePrincipal) override;
  iam::Grant grantInvokeLatestVersion(const iam::IGrantable& identity) override;
  iam::Grant grantInvokeUrl(const iam::IGrantable& identity) override;
  iam::Grant grantInvokeVersion(const iam::IGrantable& identity, IVersion& version) override;
  cloudwatch::Metric metric(Value<std::string> metricName, cloudwatch::MetricOptions props = {}) const override;

  /// Warns of a permission to invoke the function itself where the program invokes versions of it.
  virtual void considerWarningOnInvokeFunctionPermissions(Construct& scope, std::string_view action);

 protected:
  explicit FunctionBase(Scope scope, ResourceProps props = {});
  /// Whether addPermission makes permissions: not for "$LATEST" and functions of other accounts.
  virtual bool canCreatePermissions() const { return true; }
  /// Whether permissions are taken as given.
  virtual bool skipPermissions() const { return false; }
  /// The node below which grants look for their permissions.
  virtual Node& functionNode() { return node(); }
  /// Whether the ARN has the account of the stack, both being known.
  bool isStackAccount() const;
  void warnInvokeFunctionPermissions(Construct& scope);
  iam::Grant grantAction(const iam::IGrantable& grantee, const std::string& identifier, const char* action,
      List<Value<std::string>> resourceArns, Permission overrides, Json conditions = {});

  Optional<ec2::Connections> connections_{};
  bool warnIfCurrentVersionCalled_ = false;

 private:
  /// The id, with a number where another grantee has the same: of tokens the name may not be known.
  std::string idFor(std::string id, const iam::IPrincipal& grantee);
  iam::Grant grantOnce(const std::string& identifier, const iam::IGrantable& grantee, List<Value<std::string>> arns);
  Handle<IVersion> latestVersion_{};
  Map<std::string> grantees_{};
  Map<iam::Grant> invocationGrants_{};
  Map<iam::Grant> functionUrlInvocationGrants_{};
  bool hasAddedLiteralStatements_ = false;
  bool hasAddedArrayTokenStatements_ = false;
  unsigned policyCounter_ = 0;
};

/// A base for versions and aliases.
class QualifiedFunctionBase : public FunctionBase {
 public:
  /// The function that this is a version or an alias of.
  virtual Handle<IFunction> lambda() const = 0;
  Architecture architecture() const override { return lambda()->architecture(); }
  Handle<IVersion> latestVersion() override { return lambda()->latestVersion(); }
  Optional<TenancyConfig> tenancyConfig() const override { return lambda()->tenancyConfig(); }
  Handle<iam::IRole> role() const override { return lambda()->role(); }
  iam::IPrincipal& grantPrincipal() const override { return lambda()->grantPrincipal(); }
  List<Value<std::string>> resourceArnsForGrantInvoke() const override { return {functionArn()}; }
  void configureAsyncInvoke(EventInvokeConfigOptions options) override;
  void considerWarningOnInvokeFunctionPermissions(Construct&, std::string_view) override {}

 protected:
  using FunctionBase::FunctionBase;
  /// The version or the name of the alias.
  virtual Value<std::string> qualifier() const = 0;
};

}  // namespace cdk::lambda
