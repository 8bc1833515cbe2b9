// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam/role.hpp>
#include <cdkpp/logs_destinations/filter_role.hpp>

namespace cdk::logs_destinations::detail {

iam::IRole& filterRole(Construct& scope, const Optional<iam::IRole&>& given, bool anyLogGroup) {
  constexpr const char* id = "CloudWatchLogsCanPutRecords";
  if (given.hasValue()) return *given;
  if (const Handle<Construct> existing = scope.node().tryFindChild(id)) return dynamic_cast<iam::IRole&>(*existing);
  Json conditions;
  if (anyLogGroup) {
    const Value<std::string> arns = Stack::of(scope).formatArn({.resource = "*", .service = "logs"});
    conditions = Json::object({{"StringLike", Json::object({{"aws:SourceArn", arns}})}});
  }
  return *New<iam::Role>{scope,
                         Id(id, scope.node().location()),
                         {.assumedBy = iam::ServicePrincipal("logs.amazonaws.com", {.conditions = conditions})}};
}

void waitForPolicy(Construct& scope, iam::IRole& role) {
  const Handle<Construct> policy = role.node().tryFindChild("DefaultPolicy");
  if (!policy) return;
  role.node().defaultChild<CfnResource>()->addDeletionOverride("DependsOn");
  scope.node().addDependency(policy);
}

}  // namespace cdk::logs_destinations::detail
