// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/logs/log_group.hpp>

#include "text/number.hpp"

#include "values/identity.hpp"

namespace cdk::logs {

namespace detail {

std::string logGroupProblems(const LogGroupProps& props) {
  std::string problems;
  const auto add = [&](const std::string& problem) { problems += (problems.empty() ? "" : "; ") + problem; };
  if (props.logGroupClass.hasValue() && *props.logGroupClass == LogGroupClass::DELIVERY) {
    const auto refuse = [&](bool given, const char* name) {
      if (given)
        add(std::string(name) +
            " cannot be given for a log group of the class DELIVERY; leave it out or choose "
            "another logGroupClass");
    };
    refuse(props.retention.hasValue(), "retention");
    refuse(props.dataProtectionPolicy.hasValue(), "dataProtectionPolicy");
    refuse(props.fieldIndexPolicies.hasValue(), "fieldIndexPolicies");
  }
  if (props.retention && props.retention->isLiteral() && props.retention->literal() <= 0)
    add("retention must be a number of days above 0, not " + text::numberToString(props.retention->literal()) +
        "; use one of RetentionDays");
  return problems;
}

const char* textOf(LogGroupClass logGroupClass) {
  switch (logGroupClass) {
    case LogGroupClass::STANDARD: return "STANDARD";
    case LogGroupClass::INFREQUENT_ACCESS: return "INFREQUENT_ACCESS";
    case LogGroupClass::DELIVERY: return "DELIVERY";
  }
  return "STANDARD";
}

Value<std::string> withoutStreams(const Value<std::string>& nameOrArn) {
  namespace core = ::cdk::detail;
  if (const core::ConcatCell* concat = core::asConcat(nameOrArn)) {
    const core::Any& last = concat->rope->parts[concat->length - 1];
    if (!core::isKind(last, core::Kind::text) || !core::textOf(last).ends_with(":*")) return nameOrArn;
    core::Any result = core::text(std::string_view());
    for (std::size_t i = 0; i + 1 < concat->length; ++i) result = core::concat(result, concat->rope->parts[i]);
    const std::string_view rest = core::textOf(last);
    return {core::Raw{}, core::concat(result, core::text(rest.substr(0, rest.size() - 2)))};
  }
  if (!nameOrArn.isLiteral() || !nameOrArn.literal().ends_with(":*")) return nameOrArn;
  return nameOrArn.literal().substr(0, nameOrArn.literal().size() - 2);
}

Value<std::string> logGroupArnWithoutStreams(const ILogGroupRef& logGroup) {
  const LogGroupReference reference = logGroup.logGroupRef();
  if (reference.logGroupArn.isLiteral()) return withoutStreams(reference.logGroupArn);
  const auto* resource = dynamic_cast<const IResource*>(&logGroup);
  const Stack& stack = Stack::of(logGroup);
  return Arn::format({.account = resource ? resource->env().account : stack.account(),
                      .arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                      .region = resource ? resource->env().region : stack.region(),
                      .resource = "log-group",
                      .resourceName = reference.logGroupName,
                      .service = "logs"},
                     &stack);
}

iam::Principal accountOf(const iam::Principal& principal) {
  if (const auto account = principal->principalAccount()) return iam::ArnPrincipal(*account);
  const auto* byArn = dynamic_cast<const iam::ArnPrincipal*>(&*principal);
  if (!byArn || (byArn->arn().isLiteral() && byArn->arn().literal() == "*")) return principal;
  const auto account = Arn::split(byArn->arn(), ArnFormat::SLASH_RESOURCE_NAME).account;
  if (!account || (account->isLiteral() && account->literal().empty())) return principal;
  return iam::ArnPrincipal(*account);
}

Value<std::string> policyText(const Stack& stack, const iam::PolicyDocument& document) {
  Json statements = Json::array();
  for (const iam::PolicyStatement& statement : document.statements()) statements.add(statement.toStatementJson());
  return stack.toJsonString(Json::object({{"Statement", statements}, {"Version", "2012-10-17"}}));
}

}  // namespace detail

iam::Grant LogGroupGrants::actions(const iam::IGrantable& grantee, List<Value<std::string>> actions,
                                   LogGroupGrantsActionsOptions options) const {
  List<Value<std::string>> arns = std::move(options.resourceArns);
  if (!arns.hasValue()) arns = {detail::logGroupArnWithoutStreams(*resource_), resource_->logGroupRef().logGroupArn};
  if (auto* resource = dynamic_cast<iam::IResourceWithPolicy*>(resource_))
    return iam::Grant::addToPrincipalOrResource(
        {.actions = std::move(actions), .grantee = grantee, .resource = *resource, .resourceArns = std::move(arns)});
  return iam::Grant::addToPrincipal(
      {.actions = std::move(actions), .grantee = grantee, .resourceArns = std::move(arns)});
}

iam::Grant LogGroupGrants::write(const iam::IGrantable& grantee) const {
  return actions(grantee, {"logs:CreateLogStream", "logs:PutLogEvents"},
                 {.resourceArns = {resource_->logGroupRef().logGroupArn}});
}

iam::Grant LogGroupGrants::read(const iam::IGrantable& grantee) const {
  return actions(grantee, {"logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogGroupFields",
                           "logs:DescribeLogGroups", "logs:DescribeLogStreams"});
}

Handle<CfnLogGroup> LogGroup::makeResource(const LogGroupProps& props) {
  if (const std::string problems = detail::logGroupProblems(props); !problems.empty())
    throw ValidationError("CDKPP4711", problems, *this);
  Optional<Value<double>> days = props.retention;
  if (!days && props.logGroupClass.valueOr(LogGroupClass::STANDARD) != LogGroupClass::DELIVERY)
    days = RetentionDays::TWO_YEARS;
  if (days && days->isLiteral() && days->literal() == RetentionDays::INFINITE) days = {};
  CfnLogGroupProps cfn{.deletionProtectionEnabled = props.deletionProtectionEnabled,
                       .logGroupName = physicalName(),
                       .retentionInDays = days};
  if (props.dataProtectionPolicy) cfn.dataProtectionPolicy = props.dataProtectionPolicy->bind(*this);
  if (props.fieldIndexPolicies.hasValue()) cfn.fieldIndexPolicies = List<Json>::empty();
  for (const FieldIndexPolicy& policy : props.fieldIndexPolicies) cfn.fieldIndexPolicies.add(policy.bind());
  if (props.encryptionKey) cfn.kmsKeyId = props.encryptionKey->keyRef().keyArn;
  if (props.logGroupClass) cfn.logGroupClass = detail::textOf(*props.logGroupClass);
  New<CfnLogGroup> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  resource->applyRemovalPolicy(props.removalPolicy);
  return resource;
}

Handle<LogStream> LogGroupBase::addStream(Id id, StreamOptions props) {
  return New<LogStream>{*this, id, {.logGroup = *this, .logStreamName = props.logStreamName}};
}
Handle<SubscriptionFilter> LogGroupBase::addSubscriptionFilter(Id id, SubscriptionFilterOptions props) {
  return New<SubscriptionFilter>{*this,
                                 id,
                                 {.destination = *props.destination,
                                  .distribution = props.distribution,
                                  .filterName = props.filterName,
                                  .filterPattern = *props.filterPattern,
                                  .logGroup = *this}};
}
Handle<MetricFilter> LogGroupBase::addMetricFilter(Id id, MetricFilterOptions props) {
  return New<MetricFilter>{*this,
                           id,
                           {.applyOnTransformedLogs = props.applyOnTransformedLogs,
                            .defaultValue = props.defaultValue,
                            .dimensions = props.dimensions,
                            .filterName = props.filterName,
                            .filterPattern = *props.filterPattern,
                            .logGroup = *this,
                            .metricName = *props.metricName,
                            .metricNamespace = *props.metricNamespace,
                            .metricValue = props.metricValue,
                            .unit = props.unit}};
}
Handle<Transformer> LogGroupBase::addTransformer(Id id, TransformerOptions props) {
  return New<Transformer>{
      *this,
      id,
      {.logGroup = *this, .transformerConfig = *props.transformerConfig, .transformerName = *props.transformerName}};
}
cloudwatch::Metric LogGroupBase::extractMetric(std::string_view jsonField, std::string_view metricNamespace,
                                               std::string_view metricName) {
  const std::string space(metricNamespace);
  const std::string name(metricName);
  addMetricFilter(Id(space + "_" + name, node().location()), {.filterPattern = FilterPattern::exists(jsonField),
                                                              .metricName = name,
                                                              .metricNamespace = space,
                                                              .metricValue = std::string(jsonField)});
  return cloudwatch::Metric{cloudwatch::MetricProps{.metricName = name, .namespace_ = space}}.attachTo(*this);
}
cloudwatch::Metric LogGroupBase::metric(std::string_view metricName, const cloudwatch::MetricOptions& props) const {
  return cloudwatch::Metric{
      cloudwatch::MetricProps{.metricName = std::string(metricName), .namespace_ = "AWS/Logs", .statistic = "Sum"}}
      .with(props)
      .attachTo(*this);
}
iam::AddToResourcePolicyResult LogGroupBase::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!policy_) policy_ = New<ResourcePolicy>{*this, Id("Policy", node().location())};
  List<iam::Principal> accounts = List<iam::Principal>::empty();
  for (const iam::Principal& principal : statement.principals()) accounts.add(detail::accountOf(principal));
  policy_->document().addStatement(statement.copy({.principals = accounts}));
  return {.statementAdded = true, .policyDependable = policy_.get()};
}

}  // namespace cdk::logs
