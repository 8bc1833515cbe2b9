// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/events/event_bus.hpp>

#include <algorithm>

namespace cdk::events {

namespace detail {

namespace {

constexpr std::size_t kLongestName = 256;

bool isPlain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

/// "aws.partner/name/…": two parts or more after the first.
bool isPartnerSource(std::string_view name) {
  constexpr std::string_view start = "aws.partner/";
  if (!name.starts_with(start) || name.size() > kLongestName) return false;
  name.remove_prefix(start.size());
  std::size_t parts = 0;
  while (true) {
    const std::size_t end = name.find('/');
    const std::string_view part = name.substr(0, end);
    if (part.empty() || !std::all_of(part.begin(), part.end(), isPlain)) return false;
    ++parts;
    if (end == std::string_view::npos) return parts >= 2;
    name.remove_prefix(end + 1);
  }
}

}  // namespace

std::string eventBusProblems(const EventBusProps& props) {
  std::string problems;
  const auto add = [&](const std::string& problem) { problems += (problems.empty() ? "" : "; ") + problem; };
  if (props.eventBusName && props.eventSourceName)
    add("eventBusName and eventSourceName cannot be given both: a bus for a partner has the name of its source");
  if (props.eventBusName && props.eventBusName->isLiteral()) {
    const std::string& name = props.eventBusName->literal();
    if (name == "default") add("eventBusName cannot be 'default': that is the bus which every account has");
    if (name.empty() || name.size() > kLongestName || !std::all_of(name.begin(), name.end(), isPlain))
      add("eventBusName must have 1 to 256 letters, digits, '.', '-' and '_', but '" + name + "' was given");
  }
  if (props.eventSourceName && props.eventSourceName->isLiteral() && !isPartnerSource(props.eventSourceName->literal()))
    add("eventSourceName must be 'aws.partner/' with two names or more after it, each of letters, digits, '.', '-' and "
        "'_' and 256 characters in all, but '" +
        props.eventSourceName->literal() + "' was given");
  constexpr std::size_t longestDescription = 512;
  if (props.description && props.description->isLiteral() && props.description->literal().size() > longestDescription)
    add("description must have up to 512 characters, but has " + std::to_string(props.description->literal().size()));
  return problems;
}

const char* textOf(IncludeDetail detail) { return detail == IncludeDetail::FULL ? "FULL" : "NONE"; }

const char* textOf(Level level) {
  switch (level) {
    case Level::INFO: return "INFO";
    case Level::ERROR: return "ERROR";
    case Level::TRACE: return "TRACE";
    case Level::OFF: return "OFF";
  }
  return "OFF";
}

std::string statementIdOf(const Value<std::string>& sid) {
  constexpr std::size_t longest = 64;
  return ("cdk-" + sid.literal()).substr(0, longest);
}

void allowArchive(kms::IKey& key, const Value<std::string>& busArn) {
  const iam::ServicePrincipal eventBridge("events.amazonaws.com");
  key.addToResourcePolicy(iam::PolicyStatement{
      {.actions = {"kms:Decrypt", "kms:GenerateDataKey", "kms:ReEncrypt*"},
       .conditions =
           Json::object({{"StringEquals", Json::object({{"kms:EncryptionContext:aws:events:event-bus:arn", busArn}})}}),
       .principals = {eventBridge},
       .resources = {"*"},
       .sid = "Allow EventBridge to use kms operations"}});
  key.addToResourcePolicy(iam::PolicyStatement{{.actions = {"kms:DescribeKey"},
                                                .principals = {eventBridge},
                                                .resources = {"*"},
                                                .sid = "Allow EventBridge to call kms:DescribeKey"}});
}

}  // namespace detail

Handle<Archive> EventBusBase::archive(Id id, BaseArchiveProps props) {
  return New<Archive>{*this,
                      id,
                      {.archiveName = props.archiveName,
                       .description = props.description.valueOr("Event Archive for " + eventBusName() + " Event Bus"),
                       .eventPattern = *props.eventPattern,
                       .retention = props.retention,
                       .sourceEventBus = *this}};
}

iam::Grant EventBusBase::grantPutEventsTo(const iam::IGrantable& grantee, Optional<Value<std::string>> sid) {
  iam::Grant onPrincipal = iam::Grant::addToPrincipal(
      {.actions = {"events:PutEvents"}, .grantee = grantee, .resourceArns = {eventBusArn()}});
  if (onPrincipal.success()) return onPrincipal;
  return iam::Grant::addStatementToResourcePolicy(
      {.grantee = grantee,
       .resource = *this,
       .statement = iam::PolicyStatement{{.actions = {"events:PutEvents"},
                                          .principals = {iam::Principal(grantee.grantPrincipal())},
                                          .resources = {eventBusArn()},
                                          .sid = sid}}});
}

iam::Grant EventBusGrants::actions(const iam::IGrantable& grantee, List<Value<std::string>> actions,
                                   EventBusGrantsActionsOptions options) const {
  List<Value<std::string>> arns = std::move(options.resourceArns);
  if (!arns.hasValue()) arns = {resource_->eventBusRef().eventBusArn};
  return iam::Grant::addToPrincipal(
      {.actions = std::move(actions), .grantee = grantee, .resourceArns = std::move(arns)});
}

iam::Grant EventBusGrants::allPutEvents(const iam::IGrantable& grantee) const {
  return actions(grantee, {"events:PutEvents"}, {.resourceArns = {"*"}});
}

Optional<Value<std::string>> EventBus::nameOf(const EventBusProps& props) {
  return props.eventBusName ? props.eventBusName : props.eventSourceName;
}

iam::Grant EventBus::grantAllPutEvents(const iam::IGrantable& grantee) {
  return iam::Grant::addToPrincipal({.actions = {"events:PutEvents"}, .grantee = grantee, .resourceArns = {"*"}});
}

Handle<CfnEventBus> EventBus::makeResource(const EventBusProps& props) {
  if (const std::string problems = detail::eventBusProblems(props); !problems.empty())
    throw ValidationError("CDKPP4814", problems, *this);
  const Value<std::string> name = *physicalName();
  CfnEventBusProps cfn{.description = props.description, .name = name};
  if (!props.eventBusName) cfn.eventSourceName = props.eventSourceName;
  if (props.deadLetterQueue)
    cfn.deadLetterConfig = CfnEventBus::DeadLetterConfigProperty{.arn = props.deadLetterQueue->queueRef().queueArn};
  if (props.kmsKey) cfn.kmsKeyIdentifier = props.kmsKey->keyArn();
  if (props.logConfig) {
    CfnEventBus::LogConfigProperty log;
    if (props.logConfig->includeDetail.hasValue()) log.includeDetail = detail::textOf(*props.logConfig->includeDetail);
    if (props.logConfig->level.hasValue()) log.level = detail::textOf(*props.logConfig->level);
    cfn.logConfig = std::move(log);
  }
  New<CfnEventBus> resource{*this, Id("Resource", node().location()), std::move(cfn)};
  if (props.kmsKey) allowToUse(*props.kmsKey, nameOf(props).valueOr(name));
  return resource;
}

void EventBus::allowToUse(kms::IKey& key, const Value<std::string>& name) {
  const Value<std::string> arn =
      stack().formatArn({.resource = "event-bus", .resourceName = name, .service = "events"});
  key.addToResourcePolicy(iam::PolicyStatement{
      {.actions = {"kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey"},
       .conditions =
           Json::object({{"StringEquals", Json::object({{"aws:SourceAccount", stack().account()},
                                                        {"aws:SourceArn", arn},
                                                        {"kms:EncryptionContext:aws:events:event-bus:arn", arn}})}}),
       .principals = {iam::ServicePrincipal("events.amazonaws.com")},
       .resources = {"*"}}});
}

iam::AddToResourcePolicyResult EventBus::addToResourcePolicy(const iam::PolicyStatement& statement) {
  if (!statement.sid())
    throw ValidationError("CDKPP4817", "a statement of the policy of an event bus needs a sid; give it one", *this);
  const std::string statementId = detail::statementIdOf(*statement.sid());
  iam::PolicyStatement named = statement;
  named.setSid(statementId);
  New<EventBusPolicy> policy{
      *this, Id(statementId, node().location()), {.eventBus = *this, .statement = named, .statementId = statementId}};
  return {.statementAdded = true, .policyDependable = &*policy};
}

}  // namespace cdk::events
