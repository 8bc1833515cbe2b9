// SPDX-License-Identifier: Apache-2.0
// Rules, buses, connections and API destinations that exist already.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/events/api_destination.hpp>
#include <cdkpp/events/event_bus.hpp>
#include <cdkpp/events/rule.hpp>

namespace cdk::events {

namespace {

/// The name at the end of an ARN, "" where there is none.
Value<std::string> nameIn(const Value<std::string>& arn) {
  return Arn::split(arn, ArnFormat::SLASH_RESOURCE_NAME).resourceName.valueOr("");
}

class ImportedRule final : public Resource, public IRule {
 public:
  using Props = Value<std::string>;
  explicit ImportedRule(Scope scope, Props arn)
      : Resource(scope, {.environmentFromArn = arn}), arn_(arn), name_(nameIn(arn)) {}
  Value<std::string> ruleArn() const override { return arn_; }
  Value<std::string> ruleName() const override { return name_; }
  RuleReference ruleRef() const override { return {.ruleArn = arn_}; }

 private:
  Value<std::string> arn_;
  Value<std::string> name_;
};

class ImportedEventBus final : public EventBusBase {
 public:
  using Props = EventBusAttributes;
  explicit ImportedEventBus(Scope scope, Props attrs)
      : EventBusBase(scope, {.environmentFromArn = *attrs.eventBusArn}), attrs_(std::move(attrs)) {}
  Value<std::string> eventBusArn() const override { return *attrs_.eventBusArn; }
  Value<std::string> eventBusName() const override { return *attrs_.eventBusName; }
  Value<std::string> eventBusPolicy() const override { return *attrs_.eventBusPolicy; }
  Optional<Value<std::string>> eventSourceName() const override { return attrs_.eventSourceName; }
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement&) override {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-events:eventBusAddToResourcePolicy",
        "The policy of this event bus cannot be changed, for it is imported. Add the permissions by hand.");
    return {.statementAdded = false};
  }

 private:
  EventBusAttributes attrs_;
};

class ImportedConnection final : public Resource, public IConnection {
 public:
  using Props = ConnectionAttributes;
  explicit ImportedConnection(Scope scope, Props attrs)
      : Resource(scope, {.environmentFromArn = *attrs.connectionArn}), attrs_(std::move(attrs)) {}
  Value<std::string> connectionArn() const override { return *attrs_.connectionArn; }
  Value<std::string> connectionName() const override { return *attrs_.connectionName; }
  Value<std::string> connectionSecretArn() const override { return *attrs_.connectionSecretArn; }
  ConnectionReference connectionRef() const override {
    return {.connectionArn = *attrs_.connectionArn, .connectionName = *attrs_.connectionName};
  }

 private:
  ConnectionAttributes attrs_;
};

class ImportedApiDestination final : public Resource, public IApiDestination {
 public:
  struct Props {
    ApiDestinationAttributes attrs;
    Value<std::string> name;
  };
  explicit ImportedApiDestination(Scope scope, Props props) : Resource(scope), props_(std::move(props)) {}
  Value<std::string> apiDestinationArn() const override { return *props_.attrs.apiDestinationArn; }
  Optional<Value<std::string>> apiDestinationArnForPolicy() const override {
    return props_.attrs.apiDestinationArnForPolicy;
  }
  Value<std::string> apiDestinationName() const override { return props_.name; }
  ApiDestinationReference apiDestinationRef() const override {
    return {.apiDestinationArn = apiDestinationArn(), .apiDestinationName = props_.name};
  }
  IConnection& connection() const override { return detail::asConnection(*props_.attrs.connection, *this); }

 private:
  Props props_;
};

}  // namespace

namespace detail {
IConnection& asConnection(IConnectionRef& connection, const IConstruct& about) {
  if (auto* found = dynamic_cast<IConnection*>(&connection)) return *found;
  throw ValidationError("CDKPP4819",
                        "the connection of this API destination is no Connection; use what it was made with", about);
}
}  // namespace detail

Handle<IRule> Rule::fromEventRuleArn(const Parent& scope, const Id& id, Value<std::string> eventRuleArn) {
  return New<ImportedRule>{scope, id, std::move(eventRuleArn)};
}

Handle<IEventBus> EventBus::fromEventBusAttributes(const Parent& scope, const Id& id, EventBusAttributes attrs) {
  return New<ImportedEventBus>{scope, id, std::move(attrs)};
}
Handle<IEventBus> EventBus::fromEventBusArn(const Parent& scope, const Id& id, const Value<std::string>& eventBusArn) {
  return fromEventBusAttributes(
      scope, id, {.eventBusArn = eventBusArn, .eventBusName = nameIn(eventBusArn), .eventBusPolicy = ""});
}
Handle<IEventBus> EventBus::fromEventBusName(const Parent& scope, const Id& id,
                                             const Value<std::string>& eventBusName) {
  const Value<std::string> arn =
      Stack::of(*scope).formatArn({.resource = "event-bus", .resourceName = eventBusName, .service = "events"});
  return fromEventBusAttributes(scope, id, {.eventBusArn = arn, .eventBusName = eventBusName, .eventBusPolicy = ""});
}

Handle<IConnection> Connection::fromConnectionAttributes(const Parent& scope, const Id& id,
                                                         ConnectionAttributes attrs) {
  return New<ImportedConnection>{scope, id, std::move(attrs)};
}
Handle<IConnection> Connection::fromEventBusArn(const Parent& scope, const Id& id,
                                                const Value<std::string>& connectionArn,
                                                Value<std::string> connectionSecretArn) {
  return fromConnectionAttributes(scope, id,
                                  {.connectionArn = connectionArn,
                                   .connectionName = nameIn(connectionArn),
                                   .connectionSecretArn = std::move(connectionSecretArn)});
}

Handle<IApiDestination> ApiDestination::fromApiDestinationAttributes(const Parent& scope, const Id& id,
                                                                     ApiDestinationAttributes attrs) {
  const Value<std::string> arn = *attrs.apiDestinationArn;
  const Value<std::string> name = nameIn(arn);
  if (name.isLiteral() && name.literal().empty())
    throw ValidationError("CDKPP4819", "there is no name in apiDestinationArn" +
                                           (arn.isLiteral() ? " '" + arn.literal() + "'" : std::string()) +
                                           "; it must be arn:aws:events:region:account:api-destination/name/id");
  return New<ImportedApiDestination>{scope, id, {.attrs = std::move(attrs), .name = name}};
}

}  // namespace cdk::events
