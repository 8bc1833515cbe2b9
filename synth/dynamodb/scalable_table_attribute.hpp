// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/applicationautoscaling/base_scalable_attribute.hpp>
#include <cdkpp/dynamodb/scalable_table_attribute.hpp>

namespace cdk::detail {

/// The reads or the writes of a table or an index.
class ScalableTableAttribute final : public applicationautoscaling::BaseScalableAttribute,
                                     public virtual dynamodb::IScalableTableAttribute {
 public:
  explicit ScalableTableAttribute(Scope scope, applicationautoscaling::BaseScalableAttributeProps props)
      : BaseScalableAttribute(scope, std::move(props)) {}
  void scaleOnSchedule(std::string id, const applicationautoscaling::ScalingSchedule& actions) override;
  void scaleOnUtilization(dynamodb::UtilizationScalingProps props) override;
};

}  // namespace cdk::detail
