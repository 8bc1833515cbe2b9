// SPDX-License-Identifier: Apache-2.0
// The grants of tables and their streams.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/dynamodb/table_base.hpp>

#include "dynamodb/actions.hpp"

namespace cdk::dynamodb {
namespace {

using detail::actionList;

/// Services that the policy of a table may name.
constexpr const char* KNOWN_SERVICES[] = {"redshift.amazonaws.com", "replication.dynamodb.amazonaws.com",
                                          "glue.amazonaws.com"};

bool isOtherService(const iam::IPrincipal& principal) {
  const Json fragment = principal.policyFragment().principalJson;
  if (!fragment.isObject() || !fragment.contains("Service")) return false;
  const std::string text = principal.toString();
  for (const char* service : KNOWN_SERVICES)
    if (text.find("ServicePrincipal(" + std::string(service) + ")") != std::string::npos) return false;
  return true;
}

}  // namespace

TableGrants::TableGrants(TableGrantsProps props) : table_(&static_cast<ITableRef&>(*props.table)) {
  ITableRef* table = table_;
  const Stack& stack = Stack::of(*table);
  const Value<std::string> arn = table->tableRef().tableArn;
  const auto regional = [&](const Value<std::string>& region) {
    return stack.formatArn(
        {.region = region, .resource = "table", .resourceName = table->tableRef().tableName, .service = "dynamodb"});
  };
  // Indexes may be added after the grant.
  const auto ofIndexes = [&](const Value<std::string>& whole) {
    return Lazy::string([table, whole, given = props.hasIndex]() -> Optional<Value<std::string>> {
      const auto* base = dynamic_cast<const TableBase*>(table);
      if (!given.valueOr(base && base->hasIndex())) return {};
      return whole + "/index/*";
    });
  };
  arns_.add(arn);
  for (const auto& region : props.regions) arns_.add(regional(region));
  arns_.add(ofIndexes(arn));
  for (const auto& region : props.regions) arns_.add(ofIndexes(regional(region)));
}

iam::Grant TableGrants::actions(const iam::IGrantable& grantee, List<Value<std::string>> actions) const {
  if (isOtherService(grantee.grantPrincipal()))
    throw ValidationError("CDKPP4525",
                          "the grants of tables are not for services, but " + grantee.grantPrincipal().toString() +
                              " was given: add a statement with its principal, actions and conditions by "
                              "addToResourcePolicy",
                          *table_);
  const auto policy = iam::ResourceWithPolicies::of(*table_);
  if (!policy)
    return iam::Grant::addToPrincipal({.actions = std::move(actions), .grantee = grantee, .resourceArns = arns_});
  return iam::Grant::addToPrincipalOrResource({.actions = std::move(actions),
                                               .grantee = grantee,
                                               .resource = *policy,
                                               .resourceArns = arns_,
                                               .resourceSelfArns = {"*"}});
}

iam::Grant TableGrants::onIdentity(const iam::IGrantable& grantee) const {
  return iam::Grant::addToPrincipal(
      {.actions = actionList(detail::TABLE_READ_BY_IDENTITIES), .grantee = grantee, .resourceArns = arns_});
}

void TableGrants::onKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) const {
  if (const auto encrypted = iam::EncryptedResources::of(*table_)) encrypted->grantOnKey(grantee, std::move(actions));
}

iam::Grant TableGrants::readData(const iam::IGrantable& grantee) const {
  onKey(grantee, actionList(detail::KEY_READ));
  const iam::Grant made = actions(grantee, actionList(detail::TABLE_READ, detail::TABLE_DESCRIBE));
  return made.combine(onIdentity(grantee));
}

iam::Grant TableGrants::writeData(const iam::IGrantable& grantee) const {
  iam::Grant made = actions(grantee, actionList(detail::TABLE_WRITE, detail::TABLE_DESCRIBE));
  onKey(grantee, actionList(detail::KEY_READ, detail::KEY_WRITE));
  return made;
}

iam::Grant TableGrants::readWriteData(const iam::IGrantable& grantee) const {
  const iam::Grant made = actions(grantee, actionList(detail::TABLE_READ, detail::TABLE_WRITE, detail::TABLE_DESCRIBE));
  onKey(grantee, actionList(detail::KEY_READ, detail::KEY_WRITE));
  return made.combine(onIdentity(grantee));
}

