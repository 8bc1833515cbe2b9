// SPDX-License-Identifier: Apache-2.0
// Roles that are not made here: those of Role::fromRoleArn and the like, and of Role::withoutPolicyUpdates.
#pragma once
#include <cdkpp/core/names.hpp>
#include <cdkpp/iam/role.hpp>

namespace cdk::iam {

/// What the roles of this file are made of.
struct ImportedRoleProps {
  Optional<Value<std::string>> account{};
  Optional<std::string> defaultPolicyName{};
  Required<Value<std::string>> roleArn;
  Required<Value<std::string>> roleName;
};

/// A role that takes permissions in policies of this program.
class ImportedRole final : public Resource, public virtual IRole {
 public:
  using Props = ImportedRoleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.ImportedRole";
  explicit ImportedRole(Scope scope, ImportedRoleProps props);
  Value<std::string> roleArn() const override { return roleArn_; }
  Value<std::string> roleName() const override { return roleName_; }
  RoleReference roleRef() const override { return {.roleArn = roleArn_, .roleName = roleName_}; }
  /// Only policies of the role's own account are attached.
  void attachInlinePolicy(Policy& policy) override;
  /// Warns when the policy is not of this program.
  void addManagedPolicy(IManagedPolicy& policy) override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) override;
  Grant grantPassRole(const IGrantable& grantee) override { return grant(grantee, {"iam:PassRole"}); }
  Grant grantAssumeRole(const IGrantable& grantee) override { return grant(grantee, {"sts:AssumeRole"}); }
  IPrincipal& grantPrincipal() const override { return const_cast<ImportedRole&>(*this); }
  std::string assumeRoleAction() const override { return "sts:AssumeRole"; }
  PrincipalPolicyFragment policyFragment() const override { return ArnPrincipal(roleArn_).policyFragment(); }
  Optional<Value<std::string>> principalAccount() const override { return account_; }
  Optional<std::string> dedupeString() const override;

 private:
  Optional<Value<std::string>> account_;
  Optional<std::string> defaultPolicyName_;
  Value<std::string> roleArn_;
  Value<std::string> roleName_;
  detail::AttachedPolicies attachedPolicies_{};
  Handle<Policy> defaultPolicy_{};
};

struct ImmutableRoleProps {
  bool addGrantsToResources = false;
  Required<IRole&> role;
};

/// A role whose permissions are not changed.
class ImmutableRole final : public Resource, public virtual IRole {
 public:
  using Props = ImmutableRoleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.ImmutableRole";
  explicit ImmutableRole(Scope scope, ImmutableRoleProps props);
  Value<std::string> roleArn() const override { return role_.roleArn(); }
  Value<std::string> roleName() const override { return role_.roleName(); }
  RoleReference roleRef() const override { return role_.roleRef(); }
  void attachInlinePolicy(Policy&) override {}
  void addManagedPolicy(IManagedPolicy&) override {}
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement&) override;
  Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) override {
    return role_.grant(grantee, std::move(actions));
  }
  Grant grantPassRole(const IGrantable& grantee) override { return role_.grantPassRole(grantee); }
  Grant grantAssumeRole(const IGrantable& grantee) override { return role_.grantAssumeRole(grantee); }
  IPrincipal& grantPrincipal() const override { return const_cast<ImmutableRole&>(*this); }
  std::string assumeRoleAction() const override { return role_.assumeRoleAction(); }
  PrincipalPolicyFragment policyFragment() const override { return role_.policyFragment(); }
  Optional<Value<std::string>> principalAccount() const override { return role_.principalAccount(); }
  void dependencyRoots(std::vector<Construct*>& roots) const override { roots.push_back(&role_.asConstruct()); }

 private:
  IRole& role_;
  bool addGrantsToResources_;
  DependencyGroup nothing_{};
};

struct PrecreatedRoleProps {
  Optional<PolicyDocument> assumeRolePolicy{};
  bool missing = false;
  Required<IRole&> role;
  std::string rolePath{};
};

