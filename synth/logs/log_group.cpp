// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/logs/log_group.hpp>

#include "text/number.hpp"

namespace cdk::logs::detail {

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

}  // namespace cdk::logs::detail
