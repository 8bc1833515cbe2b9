// SPDX-License-Identifier: Apache-2.0
// Functions that exist.
#include <cdkpp/core/fn.hpp>
#include <cdkpp/ec2/security_group.hpp>
#include <cdkpp/iam/unknown_principal.hpp>
#include <cdkpp/lambda/function.hpp>

namespace cdk::lambda {
namespace {

class ImportedFunction final : public FunctionBase {
 public:
  using Props = FunctionAttributes;
  explicit ImportedFunction(Scope scope, FunctionAttributes props)
      : FunctionBase(scope, {.environmentFromArn = *props.functionArn}),
        attributes_(std::move(props)),
        functionName_(Fn::select(6, Fn::split(":", *attributes_.functionArn))),
        unknown_({.resource = *this}) {
    if (attributes_.securityGroup) connections_ = ec2::Connections({.securityGroups = {*attributes_.securityGroup}});
  }
  Value<std::string> functionArn() const override { return *attributes_.functionArn; }
  Value<std::string> functionName() const override { return functionName_; }
  Architecture architecture() const override { return attributes_.architecture.valueOr(Architecture::X86_64); }
  iam::IPrincipal& grantPrincipal() const override {
    return attributes_.role ? attributes_.role->grantPrincipal() : unknown_.grantPrincipal();
  }
  List<Value<std::string>> resourceArnsForGrantInvoke() const override { return {functionArn(), functionArn() + ":*"}; }
  Handle<iam::IRole> role() const override {
    return attributes_.role ? Handle<iam::IRole>(*attributes_.role) : Handle<iam::IRole>();
  }
  Optional<TenancyConfig> tenancyConfig() const override { return attributes_.tenancyConfig; }

 protected:
  bool canCreatePermissions() const override {
    return attributes_.sameEnvironment.hasValue() ? *attributes_.sameEnvironment : isStackAccount();
  }
  bool skipPermissions() const override { return attributes_.skipPermissions.valueOr(false); }

 private:
  FunctionAttributes attributes_;
  Value<std::string> functionName_;
  iam::UnknownPrincipal unknown_;
};

}  // namespace

Handle<IFunction> Function::fromFunctionAttributes(const Parent& scope, const Id& id, FunctionAttributes attributes) {
  return New<ImportedFunction>{scope, id, std::move(attributes)};
}
Handle<IFunction> Function::fromFunctionArn(const Parent& scope, const Id& id, Value<std::string> functionArn) {
  return New<ImportedFunction>{scope, id, {.functionArn = std::move(functionArn)}};
}
Handle<IFunction> Function::fromFunctionName(const Parent& scope, const Id& id,
                                             const Value<std::string>& functionName) {
  return New<ImportedFunction>{scope,
                               id,
                               {.functionArn = Stack::of(*scope).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                                            .resource = "function",
                                                                            .resourceName = functionName,
                                                                            .service = "lambda"}),
                                .sameEnvironment = true}};
}

}  // namespace cdk::lambda
