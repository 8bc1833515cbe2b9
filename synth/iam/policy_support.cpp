// SPDX-License-Identifier: Apache-2.0
// What Policy and ManagedPolicy do that needs no template.
#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/managed_policy.hpp>
#include <cdkpp/iam/policy.hpp>

#include <algorithm>
#include <map>
#include <memory>

#include "iam/policy_report.hpp"
#include "values/identity.hpp"

namespace cdk::iam {

namespace {

/// Made by Policy::fromPolicyName.
class ImportedPolicy final : public Resource, public virtual IPolicy {
 public:
  using Props = Value<std::string>;
  explicit ImportedPolicy(Scope scope, Value<std::string> policyName)
      : Resource(scope), policyName_(std::move(policyName)) {}
  Value<std::string> policyName() const override { return policyName_; }
  PolicyReference policyRef() const override {
    throw ValidationError("CDKPP4114", "a policy of Policy::fromPolicyName has no id, only a name", *this);
  }

 private:
  Value<std::string> policyName_;
};

/// Made by ManagedPolicy::fromManagedPolicyArn and fromManagedPolicyName.
class ImportedManagedPolicy final : public Resource, public virtual IManagedPolicy, public virtual IManagedPolicyRef {
 public:
  using Props = Value<std::string>;
  explicit ImportedManagedPolicy(Scope scope, Value<std::string> arn) : Resource(scope), arn_(std::move(arn)) {}
  Value<std::string> managedPolicyArn() const override { return arn_; }
  ManagedPolicyReference managedPolicyRef() const override { return {.policyArn = arn_}; }

 private:
  Value<std::string> arn_;
};

/// In no tree; each name once, for as long as the program runs.
class AwsManagedPolicy final : public IManagedPolicy {
 public:
  explicit AwsManagedPolicy(std::string_view name)
      : arn_(Arn::format({.account = "aws",
                          .partition = Aws::PARTITION,
                          .region = "",
                          .resource = "policy",
                          .resourceName = std::string(name),
                          .service = "iam"})) {}
  Value<std::string> managedPolicyArn() const override { return arn_; }

 private:
  Value<std::string> arn_;
};

}  // namespace

/// A policy resource that leaves itself out while it would be empty.
class Policy::Conditional final : public CfnPolicy {
 public:
  struct Props {
    CfnPolicyProps cfn;
    const Policy* owner;
  };
  explicit Conditional(Scope scope, Props props) : CfnPolicy(scope, std::move(props.cfn)), owner_(props.owner) {}

 protected:
  bool shouldSynthesize() const override { return owner_->isWritten(); }

 private:
  const Policy* owner_;
};

void Policy::makeResource() {
  resource_ = New<Conditional>{*this,
                               Id("Resource", node().location()),
                               {.cfn = {.groups = groups_.names(),
                                        .policyDocument = document_.toJson(),
                                        .policyName = *physicalName(),
                                        .roles = roles_.names(),
                                        .users = users_.names()},
                                .owner = this}};
}

Value<std::string> Policy::policyName() const {
  referenceTaken_ = true;
  return *physicalName();
}

void Policy::attachToGroup(IGroup& group) {
  if (groups_.add(group, group.groupArn(), group.groupName())) group.attachInlinePolicy(*this);
}

void Policy::attachToRole(IRole& role) {
  if (roles_.add(role, role.roleArn(), role.roleName())) role.attachInlinePolicy(*this);
}

void Policy::attachToUser(IUser& user) {
  if (users_.add(user, user.userArn(), user.userName())) user.attachInlinePolicy(*this);
}

std::vector<std::string> Policy::validatePolicy() const {
  return detail::policyProblems(document_, isAttached(), force_, referenceTaken_);
}
bool Policy::isAttached() const { return !groups_.empty() || !roles_.empty() || !users_.empty(); }
bool Policy::isWritten() const { return force_ || referenceTaken_ || (!document_.isEmpty() && isAttached()); }

Handle<IPolicy> Policy::fromPolicyName(const Parent& scope, const Id& id, Value<std::string> policyName) {
  return New<ImportedPolicy>{scope, id, std::move(policyName)};
}

Handle<IManagedPolicy> ManagedPolicy::fromManagedPolicyArn(const Parent& scope, const Id& id,
                                                           Value<std::string> managedPolicyArn) {
  return New<ImportedManagedPolicy>{scope, id, std::move(managedPolicyArn)};
}
Handle<IManagedPolicy> ManagedPolicy::fromManagedPolicyName(const Parent& scope, const Id& id,
                                                            Value<std::string> managedPolicyName) {
  const Stack& stack = (*scope).stack();
  return fromManagedPolicyArn(
      scope, id,
      stack.formatArn({.region = "", .resource = "policy", .resourceName = managedPolicyName, .service = "iam"}));
}
Value<std::string> ManagedPolicy::managedPolicyArn() const {
  return precreated_ ? precreated_->managedPolicyArn() : *managedPolicyArn_;
}

Value<std::string> ManagedPolicy::managedPolicyName() const {
  return precreated_ ? Value<std::string>(node().id()) : *managedPolicyName_;
}
void ManagedPolicy::attachToGroup(IGroup& group) { groups_.add(group, group.groupArn(), group.groupName()); }
void ManagedPolicy::attachToRole(IRole& role) { roles_.add(role, role.roleArn(), role.roleName()); }
void ManagedPolicy::attachToUser(IUser& user) { users_.add(user, user.userArn(), user.userName()); }
bool ManagedPolicy::attachToImportedRole(IRole& role) { return attachToRole(role), true; }
std::vector<std::string> ManagedPolicy::validateManagedPolicy() {
  std::vector<std::string> problems = document_.validateForIdentityPolicy();
  if (document_.isEmpty())
    problems.insert(problems.begin(), "the managed policy is empty: add at least one statement, or leave it out");
  if (problems.empty() && precreated_) reportManagedPolicy(*this, document_, roles_.all());
  return problems;
}

Handle<IManagedPolicy> ManagedPolicy::fromAwsManagedPolicyName(std::string_view managedPolicyName) {
  // Cells of values belong to one thread.
  static thread_local std::map<std::string, std::unique_ptr<AwsManagedPolicy>, std::less<>> known;
  auto found = known.find(managedPolicyName);
  if (found == known.end())
    found = known.emplace(std::string(managedPolicyName), std::make_unique<AwsManagedPolicy>(managedPolicyName)).first;
  return *found->second;
}

}  // namespace cdk::iam

