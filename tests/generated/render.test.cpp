// SPDX-License-Identifier: Apache-2.0
// Generated classes render what aws-cdk-lib renders: recursion, unions, all forms of tags, orders, references.
// expected.json comes from make_expected.mjs.
#include <cdkpp/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/fn.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/ec2/cfn_vpc.hpp>
#include <cdkpp/glue/cfn_table.hpp>
#include <cdkpp/iot/cfn_command.hpp>
#include <cdkpp/lakeformation/cfn_permissions.hpp>
#include <cdkpp/sam/cfn_state_machine.hpp>
#include <cdkpp/ssm/cfn_parameter.hpp>
#include <cdkpp/wafv2/cfn_rule_group.hpp>
#include <cdkpp/xray/cfn_sampling_rule.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "assembly/template.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

using Group = wafv2::CfnRuleGroup;

Group::StatementProperty austria() {
  return {.geoMatchStatement = Group::GeoMatchStatementProperty{.countryCodes = {"AT"}}};
}

Group::StatementProperty all(Group::StatementProperty part) {
  return {.andStatement = Group::AndStatementProperty{.statements = {std::move(part)}}};
}

Group::StatementProperty except(Group::StatementProperty what) {
  return {.notStatement = Group::NotStatementProperty{.statement = std::move(what)}};
}

Group::VisibilityConfigProperty visibility() {
  return {.cloudWatchMetricsEnabled = true, .metricName = "m", .sampledRequestsEnabled = false};
}

struct Generated : Stack {
  New<wafv2::CfnRuleGroup> recursive{*this, "Recursive",
      {
          .capacity = 10,
          .rules = {Group::RuleProperty{
              .name = "r", .priority = 1, .statement = except(all(austria())), .visibilityConfig = visibility()}},
          .scope = Group::Scope_::REGIONAL,
          .visibilityConfig = visibility(),
      }};
  New<sam::CfnStateMachine> unions{*this, "Unions",
      {
          .definitionUri = sam::CfnStateMachine::S3LocationProperty{.bucket = "b", .key = "k", .version = 3},
          .policies = List<Value<std::string>>{"First", "Second"},
          .role = "r",
      }};
  New<sam::CfnStateMachine> unionOfText{*this, "UnionOfText", {.definitionUri = "s3://b/k", .policies = "Only"}};
  New<autoscaling::CfnAutoScalingGroup> tagsOfGroup{*this, "TagsOfGroup",
      {
          .maxSize = "2",
          .minSize = "1",
          .tags = {autoscaling::CfnAutoScalingGroup::TagPropertyProperty{
                       .key = "b", .propagateAtLaunch = false, .value = "1"},
              autoscaling::CfnAutoScalingGroup::TagPropertyProperty{
                  .key = "a", .propagateAtLaunch = true, .value = "2"}},
      }};
  New<iot::CfnCommand> keyword{*this, "Keyword",
      {
          .commandId = "c",
          .namespace_ = "n",
          .tags = {CfnTag{.key = "k", .value = "v"}},
      }};
  New<ssm::CfnParameter> tagMap{*this, "TagMap",
      {
          .tags = {{"z", "1"}, {"a", "2"}},
          .type = "String",
          .value = "v",
      }};
  New<lakeformation::CfnPermissions> emptyRecord{*this, "EmptyRecord",
      {
          .dataLakePrincipal =
              lakeformation::CfnPermissions::DataLakePrincipalProperty{.dataLakePrincipalIdentifier = "p"},
          .resource =
              lakeformation::CfnPermissions::ResourceProperty{
                  .tableResource = lakeformation::CfnPermissions::TableResourceProperty{.databaseName = "d",
                      .tableWildcard = lakeformation::CfnPermissions::TableWildcardProperty{}}},
      }};
  New<xray::CfnSamplingRule> order{*this, "Order",
      {
          .samplingRule = xray::CfnSamplingRule::SamplingRuleProperty{.fixedRate = 0.5,
              .host = "h",
              .httpMethod = "GET",
              .priority = 1,
              .reservoirSize = 1,
              .resourceArn = "*",
              .ruleName = "n",
              .serviceName = "s",
              .serviceType = "t",
              .urlPath = "/",
              .version = 1},
      }};
  New<glue::CfnTable> parts{*this, "Parts",
      {
          .catalogId = "c",
          .databaseName = "d",
          .tableInput = glue::CfnTable::TableInputProperty{.name = "t"},
      }};
  New<ec2::CfnVPC> attributes{*this, "Attributes", {.cidrBlock = "10.0.0.0/16"}};
  New<ssm::CfnParameter> references{*this, "References",
      {
          .type = "StringList",
          .value = Fn::join(",", {parts->tableRef().tableName, attributes->vpcRef().vpcId,
                                     Fn::select(0, attributes->attrCidrBlockAssociations())}),
      }};

  explicit Generated(Scope scope) : Stack(scope) {}
};

}  // namespace

TEST_CASE("generated classes render what aws-cdk-lib renders", "[generated]") {
  App app;
  New<Generated> stack{app, "Stack"};
  const auto rendered = nlohmann::ordered_json::parse(detail::renderTemplate(*stack, 0)).at("Resources");
  std::ifstream file("expected.json");
  const auto expected = nlohmann::ordered_json::parse(file);
  CHECK(rendered.size() == expected.size());
  for (const auto& [id, resource] : expected.items()) {
    CAPTURE(id);
    CHECK(rendered.at(id).dump() == resource.dump());
  }
}