iam::Grant TableGrants::fullAccess(const iam::IGrantable& grantee) const {
  iam::Grant made = actions(grantee, {"dynamodb:*"});
  onKey(grantee, actionList(detail::KEY_READ, detail::KEY_WRITE));
  return made;
}

Value<std::string> TableGrants::otherAccount(const Value<std::string>& replicaArn) const {
  if (!iam::ResourceWithPolicies::of(*table_))
    throw ValidationError("CDKPP4531", "the table has no policy that could allow replication: use one of this program",
                          *table_);
  const auto account = Stack::of(*table_).splitArn(replicaArn, ArnFormat::SLASH_RESOURCE_NAME).account;
  if (!account || (account->isLiteral() && account->literal().empty()))
    throw ValidationError("CDKPP4531",
                          "the ARN of a replica must name its account, but '" +
                              (replicaArn.isLiteral() ? replicaArn.literal() : std::string("<token>")) + "' was given",
                          *table_);
  return *account;
}

void TableGrants::replicate(const Value<std::string>& sid, const Value<std::string>& account) const {
  const iam::ServicePrincipal service("replication.dynamodb.amazonaws.com");
  const Json accounts = Json::array({Json(Stack::of(*table_).account()), Json(account)});
  iam::ResourceWithPolicies::of(*table_)->addToResourcePolicy(iam::PolicyStatement{
      {.actions = {"dynamodb:ReadDataForReplication", "dynamodb:WriteDataForReplication", "dynamodb:ReplicateSettings"},
       .conditions = Json::object({{"StringEquals", Json::object({{"aws:SourceAccount", accounts}})}}),
       .principals = {service},
       .resources = {"*"},
       .sid = sid}});
  onKey(service, actionList(detail::KEY_READ, detail::KEY_WRITE));
}

void TableGrants::multiAccountReplicationTo(const Value<std::string>& destinationReplicaArn) const {
  const Value<std::string> account = otherAccount(destinationReplicaArn);
  iam::ResourceWithPolicies::of(*table_)->addToResourcePolicy(
      iam::PolicyStatement{{.actions = {"dynamodb:AssociateTableReplica"},
                            .principals = {iam::AccountPrincipal(account)},
                            .resources = {"*"},
                            .sid = "AllowMultiAccountReplicaAssociation" + account}});
  replicate("AllowReplicationServiceReadWrite" + account, account);
}

void TableGrants::multiAccountReplicationFrom(const Value<std::string>& sourceReplicaArn) const {
  replicate("AllowReplicationService", otherAccount(sourceReplicaArn));
}

iam::GrantOnKeyResult TableBase::grantOnKey(const iam::IGrantable& grantee, List<Value<std::string>> actions) {
  if (!encryptionKey_) return {};
  return {.grant = encryptionKey_->grant(grantee, std::move(actions))};
}

iam::Grant StreamGrants::actions(const iam::IGrantable& grantee, List<Value<std::string>> actions) const {
  return iam::Grant::addToPrincipal(
      {.actions = std::move(actions), .grantee = grantee, .resourceArns = {*props_.tableStreamArn}});
}
iam::Grant StreamGrants::list(const iam::IGrantable& grantee) const {
  return iam::Grant::addToPrincipal({.actions = {"dynamodb:ListStreams"}, .grantee = grantee, .resourceArns = {"*"}});
}
iam::Grant StreamGrants::read(const iam::IGrantable& grantee) const {
  list(grantee);
  if (props_.encryptionKey) props_.encryptionKey->grant(grantee, actionList(detail::KEY_READ));
  return actions(grantee, actionList(detail::STREAM_READ));
}

StreamGrants ITable::streamGrants() const {
  const auto arn = tableStreamArn();
  if (!arn)
    throw ValidationError("CDKPP4526", "the table has no stream: set `stream`, or import it with its ARN", *this);
  StreamGrantsProps props{.tableStreamArn = *arn};
  if (const auto key = encryptionKey()) props.encryptionKey = *key;
  return StreamGrants(std::move(props));
}

}  // namespace cdk::dynamodb
