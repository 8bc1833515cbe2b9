// SPDX-License-Identifier: Apache-2.0
#include "dynamodb/table_rules.hpp"

#include <cdkpp/core/errors.hpp>

#include <string_view>

namespace cdk {

using dynamodb::BillingMode;
using dynamodb::TableEncryption;

namespace detail {

void checkCapacity(BillingMode mode, const Optional<Value<double>>& read, const Optional<Value<double>>& write,
                   PropertyRules& rules) {
  rules.require(mode == BillingMode::PROVISIONED || (!read && !write),
                "readCapacity and writeCapacity are for BillingMode::PROVISIONED only, but the table has "
                "PAY_PER_REQUEST: leave them out");
}

void checkContributorInsights(const Optional<bool>& older,
                              const Optional<dynamodb::ContributorInsightsSpecification>& newer, PropertyRules& rules) {
  rules.require(!older.hasValue() || !newer,
                "contributorInsightsEnabled and contributorInsightsSpecification are given both: leave out the former");
}

void checkTable(const dynamodb::TableProps& props, const IConstruct& about) {
  PropertyRules rules;
  checkCapacity(props.billingMode.valueOr(BillingMode::PROVISIONED), props.readCapacity, props.writeCapacity, rules);
  checkContributorInsights(props.contributorInsightsEnabled, props.contributorInsightsSpecification, rules);
  const auto& recovery = props.pointInTimeRecoverySpecification;
  rules.require(!recovery || !props.pointInTimeRecovery.hasValue(),
                "pointInTimeRecovery and pointInTimeRecoverySpecification are given both: leave out the former");
  if (recovery) {
    rules.require(*recovery->pointInTimeRecoveryEnabled || !recovery->recoveryPeriodInDays,
                  "recoveryPeriodInDays needs pointInTimeRecoveryEnabled: set it, or leave the period out");
    rules.range("recoveryPeriodInDays", recovery->recoveryPeriodInDays, 1, 35);
  }
  rules.require(!props.encryptionKey || !props.encryption || *props.encryption == TableEncryption::CUSTOMER_MANAGED,
                "encryptionKey is for TableEncryption::CUSTOMER_MANAGED only: leave it out, or set encryption to that");
  rules.check("CDKPP4520", about);
}

void checkGlobalIndexKeys(const dynamodb::GlobalSecondaryIndexProps& props, PropertyRules& rules) {
  rules.require(props.partitionKey.hasValue() != props.partitionKeys.hasValue(),
                std::string("an index takes partitionKey or partitionKeys, but ") +
                    (props.partitionKey ? "both were given: leave one out" : "none was given: give one of them"));
  rules.require(!props.sortKey || !props.sortKeys.hasValue(),
                "an index takes sortKey or sortKeys, but both were given: leave one out");
  if (props.partitionKeys.hasValue()) rules.count("partitionKeys", props.partitionKeys, 1, 4);
  if (props.sortKeys.hasValue()) rules.count("sortKeys", props.sortKeys, 0, 4);
}

void checkProjection(const Optional<dynamodb::ProjectionType>& type, const List<std::string>& nonKeyAttributes,
                     std::size_t others, PropertyRules& rules) {
  const bool include = type && *type == dynamodb::ProjectionType::INCLUDE;
  rules.require(!include || nonKeyAttributes.hasValue(),
                "ProjectionType::INCLUDE needs nonKeyAttributes: name them, or choose another projectionType");
  rules.require(include || !nonKeyAttributes.hasValue(),
                "nonKeyAttributes is for ProjectionType::INCLUDE only: leave it out, or set projectionType");
  if (nonKeyAttributes.hasValue())
    rules.require(others + nonKeyAttributes.size() <= 100,
                  "the indexes of a table hold up to 100 nonKeyAttributes, but this one would make them " +
                      std::to_string(others + nonKeyAttributes.size()) + ": leave some out");
}

}  // namespace detail

namespace dynamodb {

InputFormat InputFormat::csv(CsvOptions options) {
  constexpr std::string_view ALLOWED = ",\t:;| ";
  if (options.delimiter && !options.delimiter->empty() &&
      (options.delimiter->size() != 1 || ALLOWED.find(*options.delimiter) == std::string_view::npos))
    throw ValidationError("CDKPP4528",
                          "the delimiter of CSV files is a comma, tab, colon, semicolon, pipe or space, but '" +
                              *options.delimiter + "' was given");
  return InputFormat("CSV", std::move(options));
}

}  // namespace dynamodb
}  // namespace cdk
