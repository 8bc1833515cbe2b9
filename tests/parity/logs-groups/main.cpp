// SPDX-License-Identifier: Apache-2.0
// Log groups with all properties, streams, filters with all patterns, grants, policies, queries and imported groups.
#include <cdkpp/cdk.hpp>
#include <cdkpp/kms/cfn_key.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/logs.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>

using namespace cdk;
using logs::FilterPattern;
using logs::RetentionDays;

int main() {
  App app;
  New<Stack> stack{app, "Groups"};
  const auto output = [&](const char* id, const Value<std::string>& value) {
    New<CfnOutput> made{stack, id, {.value = value}};
  };
  New<CfnParameter> days{stack, "Days", {.type = "Number"}};
  New<CfnParameter> text{stack, "Text"};
  New<kms::CfnKey> key{stack, "Key"};
  New<s3::CfnBucket> bucket{stack, "Bucket"};

  New<logs::LogGroup> plain{stack, "Plain"};
  New<logs::LogGroup> all{stack, "All", {
      .dataProtectionPolicy = logs::DataProtectionPolicy({
          .deliveryStreamNameAuditDestination = "stream",
          .description = "masks",
          .identifiers = {"EmailAddress", logs::DataIdentifier::IPADDRESS, logs::CustomDataIdentifier("Id", "id-\\d+")},
          .logGroupAuditDestination = plain,
          .name = "policy",
          .s3BucketAuditDestination = bucket,
      }),
      .deletionProtectionEnabled = true,
      .encryptionKey = key,
      .fieldIndexPolicies = {logs::FieldIndexPolicy({.fields = {"a", "b"}})},
      .logGroupClass = logs::LogGroupClass::STANDARD,
      .logGroupName = "all",
      .removalPolicy = RemovalPolicy::DESTROY,
      .retention = RetentionDays::ONE_WEEK,
  }};
  New<logs::LogGroup> masked{stack, "Masked", {
      .dataProtectionPolicy = logs::DataProtectionPolicy({.identifiers = {logs::DataIdentifier::BANKACCOUNTNUMBER_DE}}),
  }};
  New<logs::LogGroup> forEver{stack, "ForEver", {.logGroupClass = logs::LogGroupClass::INFREQUENT_ACCESS, .retention = RetentionDays::INFINITE}};
  New<logs::LogGroup> delivery{stack, "Delivery", {.logGroupClass = logs::LogGroupClass::DELIVERY}};
  New<logs::LogGroup> token{stack, "Token", {.fieldIndexPolicies = List<logs::FieldIndexPolicy>::empty(), .retention = days->valueAsNumber()}};
  output("Arn", all->logGroupArn());
  output("Name", all->logGroupName());
  output("RefArn", plain->logGroupRef().logGroupArn);
  output("RefName", plain->logGroupRef().logGroupName);
  output("Physical", *all->logGroupPhysicalName());

  const auto stream = plain->addStream("Stream");
  plain->addStream("Named", {.logStreamName = "named"});
  New<logs::LogStream> own{stack, "Own", {.logGroup = plain, .logStreamName = "own", .removalPolicy = RemovalPolicy::DESTROY}};
  output("StreamName", stream->logStreamName());
  output("StreamGroup", own->logStreamRef().logGroupName);
  output("ImportedStream", logs::LogStream::fromLogStreamName(stack, "ImportedStream1", "x")->logStreamName());
  output("ImportedStreamGroup", logs::LogStream::fromLogStreamAttributes(stack, "ImportedStream2",
      {.logGroupName = "g", .logStreamName = "x"})->logStreamRef().logGroupName);

  plain->addMetricFilter("Filter", {.filterPattern = FilterPattern::allEvents(), .metricName = "All", .metricNamespace = "My"});
  New<logs::MetricFilter> full{stack, "Full", {
      .applyOnTransformedLogs = true,
      .defaultValue = 0,
      .dimensions = {{"B", "$.b"}, {"A", "$.a"}},
      .filterName = "full",
      .filterPattern = FilterPattern::literal("[a, b]"),
      .logGroup = plain,
      .metricName = "Full",
      .metricNamespace = "My",
      .metricValue = "$.value",
      .unit = cloudwatch::Unit::BYTES_PER_SECOND,
  }};
  plain->extractMetric("$.latency", "MyApp", "Latency");
  const logs::IFilterPattern patterns[] = {
      FilterPattern::allTerms("ERROR", "a \"b\" \\"),
      FilterPattern::allTerms("one"),
      FilterPattern::anyTerm("ERROR", "WARN"),
      FilterPattern::anyTerm("one"),
      FilterPattern::anyTermGroup(FilterPattern::Terms{"ERROR", "disk"}, FilterPattern::Terms{"FATAL"}),
      FilterPattern::stringValue("$.a", "=", "x*"),
      FilterPattern::stringValue("$.a", "==", text->valueAsString()),
      FilterPattern::numberValue("$.a", ">=", 1.5),
      FilterPattern::regexValue("$.a", "=", "x.*y"),
      FilterPattern::isNull("$.a"),
      FilterPattern::notExists("$.a"),
      FilterPattern::exists("$.a"),
      FilterPattern::booleanValue("$.a", true),
      FilterPattern::booleanValue("$.a", false),
      FilterPattern::all(FilterPattern::exists("$.a"), FilterPattern::any(FilterPattern::isNull("$.b"), FilterPattern::isNull("$.c"))),
      FilterPattern::all(FilterPattern::exists("$.a")),
      FilterPattern::any(FilterPattern::exists("$.a")),
      FilterPattern::spaceDelimited("time", "component", "...", "result_code", "latency")
          .whereString("component", "=", "HttpServer").whereString("component", "!=", "x\"")
          .whereNumber("result_code", "!=", 200).whereNumber("latency", "==", -1),
      FilterPattern::spaceDelimited("a"),
  };
  int i = 0;
  for (const auto& pattern : patterns)
    plain->addMetricFilter("Pattern" + std::to_string(i++), {.filterPattern = pattern, .metricName = "M", .metricNamespace = "N"});

  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  plain->grantWrite(role);
  all->grantRead(role);
  plain->grant(role, {"logs:PutRetentionPolicy", "logs:TagResource"});
  plain->grantWrite(iam::ServicePrincipal("es.amazonaws.com"));
  plain->grantRead(iam::ArnPrincipal("arn:aws:iam::222222222222:user/user-name"));
  all->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"logs:CreateLogStream"},
      .principals = {iam::AccountPrincipal("111111111111"), iam::ServicePrincipal("es.amazonaws.com")},
      .resources = {all->logGroupArn()},
  }});
  all->addToResourcePolicy(iam::PolicyStatement{{.actions = {"logs:Z", "logs:A"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}});
  logs::LogGroupGrants::fromLogGroup(plain).actions(role, {"logs:Unmask"}, {.resourceArns = {"x"}});
  New<logs::ResourcePolicy> policy{stack, "Policy", {
      .policyStatements = {iam::PolicyStatement{{.actions = {"logs:PutLogEvents"},
          .principals = {iam::ServicePrincipal("route53.amazonaws.com")}, .resources = {plain->logGroupArn()}}}},
      .resourcePolicyName = "policy",
  }};
  policy->document().addStatements(iam::PolicyStatement{{.actions = {"logs:CreateLogStream"},
      .principals = {iam::ServicePrincipal("route53.amazonaws.com")}, .resources = {"*"}}});
  New<logs::ResourcePolicy> plainPolicy{stack, "PlainPolicy", {.policyStatements = {iam::PolicyStatement{
      {.actions = {"logs:*"}, .principals = {iam::ServicePrincipal("es.amazonaws.com")}, .resources = {"*"}}}}}};

  New<logs::QueryDefinition> bigQuery{stack, "Query", {
      .logGroups = {plain, all},
      .queryDefinitionName = "query",
      .queryString = logs::QueryString({
          .display = "@message",
          .fields = {"@timestamp", "@message"},
          .filterStatements = {"a = 1", "b = 2"},
          .limit = 20,
          .parseStatements = {"@message \"[*] *\" as a, b", "x"},
          .sort = "@timestamp desc",
          .statsStatements = {"count(*) by a", "avg(b)"},
      }),
  }};
  New<logs::QueryDefinition> query{stack, "SmallQuery", {
      .queryDefinitionName = "small",
      .queryString = logs::QueryString({.filter = "a", .parse = "p", .stats = "count(*)"}),
  }};
  output("QueryId", query->queryDefinitionId());

  const auto byArn = logs::LogGroup::fromLogGroupArn(stack, "ByArn", "arn:aws:logs:us-east-1:222222222222:log-group:other:*");
  const auto byName = logs::LogGroup::fromLogGroupName(stack, "ByName", "name:*");
  const auto byToken = logs::LogGroup::fromLogGroupName(stack, "ByToken", text->valueAsString());
  output("ByArnArn", byArn->logGroupArn());
  output("ByArnName", byArn->logGroupName());
  output("ByArnRegion", byArn->env().region);
  output("ByNameArn", byName->logGroupArn());
  output("ByTokenArn", byToken->logGroupArn());
  byArn->grantRead(role);
  byName->grantWrite(role);
  byName->grantRead(role);
  byToken->addStream("TokenStream");

  New<logs::CrossAccountDestination> destination{stack, "Destination", {.role = role, .targetArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/s"}};
  New<logs::CrossAccountDestination> named{stack, "NamedDestination", {.destinationName = "named", .role = role, .targetArn = "target"}};
  named->addToPolicy(iam::PolicyStatement{{.actions = {"logs:PutSubscriptionFilter"},
      .principals = {iam::AccountPrincipal("222222222222")}, .resources = {named->destinationArn()}}});
  output("DestinationArn", destination->destinationArn());
  output("DestinationName", named->destinationName());
  plain->addSubscriptionFilter("Subscription", {.destination = destination, .filterPattern = FilterPattern::allEvents()});
  New<logs::SubscriptionFilter> subscription{stack, "FullSubscription", {
      .destination = named, .filterName = "subscription", .filterPattern = FilterPattern::exists("$.a"), .logGroup = all}};
  app.synth();
}
