// SPDX-License-Identifier: Apache-2.0
#include "iam/imported_roles.hpp"

#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>

#include "iam/account.hpp"
#include "iam/arn_parts.hpp"
#include "iam/policy_report.hpp"

namespace cdk::iam {

namespace {

bool mayBeOfAccount(const Optional<Value<std::string>>& account, const Value<std::string>& other) {
  return mayBeSameAccount(account.valueOr(""), other);
}
bool mayAttach(const IRole& role, const IResource& policy) {
  return mayBeSameAccount(role.env().account, policy.env().account);
}
std::string importedRolePolicyName(const IConstruct& role) {
  constexpr std::size_t maxLength = 128;
  const std::string prefix = "Policy";
  const std::string name = prefix + Names::uniqueId(role);
  if (name.size() <= maxLength) return name;
  return prefix + Names::uniqueResourceName(role, {.maxLength = maxLength - prefix.size()});
}
void warnOfImportedPolicy(const IRole& role, const IManagedPolicy& policy) {
  Annotations::of(role).addWarningV2("@aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy",
                                     "the managed policy " + shown(policy.managedPolicyArn()) +
                                         " is not attached to the role " + shown(role.roleName()) +
                                         ": neither is of this program. Attach it where one of them is made");
}

Value<std::string> lookUpRole(const IConstruct& scope, const Value<std::string>& roleName) {
  if (!roleName.isLiteral())
    throw ValidationError("CDKPP4117",
                          "roleName is a token, but the CLI looks the role up before it is known. Give "
                          "the name as text",
                          scope);
  const Value<std::string> dummy = scope.stack().formatArn(
      {.account = "123456789012", .resource = "role", .resourceName = "DUMMY_ARN", .service = "iam"});
  const Json found =
      ContextProvider::getValue(scope, {.dummyValue = Json::array({Json::object({{"Arn", Json(dummy)}})}),
                                        .props = {{"typeName", "AWS::IAM::Role"},
                                                  {"exactIdentifier", roleName.literal()},
                                                  {"propertiesToReturn", Json::array({"Arn"})}},
                                        .provider = ContextProviderName::CC_API_PROVIDER})
          .value;
  return {detail::Raw{}, found[0]["Arn"]};
}

}  // namespace

ImportedRole::ImportedRole(Scope scope, ImportedRoleProps props)
    : Resource{detail::injected<ImportedRole>(scope, props), {.account = props.account}},
      account_(props.account),
      defaultPolicyName_(props.defaultPolicyName),
      roleArn_(*props.roleArn),
      roleName_(*props.roleName) {}

AddToPrincipalPolicyResult ImportedRole::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (!defaultPolicy_) {
    const std::string name = defaultPolicyName_ ? *defaultPolicyName_ : importedRolePolicyName(*this);
    defaultPolicy_ = New<Policy>{*this, Id(name, node().location()), {.policyName = name}};
    attachInlinePolicy(*defaultPolicy_);
  }
  defaultPolicy_->addStatements(statement);
  return {.statementAdded = true, .policyDependable = defaultPolicy_.get()};
}
void ImportedRole::attachInlinePolicy(Policy& policy) {
  if (!mayAttach(*this, policy)) return;
  attachedPolicies_.attach(policy);
  policy.attachToRole(*this);
}
void ImportedRole::addManagedPolicy(IManagedPolicy& policy) {
  if (!policy.attachToImportedRole(*this)) warnOfImportedPolicy(*this, policy);
}
Grant ImportedRole::grant(const IGrantable& grantee, List<Value<std::string>> actions) {
  return Grant::addToPrincipal(
      GrantOnPrincipalOptions{.actions = std::move(actions), .grantee = grantee, .resourceArns = {roleArn_}});
}
Optional<std::string> ImportedRole::dedupeString() const {
  return "ImportedRole:" + *ArnPrincipal(roleArn_).dedupeString();
}

ImmutableRole::ImmutableRole(Scope scope, ImmutableRoleProps props)
    : Resource{detail::injected<ImmutableRole>(scope, props),
               {.account = props.role->env().account, .region = props.role->env().region}},
      role_(*props.role),
      addGrantsToResources_(props.addGrantsToResources) {
  if (const Handle<Construct> resource = role_.node().defaultChild()) node().setDefaultChild(*resource);
}
AddToPrincipalPolicyResult ImmutableRole::addToPrincipalPolicy(const PolicyStatement&) {
  return {.statementAdded = !addGrantsToResources_, .policyDependable = &nothing_};
}

