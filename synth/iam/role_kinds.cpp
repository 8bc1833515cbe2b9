// SPDX-License-Identifier: Apache-2.0
// LazyRole, UnknownPrincipal and PermissionsBoundary.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/cfn_user.hpp>
#include <cdkpp/iam/lazy_role.hpp>
#include <cdkpp/iam/permissions_boundary.hpp>
#include <cdkpp/iam/unknown_principal.hpp>

namespace cdk::iam {

LazyRole::LazyRole(Scope scope, LazyRoleProps props)
    : Resource(detail::injected<LazyRole>(scope, props)), props_(std::move(props)) {}

Value<std::string> LazyRole::roleArn() const { return instantiate().roleArn(); }
Value<std::string> LazyRole::roleName() const { return instantiate().roleName(); }
RoleReference LazyRole::roleRef() const { return instantiate().roleRef(); }
PrincipalPolicyFragment LazyRole::policyFragment() const { return instantiate().policyFragment(); }
void LazyRole::addManagedPolicy(IManagedPolicy& policy) {
  if (role_) return role_->addManagedPolicy(policy);
  managedPolicies_.add(policy);
}
void LazyRole::attachInlinePolicy(Policy& policy) {
  if (role_) return role_->attachInlinePolicy(policy);
  policies_.add(policy);
}
AddToPrincipalPolicyResult LazyRole::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (role_) return role_->addToPrincipalPolicy(statement);
  statements_.addStatement(statement);
  return {.statementAdded = true, .policyDependable = this};
}
Grant LazyRole::grant(const IGrantable& grantee, List<Value<std::string>> actions) {
  return instantiate().grant(grantee, std::move(actions));
}
Grant LazyRole::grantPassRole(const IGrantable& grantee) { return instantiate().grantPassRole(grantee); }
Grant LazyRole::grantAssumeRole(const IGrantable& grantee) { return instantiate().grantAssumeRole(grantee); }

Role& LazyRole::instantiate() const {
  if (!role_) {
    role_ = New<Role>{asConstruct(), Id("Default", node().location()), std::move(props_)};
    for (const PolicyStatement& statement : statements_.statements()) role_->addToPolicy(statement);
    for (Policy& policy : policies_) role_->attachInlinePolicy(policy);
    for (IManagedPolicy& policy : managedPolicies_) role_->addManagedPolicy(policy);
  }
  return *role_;
}

PrincipalPolicyFragment UnknownPrincipal::policyFragment() const {
  throw ValidationError("CDKPP4140",
                        "the resource was imported without its role, so that no policy can speak of it. Import it "
                        "with its role",
                        resource_);
}
AddToPrincipalPolicyResult UnknownPrincipal::addToPrincipalPolicy(const PolicyStatement& statement) {
  Annotations::of(resource_).addWarningV2(
      "@aws-cdk/aws-iam:unknownPrincipalAddStatementToRole",
      "the resource was imported without its role. Add this statement to the role by hand: " +
          resource_.stack().resolve(statement.toStatementJson()).dump());
  return {.statementAdded = true, .policyDependable = &nothing_};
}
std::string UnknownPrincipal::toString() const { return "UnknownPrincipal(" + resource_.path() + ")"; }

namespace {

/// Lets an aspect change each role and user of a scope, of L1 and L2, typed or not.
template <class F>
void changeIdentities(Construct& scope, F change) {
  Aspects::of(scope).add(
      [change](CfnResource& resource) {
        const std::string& type = resource.cfnResourceType();
        if (type == CfnRole::CFN_RESOURCE_TYPE_NAME || type == CfnUser::CFN_RESOURCE_TYPE_NAME) change(resource);
      },
      {.priority = AspectPriority::MUTATING});
}

}  // namespace

void PermissionsBoundary::apply(const IManagedPolicy& boundaryPolicy) {
  changeIdentities(*scope_, [arn = boundaryPolicy.managedPolicyArn()](CfnResource& resource) {
    resource.addPropertyOverride("PermissionsBoundary", Json(arn));
  });
}
void PermissionsBoundary::clear() {
  changeIdentities(*scope_, [](CfnResource& resource) { resource.addPropertyDeletionOverride("PermissionsBoundary"); });
}

}  // namespace cdk::iam
