// SPDX-License-Identifier: Apache-2.0
// AWS::Logs::QueryDefinition, and QueryString. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/logs/cfn_query_definition.hpp>
#include <cdkpp/logs/log_group_ref.hpp>

namespace cdk::logs {

/// The commands of a query, each without its name. @default of all none
struct QueryStringProps {
  /// The fields that are shown.
  Optional<std::string> display{};
  /// The fields that are fetched.
  List<std::string> fields{};
  /// A condition on the events.
  Optional<std::string> filter{};
  /// Several conditions; wins over filter.
  List<std::string> filterStatements{};
  /// How many events are shown, 1 to 10,000.
  Optional<double> limit{};
  /// Makes fields of a text.
  Optional<std::string> parse{};
  /// Several of that; wins over parse.
  List<std::string> parseStatements{};
  /// "field asc" or "field desc".
  Optional<std::string> sort{};
  /// An aggregate.
  Optional<std::string> stats{};
  /// Up to two aggregates; wins over stats.
  List<std::string> statsStatements{};
};

/// A query of CloudWatch Logs Insights.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
class QueryString {
 public:
  explicit QueryString(QueryStringProps props = {});
  /// The commands, one a line, with "| " between them.
  std::string toString() const;
  /// Whether both stats and statsStatements are given.
  bool hasStatsAndStatsStatements() const;
  /// How many statsStatements there are.
  std::size_t statsStatementsLength() const;

 private:
  QueryStringProps props_;
};

struct QueryDefinitionProps {
  /// CloudFormation: LogGroupNames. @default none
  List<ILogGroupRef&> logGroups{};
  /// CloudFormation: Name.
  Required<Value<std::string>> queryDefinitionName;
  /// CloudFormation: QueryString.
  Required<QueryString> queryString;
};

/// A query that is kept for use in the console.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html
class QueryDefinition : public Resource {
 public:
  using Props = QueryDefinitionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.QueryDefinition";
  /// @throws ValidationError CDKPP4705 for more than two statsStatements.
  template <std::same_as<QueryDefinitionProps> P = QueryDefinitionProps>
  explicit QueryDefinition(Scope scope, P props);
  /// CloudFormation: Fn::GetAtt QueryDefinitionId.
  Value<std::string> queryDefinitionId() const { return queryDefinitionId_; }

 private:
  Value<std::string> queryDefinitionId_ = "";
};

namespace detail {
void checkQuery(const QueryString& query, const IConstruct& about);
List<Value<std::string>> namesOf(const List<ILogGroupRef&>& logGroups);
}  // namespace detail

template <std::same_as<QueryDefinitionProps> P>
QueryDefinition::QueryDefinition(Scope scope, P props)
    : Resource{::cdk::detail::injected<QueryDefinition>(scope, props), {.physicalName = *props.queryDefinitionName}} {
  const QueryString& query = *props.queryString;
  detail::checkQuery(query, *this);
  New<CfnQueryDefinition> resource{*this, Id("Resource", node().location()),
      {.logGroupNames = detail::namesOf(props.logGroups),
          .name = *props.queryDefinitionName,
          .queryString = query.toString()}};
  queryDefinitionId_ = resource->attrQueryDefinitionId();
}

}  // namespace cdk::logs
