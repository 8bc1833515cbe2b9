// SPDX-License-Identifier: Apache-2.0
#include "dynamodb/scalable_table_attribute.hpp"

#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/dynamodb/table.hpp>

#include "dynamodb/table_rules.hpp"

namespace cdk {

using applicationautoscaling::PredefinedMetric;

namespace detail {

void ScalableTableAttribute::scaleOnSchedule(std::string id, const applicationautoscaling::ScalingSchedule& actions) {
  doScaleOnSchedule(std::move(id), actions);
}

void ScalableTableAttribute::scaleOnUtilization(dynamodb::UtilizationScalingProps given) {
  PropertyRules rules;
  rules.range("targetUtilizationPercent", *given.targetUtilizationPercent, 10, 90);
  rules.check("CDKPP4530", *this);
  const bool reads = props().dimension->literal().find("ReadCapacity") != std::string::npos;
  doScaleToTrackMetric("Tracking", {.disableScaleIn = given.disableScaleIn,
                                    .policyName = given.policyName,
                                    .predefinedMetric = reads ? PredefinedMetric::DYNAMODB_READ_CAPACITY_UTILIZATION
                                                              : PredefinedMetric::DYNAMODB_WRITE_CAPACITY_UTILIZATION,
                                    .scaleInCooldown = given.scaleInCooldown,
                                    .scaleOutCooldown = given.scaleOutCooldown,
                                    .targetValue = *given.targetUtilizationPercent});
}

}  // namespace detail

namespace dynamodb {

Handle<IScalableTableAttribute> Table::scale(const Optional<std::string>& indexName, const char* direction,
                                             const EnableScalingProps& props) {
  const std::string id = indexName.valueOr("") + direction + "Scaling";
  detail::PropertyRules rules;
  rules.require(billingMode_ == BillingMode::PROVISIONED,
                "a table with BillingMode::PAY_PER_REQUEST has no capacity to scale: set PROVISIONED");
  bool known = !indexName;
  for (const CfnTable::GlobalSecondaryIndexProperty& index : globalIndexes_)
    known = known || index.indexName->literal() == *indexName;
  rules.require(known, "there is no global secondary index '" + indexName.valueOr("") + "': add it first");
  rules.require(!node().tryFindChild(id), "the capacity is scaled already: use what the first call returned");
  rules.check("CDKPP4522", *this);
  const std::string kind = indexName ? "index" : "table";
  return New<detail::ScalableTableAttribute>{
      *this,
      Id(id, node().location()),
      {.dimension = "dynamodb:" + kind + ":" + direction + "CapacityUnits",
       .maxCapacity = *props.maxCapacity,
       .minCapacity = *props.minCapacity,
       .resourceId = indexName ? "table/" + tableName_ + "/index/" + *indexName : "table/" + tableName_,
       .role = *scalingRole_,
       .serviceNamespace = applicationautoscaling::ServiceNamespace::DYNAMODB}};
}

Handle<IScalableTableAttribute> Table::autoScaleReadCapacity(EnableScalingProps props) {
  return scale({}, "Read", props);
}
Handle<IScalableTableAttribute> Table::autoScaleWriteCapacity(EnableScalingProps props) {
  return scale({}, "Write", props);
}
Handle<IScalableTableAttribute> Table::autoScaleGlobalSecondaryIndexReadCapacity(const std::string& indexName,
                                                                                 EnableScalingProps props) {
  return scale(indexName, "Read", props);
}
Handle<IScalableTableAttribute> Table::autoScaleGlobalSecondaryIndexWriteCapacity(const std::string& indexName,
                                                                                  EnableScalingProps props) {
  return scale(indexName, "Write", props);
}

}  // namespace dynamodb
}  // namespace cdk