PrecreatedRole::PrecreatedRole(Scope scope, PrecreatedRoleProps props)
    : Resource{detail::injected<PrecreatedRole>(scope, props),
               {.account = props.role->env().account, .region = props.role->env().region}},
      role_(*props.role),
      rolePath_(props.rolePath.empty() ? path() : props.rolePath) {
  Json trust;
  if (props.assumeRolePolicy) trust = statementsOf(*props.assumeRolePolicy);
  reportRole(*this, {.path = rolePath_,
                     .name = shown(roleName()),
                     .isKnown = props.assumeRolePolicy.hasValue(),
                     .missing = props.missing,
                     .assumeRolePolicy = trust});
}
AddToPrincipalPolicyResult PrecreatedRole::addToPrincipalPolicy(const PolicyStatement& statement) {
  reportStatement(*this, rolePath_, statement);
  return {.statementAdded = true, .policyDependable = &nothing_};
}
void PrecreatedRole::attachInlinePolicy(Policy& policy) {
  for (const PolicyStatement& statement : policy.document().statements()) reportStatement(*this, rolePath_, statement);
}
void PrecreatedRole::addManagedPolicy(IManagedPolicy& policy) { reportAttachedPolicy(*this, rolePath_, policy); }

void Role::usePrecreatedRole(const std::string& name) {
  const std::string& id = node().id();
  New<ImportedRole> imported{
      *this,
      Id("Import" + id, node().location()),
      {.account = stack().account(),
       .roleArn = stack().formatArn(
           {.region = "",
            .resource = "role",
            .resourceName = name.empty() ? Optional<Value<std::string>>() : Optional<Value<std::string>>(name),
            .service = "iam"}),
       .roleName = name.empty() ? id : name}};
  New<PrecreatedRole> precreated{
      *this,
      Id("PrecreatedRole" + id, node().location()),
      {.assumeRolePolicy = assumeRolePolicy_, .missing = name.empty(), .role = imported, .rolePath = path()}};
  for (IManagedPolicy& policy : managedPolicies_) precreated->addManagedPolicy(policy);
  for (std::size_t i = 0; i < inlinePolicies_.size(); ++i) {
    New<Policy> policy{*this, Id(inlinePolicies_.key(i), node().location()), {.document = inlinePolicies_.value(i)}};
    precreated->attachInlinePolicy(*policy);
  }
  precreated_ = precreated;
}

Handle<IRole> Role::withoutPolicyUpdates(WithoutPolicyUpdatesOptions options) {
  if (!immutable_)
    immutable_ =
        New<ImmutableRole>{*node().scope(),
                           Id("ImmutableRole" + node().id(), node().location()),
                           {.addGrantsToResources = options.addGrantsToResources.valueOr(false), .role = *this}};
  return immutable_;
}

Handle<IRole> Role::fromRoleArn(const Parent& scope, const Id& id, Value<std::string> roleArn,
                                FromRoleArnOptions options) {
  const Construct& parent = *scope;
  const ArnComponents parts = parent.stack().splitArn(roleArn, ArnFormat::SLASH_RESOURCE_NAME);
  ImportedRoleProps imported{.account = parts.account,
                             .defaultPolicyName = options.defaultPolicyName,
                             .roleArn = roleArn,
                             .roleName = lastOfPath(*parts.resourceName)};
  const auto under = [&](const char* prefix) { return Id(prefix + id.text(), id.at()); };
  if (detail::customizeRoles(parent).enabled) {
    New<ImportedRole> role{scope, under("Import"), std::move(imported)};
    return New<PrecreatedRole>{scope, id, {.role = role, .rolePath = parent.path() + "/" + id.text()}};
  }
  const bool isMutable = options.mutable_.valueOr(true);
  if (options.addGrantsToResources.hasValue() && isMutable)
    throw ValidationError(
        "CDKPP4116",
        "addGrantsToResources is given for an imported role that can be changed. Set mutable_ to false, or leave it "
        "out",
        parent);
  if (isMutable && mayBeOfAccount(parts.account, parent.stack().account()))
    return New<ImportedRole>{scope, id, std::move(imported)};
  New<ImportedRole> role{scope, under("MutableRole"), std::move(imported)};
  return New<ImmutableRole>{
      scope, id, {.addGrantsToResources = options.addGrantsToResources.valueOr(false), .role = role}};
}
Handle<IRole> Role::fromRoleName(const Parent& scope, const Id& id, Value<std::string> roleName,
                                 FromRoleNameOptions options) {
  return fromRoleArn(
      scope, id,
      (*scope).stack().formatArn({.region = "", .resource = "role", .resourceName = roleName, .service = "iam"}),
      std::move(options));
}
Handle<IRole> Role::fromLookup(const Parent& scope, const Id& id, RoleLookupOptions options) {
  return fromRoleArn(scope, id, lookUpRole(*scope, *options.roleName),
                     FromRoleArnOptions{.addGrantsToResources = options.addGrantsToResources,
                                        .defaultPolicyName = options.defaultPolicyName,
                                        .mutable_ = options.mutable_});
}

}  // namespace cdk::iam
