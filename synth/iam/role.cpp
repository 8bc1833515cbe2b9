// SPDX-License-Identifier: Apache-2.0
// The permissions of a role, and what does not fit into its default policy.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/iam/role.hpp>

#include <memory>
#include <unordered_map>

#include "iam/document_split.hpp"
#include "iam/statement_state.hpp"

namespace cdk::detail {

using iam::PolicyStatement;

namespace {
/// By statement. Groups stand apart from each other: a construct keeps their addresses.
using Groups = std::unordered_map<const PolicyStatement::State*, std::unique_ptr<DependencyGroup>>;
}  // namespace

const IDependable& StatementDependables::add(const PolicyStatement& statement) {
  if (!groups_.cell()) groups_ = box<Groups>(Groups{});
  auto& group = const_cast<Groups&>(unbox<Groups>(groups_))[&PolicyStatement::State::of(statement)];
  if (!group) group = std::make_unique<DependencyGroup>();
  return *group;
}
void StatementDependables::declare(const PolicyStatement& statement, const IDependable& policy) {
  const auto& groups = unbox<Groups>(groups_);
  const auto found = groups.find(&PolicyStatement::State::of(statement));
  if (found != groups.end()) found->second->add(policy);
}

}  // namespace cdk::detail

namespace cdk::iam {

namespace {

// In characters. IAM takes 10240 of inline policies in a role, and 6144 in a managed policy.
constexpr std::size_t kMaxInlineSize = 10000;
constexpr std::size_t kMaxManagedSize = 6000;

/// Warns when a role has more managed policies than IAM attaches to one by default.
void warnOfManagedPolicies(const Role& role, std::size_t count) {
  if (count > 20)
    Annotations::of(role).addWarningV2("@aws-cdk/aws-iam:rolePolicyTooLarge",
                                       "the permissions of the role need " + std::to_string(count) +
                                           " managed policies, but a role takes 20 at most. Use wildcards in actions "
                                           "and resources, or several roles");
  else if (count > 10)
    Annotations::of(role).addWarningV2("@aws-cdk/aws-iam:rolePolicyLarge",
                                       "the permissions of the role need " + std::to_string(count) +
                                           " managed policies. A role takes 10 unless the quota of the account was "
                                           "raised");
}

}  // namespace

AddToPrincipalPolicyResult Role::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (precreated_) return precreated_->addToPrincipalPolicy(statement);
  if (!defaultPolicy_) {
    defaultPolicy_ = New<Policy>{*this, Id("DefaultPolicy", node().location())};
    attachInlinePolicy(*defaultPolicy_);
    splitWhenLarge();
  }
  defaultPolicy_->addStatements(statement);
  return {.statementAdded = true, .policyDependable = &dependables_.add(statement)};
}

void Role::addManagedPolicy(IManagedPolicy& policy) {
  if (precreated_) return precreated_->addManagedPolicy(policy);
  for (const IManagedPolicy& present : managedPolicies_)
    if (detail::sameValue(present.managedPolicyArn(), policy.managedPolicyArn())) return;
  managedPolicies_.add(policy);
}

Grant Role::grant(const IGrantable& grantee, List<Value<std::string>> actions) {
  return Grant::addToPrincipal(
      GrantOnPrincipalOptions{.actions = std::move(actions), .grantee = grantee, .resourceArns = {roleArn()}});
}

std::vector<std::string> Role::validateRole() const {
  std::vector<std::string> problems = assumeRolePolicy_.validateForTrustPolicy();
  for (std::size_t i = 0; i < inlinePolicies_.size(); ++i)
    for (const std::string& problem : inlinePolicies_.value(i).validateForIdentityPolicy()) problems.push_back(problem);
  return problems;
}

void Role::splitWhenLarge() {
  Aspects::of(*this).add(
      [this, done = false](Role& role) mutable {
        if (&role != this || done) return;
        done = true;
        splitLargePolicy();
      },
      {.priority = AspectPriority::MUTATING});
}

void Role::splitLargePolicy() {
  const auto parts = splitDocument(defaultPolicy_->document(), *this, kMaxInlineSize, kMaxManagedSize);
  warnOfManagedPolicies(*this, managedPolicies_.size() + parts.size() - 1);
  for (const PolicyStatement& original : parts[0].originals) dependables_.declare(original, *defaultPolicy_);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    New<ManagedPolicy> overflow{
        *this,
        Id("OverflowPolicy" + std::to_string(i), node().location()),
        {.description = "Part of the policies for " + path(), .document = parts[i].document, .roles = {*this}}};
    for (const PolicyStatement& original : parts[i].originals) dependables_.declare(original, *overflow);
  }
}

Value<std::string> Role::roleArn() const {
  if (precreated_) return precreated_->roleArn();
  return *roleArn_;
}

Value<std::string> Role::roleName() const {
  if (precreated_) return precreated_->roleName();
  return *roleName_;
}

Value<std::string> Role::roleId() const {
  if (!resource_)
    throw ValidationError("CDKPP4118", "the role is not in the template, see Role::customizeRoles: it has no roleId",
                          *this);
  return resource_->attrRoleId();
}

void Role::applyRemovalPolicy(RemovalPolicy policy) {
  if (resource_) Resource::applyRemovalPolicy(policy);
}

void Role::attachInlinePolicy(Policy& policy) {
  if (precreated_) return precreated_->attachInlinePolicy(policy);
  attachedPolicies_.attach(policy);
  policy.attachToRole(*this);
}

RoleReference Role::roleRef() const { return {.roleArn = roleArn(), .roleName = roleName()}; }
Grant Role::grantPassRole(const IGrantable& grantee) { return grants().passRole(grantee); }
Grant Role::grantAssumeRole(const IGrantable& grantee) { return grants().assumeRole(grantee); }
std::string Role::assumeRoleAction() const { return "sts:AssumeRole"; }
PrincipalPolicyFragment Role::policyFragment() const { return ArnPrincipal(roleArn()).policyFragment(); }
Optional<Value<std::string>> Role::principalAccount() const { return env().account; }

}  // namespace cdk::iam
