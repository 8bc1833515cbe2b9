// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/grant.hpp>

#include <algorithm>

#include "iam/account.hpp"

namespace cdk::iam {

namespace {

std::string listed(const List<Value<std::string>>& values) {
  if (Token::isUnresolved(values)) return "<token>";
  std::string text;
  for (const auto& value : values)
    text += (text.empty() ? "" : ", ") + (value.isLiteral() ? value.literal() : std::string("<token>"));
  return text;
}

PolicyStatement statementOfResource(const List<Value<std::string>>& actions, const Json& conditions,
                                    const Principal& principal, const List<Value<std::string>>& resources) {
  return PolicyStatement{
      {.actions = actions, .conditions = conditions, .principals = {principal}, .resources = resources}};
}

}  // namespace

Grant::Grant(const IGrantable& grantee, List<Value<std::string>> actions, List<Value<std::string>> resourceArns)
    : grantee_(grantee.grantPrincipal().toString()),
      actions_(std::move(actions)),
      resourceArns_(std::move(resourceArns)) {}

void Grant::addResult(const PolicyStatement& statement, const AddToResourcePolicyResult& result,
                      IResourceWithPolicy& resource) {
  resourceStatements_.push_back(statement);
  if (result.statementAdded) dependables_.push_back(result.policyDependable ? result.policyDependable : &resource);
}

Grant Grant::addToPrincipal(const GrantOnPrincipalOptions& options) {
  Grant grant(*options.grantee, *options.actions, *options.resourceArns);
  const PolicyStatement statement{
      {.actions = *options.actions, .conditions = options.conditions, .resources = *options.resourceArns}};
  const AddToPrincipalPolicyResult result = options.grantee->grantPrincipal().addToPrincipalPolicy(statement);
  if (!result.statementAdded) return grant;
  grant.principalStatements_.push_back(statement);
  if (!result.policyDependable)
    throw AssumptionError("CDKPP4111", "the principal " + grant.grantee_ +
                                           " says that it added a statement, but not what to depend on: a class that "
                                           "implements addToPrincipalPolicy must return a policyDependable");
  grant.dependables_.push_back(result.policyDependable);
  return grant;
}

Grant Grant::addToPrincipalOrResource(const GrantWithResourceOptions& options) {
  const Grant onPrincipal = addToPrincipal({.actions = *options.actions,
                                            .conditions = options.conditions,
                                            .grantee = *options.grantee,
                                            .resourceArns = *options.resourceArns});
  const IPrincipal& principal = options.grantee->grantPrincipal();
  const Optional<Value<std::string>> account = principal.principalAccount();
  if (onPrincipal.success() && account && isSameAccount(options.resource->env().account, *account)) return onPrincipal;
  Grant grant(*options.grantee, *options.actions, *options.resourceArns);
  const PolicyStatement statement =
      statementOfResource(*options.actions, options.conditions, Principal(principal),
                          options.resourceSelfArns.hasValue() ? options.resourceSelfArns : *options.resourceArns);
  grant.addResult(statement, options.resource->addToResourcePolicy(statement), *options.resource);
  return grant;
}

Grant Grant::addToPrincipalAndResource(const GrantOnPrincipalAndResourceOptions& options) {
  Grant grant = addToPrincipal({.actions = *options.actions,
                                .conditions = options.conditions,
                                .grantee = *options.grantee,
                                .resourceArns = *options.resourceArns});
  const PolicyStatement statement = statementOfResource(
      *options.actions, options.conditions,
      options.resourcePolicyPrincipal ? *options.resourcePolicyPrincipal : Principal(options.grantee->grantPrincipal()),
      options.resourceSelfArns.hasValue() ? options.resourceSelfArns : *options.resourceArns);
  grant.addResult(statement, options.resource->addToResourcePolicy(statement), *options.resource);
  return grant;
}

Grant Grant::addStatementToResourcePolicy(const GrantPolicyWithResourceOptions& options) {
  const PolicyStatement& statement = *options.statement;
  Grant grant(*options.grantee, statement.actions(), statement.resources());
  grant.addResult(statement, options.resource->addToResourcePolicy(statement), *options.resource);
  return grant;
}

Grant Grant::drop(const IGrantable& grantee, std::string_view) { return {grantee, {}, {}}; }

void Grant::assertSuccess() const {
  if (success()) return;
  throw ValidationError("CDKPP4110", "the permissions of " + grantee_ + " to " + listed(actions_) + " on " +
                                         listed(resourceArns_) +
                                         " were given neither by the policy of the principal nor by that of the "
                                         "resource. Use a principal or a resource whose policy can be changed");
}

Grant Grant::combine(const Grant& rhs) const {
  Grant both = *this;
  const auto addAll = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
  addAll(both.principalStatements_, rhs.principalStatements_);
  addAll(both.resourceStatements_, rhs.resourceStatements_);
  addAll(both.dependables_, rhs.dependables_);
  return both;
}

Optional<PolicyStatement> Grant::principalStatement() const {
  return principalStatements_.empty() ? Optional<PolicyStatement>() : principalStatements_.front();
}
Optional<PolicyStatement> Grant::resourceStatement() const {
  return resourceStatements_.empty() ? Optional<PolicyStatement>() : resourceStatements_.front();
}

void Grant::applyBeforeOne(IConstruct& construct) const {
  for (const IDependable* dependable : dependables_) construct.node().addDependency(*dependable);
}
void Grant::dependencyRoots(std::vector<Construct*>& roots) const {
  for (const IDependable* dependable : dependables_) {
    std::vector<Construct*> own;
    dependable->dependencyRoots(own);
    for (Construct* root : own)
      if (std::find(roots.begin(), roots.end(), root) == roots.end()) roots.push_back(root);
  }
}

// Not in the class: programs would compile the vectors again.
Grant::Grant(const Grant& other) = default;
Grant& Grant::operator=(const Grant& other) = default;
Grant::~Grant() = default;

bool Grant::success() const { return !principalStatements_.empty() || !resourceStatements_.empty(); }

}  // namespace cdk::iam