/// A role that exists in place of one of the program, see Role::customizeRoles: its permissions go into a report.
class PrecreatedRole final : public Resource, public virtual IRole {
 public:
  using Props = PrecreatedRoleProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.PrecreatedRole";
  explicit PrecreatedRole(Scope scope, PrecreatedRoleProps props);
  Value<std::string> roleArn() const override { return role_.roleArn(); }
  Value<std::string> roleName() const override { return role_.roleName(); }
  RoleReference roleRef() const override { return role_.roleRef(); }
  void attachInlinePolicy(Policy& policy) override;
  void addManagedPolicy(IManagedPolicy& policy) override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  Grant grant(const IGrantable& grantee, List<Value<std::string>> actions) override {
    return role_.grant(grantee, std::move(actions));
  }
  Grant grantPassRole(const IGrantable& grantee) override { return role_.grantPassRole(grantee); }
  Grant grantAssumeRole(const IGrantable& grantee) override { return role_.grantAssumeRole(grantee); }
  IPrincipal& grantPrincipal() const override { return const_cast<PrecreatedRole&>(*this); }
  std::string assumeRoleAction() const override { return role_.assumeRoleAction(); }
  PrincipalPolicyFragment policyFragment() const override { return role_.policyFragment(); }
  Optional<Value<std::string>> principalAccount() const override { return role_.principalAccount(); }
  void dependencyRoots(std::vector<Construct*>& roots) const override { roots.push_back(&role_.asConstruct()); }

 private:
  IRole& role_;
  std::string rolePath_;
  DependencyGroup nothing_{};
};

}  // namespace cdk::iam

namespace cdk::detail {
/// The name of the policy that an imported role puts permissions into: up to 128 characters.
std::string importedRolePolicyName(const IConstruct& role);
/// What stands after the last "/" of a name with a path.
Value<std::string> lastOfPath(const Value<std::string>& nameWithPath);
bool mayBeOfAccount(const Optional<Value<std::string>>& account, const Value<std::string>& other);
/// Whether a policy of one account can be attached to a role of another: they are not known to differ.
bool mayAttach(const iam::IRole& role, const IResource& policy);
void warnOfImportedPolicy(const iam::IRole& role, const iam::IManagedPolicy& policy);
/// The ARN of a role that the CLI looked up.
Value<std::string> lookUpRole(const IConstruct& scope, const Value<std::string>& roleName);
/// For the report of Role::customizeRoles.
void reportRole(const iam::PrecreatedRole& role, const iam::PrecreatedRoleProps& props);
void reportStatement(const IConstruct& scope, const std::string& rolePath, const iam::PolicyStatement& statement);
void reportAttachedPolicy(const IConstruct& scope, const std::string& rolePath, const iam::IManagedPolicy& policy);
}  // namespace cdk::detail

namespace cdk::iam {

inline ImportedRole::ImportedRole(Scope scope, ImportedRoleProps props)
    : Resource{detail::injected<ImportedRole>(scope, props), {.account = props.account}},
      account_(props.account),
      defaultPolicyName_(props.defaultPolicyName),
      roleArn_(*props.roleArn),
      roleName_(*props.roleName) {}

inline AddToPrincipalPolicyResult ImportedRole::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (!defaultPolicy_) {
    const std::string name = defaultPolicyName_ ? *defaultPolicyName_ : detail::importedRolePolicyName(*this);
    defaultPolicy_ = New<Policy>{*this, Id(name, node().location()), {.policyName = name}};
    attachInlinePolicy(*defaultPolicy_);
  }
  defaultPolicy_->addStatements(statement);
  return {.statementAdded = true, .policyDependable = defaultPolicy_.get()};
}
inline void ImportedRole::attachInlinePolicy(Policy& policy) {
  if (!detail::mayAttach(*this, policy)) return;
  attachedPolicies_.attach(policy);
  policy.attachToRole(*this);
}
inline void ImportedRole::addManagedPolicy(IManagedPolicy& policy) {
  if (!policy.attachToImportedRole(*this)) detail::warnOfImportedPolicy(*this, policy);
}
inline Grant ImportedRole::grant(const IGrantable& grantee, List<Value<std::string>> actions) {
  return Grant::addToPrincipal(
      GrantOnPrincipalOptions{.actions = std::move(actions), .grantee = grantee, .resourceArns = {roleArn_}});
}
inline Optional<std::string> ImportedRole::dedupeString() const {
  return "ImportedRole:" + *ArnPrincipal(roleArn_).dedupeString();
}

inline ImmutableRole::ImmutableRole(Scope scope, ImmutableRoleProps props)
    : Resource{detail::injected<ImmutableRole>(scope, props),
          {.account = props.role->env().account, .region = props.role->env().region}},
      role_(*props.role),
      addGrantsToResources_(props.addGrantsToResources) {
  if (const Handle<Construct> resource = role_.node().defaultChild()) node().setDefaultChild(*resource);
}
inline AddToPrincipalPolicyResult ImmutableRole::addToPrincipalPolicy(const PolicyStatement&) {
  return {.statementAdded = !addGrantsToResources_, .policyDependable = &nothing_};
}