namespace cdk::detail {

bool sameValue(const Any& a, const Any& b) { return identical(a, b); }

AttachedPolicies::AttachedPolicies() = default;
AttachedPolicies::~AttachedPolicies() = default;
AttachedIdentities::AttachedIdentities() = default;
AttachedIdentities::~AttachedIdentities() = default;
bool AttachedIdentities::empty() const { return identities_.empty(); }

void AttachedPolicies::attach(iam::Policy& policy) {
  if (std::find(policies_.begin(), policies_.end(), &policy) != policies_.end()) return;
  for (const iam::Policy* present : policies_) {
    const Value<std::string> name = policy.policyName();
    if (sameValue(present->policyName(), name))
      throw ValidationError("CDKPP4112",
                            "a policy named " + (name.isLiteral() ? "'" + name.literal() + "'" : "<token>") +
                                " is attached already. Give the policies of an identity different names",
                            policy);
  }
  policies_.push_back(&policy);
}

bool AttachedIdentities::add(const IConstruct& identity, const Value<std::string>& arn,
                             const Value<std::string>& name) {
  for (const auto& present : arns_)
    if (sameValue(present, arn)) return false;
  identities_.push_back(&identity.asConstruct());
  arns_.add(arn);
  names_.add(name);
  return true;
}
List<Value<std::string>> AttachedIdentities::names() const {
  return List<Value<std::string>>::lazy([this] { return names_; });
}

PolicyGrantPrincipal::PolicyGrantPrincipal(IResource& policy, iam::PolicyDocument document, const char* kind)
    : policy_(policy), document_(std::move(document)), kind_(kind) {}
Optional<Value<std::string>> PolicyGrantPrincipal::principalAccount() const { return policy_.env().account; }
std::string PolicyGrantPrincipal::toString() const { return std::string(kind_) + "(" + policy_.path() + ")"; }
void PolicyGrantPrincipal::refuse() const {
  throw ValidationError("CDKPP4113",
                        std::string("this grant speaks of the principal in the policy of a resource, but a ") + kind_ +
                            " is none. Grant to a role or a user instead",
                        policy_);
}
std::string PolicyGrantPrincipal::assumeRoleAction() const { refuse(); }
iam::PrincipalPolicyFragment PolicyGrantPrincipal::policyFragment() const {
  return iam::ArnPrincipal({Raw{}, lazy([this]() -> std::string { refuse(); })}).policyFragment();
}
iam::AddToPrincipalPolicyResult PolicyGrantPrincipal::addToPrincipalPolicy(const iam::PolicyStatement& statement) {
  document_.addStatement(statement);
  return {.statementAdded = true, .policyDependable = &policy_};
}

std::string policyNameOf(const CfnResource& policy) {
  constexpr std::size_t maxLength = 128;
  const std::string id = policy.stack().getLogicalId(policy);
  return id.size() > maxLength ? id.substr(id.size() - maxLength) : id;
}

std::vector<std::string> policyProblems(const iam::PolicyDocument& document, bool attached, bool forced,
                                        bool referred) {
  std::vector<std::string> problems;
  if (forced || referred) {
    const std::string why =
        forced ? "the policy is written in any case, since force is set" : "another resource refers to the policy";
    if (document.isEmpty()) problems.push_back(why + ", but it is empty: add at least one statement");
    if (!attached) problems.push_back(why + ", but it is attached to no user, group or role: attach it");
  }
  for (const std::string& problem : document.validateForIdentityPolicy()) problems.push_back(problem);
  return problems;
}

}  // namespace cdk::detail
