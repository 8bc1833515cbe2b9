// SPDX-License-Identifier: Apache-2.0
// What DynamoDB refuses of tables and indexes.
#pragma once
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/dynamodb/table.hpp>

namespace cdk::detail {

/// @throws ValidationError CDKPP4520
void checkTable(const dynamodb::TableProps& props, const IConstruct& about);
void checkCapacity(dynamodb::BillingMode mode, const Optional<Value<double>>& read,
                   const Optional<Value<double>>& write, PropertyRules& rules);
void checkContributorInsights(const Optional<bool>& older,
                              const Optional<dynamodb::ContributorInsightsSpecification>& newer, PropertyRules& rules);
void checkGlobalIndexKeys(const dynamodb::GlobalSecondaryIndexProps& props, PropertyRules& rules);
/// @param others the attributes of the other indexes
void checkProjection(const Optional<dynamodb::ProjectionType>& type, const List<std::string>& nonKeyAttributes,
                     std::size_t others, PropertyRules& rules);

}  // namespace cdk::detail