inline PrecreatedRole::PrecreatedRole(Scope scope, PrecreatedRoleProps props)
    : Resource{detail::injected<PrecreatedRole>(scope, props),
          {.account = props.role->env().account, .region = props.role->env().region}},
      role_(*props.role),
      rolePath_(props.rolePath.empty() ? path() : props.rolePath) {
  props.rolePath = rolePath_;
  detail::reportRole(*this, props);
}
inline AddToPrincipalPolicyResult PrecreatedRole::addToPrincipalPolicy(const PolicyStatement& statement) {
  detail::reportStatement(*this, rolePath_, statement);
  return {.statementAdded = true, .policyDependable = &nothing_};
}
inline void PrecreatedRole::attachInlinePolicy(Policy& policy) {
  for (const PolicyStatement& statement : policy.document().statements())
    detail::reportStatement(*this, rolePath_, statement);
}
inline void PrecreatedRole::addManagedPolicy(IManagedPolicy& policy) {
  detail::reportAttachedPolicy(*this, rolePath_, policy);
}

inline void Role::usePrecreatedRole(const std::string& name) {
  const std::string& id = node().id();
  New<ImportedRole> imported{*this, Id("Import" + id, node().location()),
      {.account = stack().account(),
          .roleArn = stack().formatArn({.region = "",
              .resource = "role",
              .resourceName = name.empty() ? Optional<Value<std::string>>() : Optional<Value<std::string>>(name),
              .service = "iam"}),
          .roleName = name.empty() ? id : name}};
  New<PrecreatedRole> precreated{*this, Id("PrecreatedRole" + id, node().location()),
      {.assumeRolePolicy = assumeRolePolicy_, .missing = name.empty(), .role = imported, .rolePath = path()}};
  for (IManagedPolicy* policy : managedPolicies_) precreated->addManagedPolicy(*policy);
  for (std::size_t i = 0; i < inlinePolicies_.size(); ++i) {
    New<Policy> policy{*this, Id(inlinePolicies_.key(i), node().location()), {.document = inlinePolicies_.value(i)}};
    precreated->attachInlinePolicy(*policy);
  }
  precreated_ = precreated;
}

inline Handle<IRole> Role::withoutPolicyUpdates(WithoutPolicyUpdatesOptions options) {
  if (!immutable_)
    immutable_ = New<ImmutableRole>{*node().scope(), Id("ImmutableRole" + node().id(), node().location()),
        {.addGrantsToResources = options.addGrantsToResources.valueOr(false), .role = *this}};
  return immutable_;
}

inline Handle<IRole> Role::fromRoleArn(
    const Parent& scope, const Id& id, Value<std::string> roleArn, FromRoleArnOptions options) {
  const Construct& parent = *scope;
  const ArnComponents parts = parent.stack().splitArn(roleArn, ArnFormat::SLASH_RESOURCE_NAME);
  ImportedRoleProps imported{.account = parts.account,
      .defaultPolicyName = options.defaultPolicyName,
      .roleArn = roleArn,
      .roleName = detail::lastOfPath(*parts.resourceName)};
  const auto under = [&](const char* prefix) { return Id(prefix + id.text(), id.at()); };
  if (detail::customizeRoles(parent).enabled) {
    New<ImportedRole> role{scope, under("Import"), std::move(imported)};
    return New<PrecreatedRole>{scope, id, {.role = role, .rolePath = parent.path() + "/" + id.text()}};
  }
  const bool isMutable = options.mutable_.valueOr(true);
  if (options.addGrantsToResources.hasValue() && isMutable)
    throw ValidationError("CDKPP4116",
        "addGrantsToResources is given for an imported role that can be changed. Set mutable_ to false, or leave it "
        "out",
        parent);
  if (isMutable && detail::mayBeOfAccount(parts.account, parent.stack().account()))
    return New<ImportedRole>{scope, id, std::move(imported)};
  New<ImportedRole> role{scope, under("MutableRole"), std::move(imported)};
  return New<ImmutableRole>{
      scope, id, {.addGrantsToResources = options.addGrantsToResources.valueOr(false), .role = role}};
}
inline Handle<IRole> Role::fromRoleName(
    const Parent& scope, const Id& id, Value<std::string> roleName, FromRoleNameOptions options) {
  return fromRoleArn(scope, id,
      (*scope).stack().formatArn({.region = "", .resource = "role", .resourceName = roleName, .service = "iam"}),
      std::move(options));
}
inline Handle<IRole> Role::fromLookup(const Parent& scope, const Id& id, RoleLookupOptions options) {
  return fromRoleArn(scope, id, detail::lookUpRole(*scope, *options.roleName),
      FromRoleArnOptions{.addGrantsToResources = options.addGrantsToResources,
          .defaultPolicyName = options.defaultPolicyName,
          .mutable_ = options.mutable_});
}

}  // namespace cdk::iam
