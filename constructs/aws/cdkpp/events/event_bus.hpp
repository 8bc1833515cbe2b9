// SPDX-License-Identifier: Apache-2.0
// AWS::Events::EventBus, and AWS::Events::EventBusPolicy for each statement of its policy. Follows aws-cdk-lib 2.276.0,
// aws-events.
#pragma once
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/events/archive.hpp>
#include <cdkpp/events/cfn_event_bus.hpp>
#include <cdkpp/events/cfn_event_bus_policy.hpp>
#include <cdkpp/events/event_bus_grants.hpp>
#include <cdkpp/sqs/queue_ref.hpp>

namespace cdk::events {

/// An event bus, also an imported one.
class IEventBus : public virtual IResource, public virtual IEventBusRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> eventBusArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> eventBusName() const = 0;
  /// The policy as JSON. CloudFormation: Fn::GetAtt Policy.
  virtual Value<std::string> eventBusPolicy() const = 0;
  /// The partner whose events come to this bus. @default none
  virtual Optional<Value<std::string>> eventSourceName() const = 0;
  /// Keeps the events of the bus.
  virtual Handle<Archive> archive(Id id, BaseArchiveProps props) = 0;
  /// Lets somebody send events to the bus.
  /// @param sid the id of the statement in the policy of the bus, needed where the grantee has no policy of its own
  virtual iam::Grant grantPutEventsTo(const iam::IGrantable& grantee, Optional<Value<std::string>> sid = {}) = 0;
};

/// Whether logs say what was in an event.
enum class IncludeDetail {
  FULL,  ///< all of it
  NONE,
};

/// What is logged.
enum class Level {
  INFO,   ///< errors and the main steps
  ERROR,  ///< errors
  TRACE,  ///< all steps
  OFF,
};

struct LogConfig {
  /// @default IncludeDetail::NONE
  Optional<IncludeDetail> includeDetail{};
  /// @default Level::OFF
  Optional<Level> level{};
};

struct EventBusProps {
  /// Gets the events that could not be encrypted. CloudFormation: DeadLetterConfig. @default none
  Optional<sqs::IQueueRef&> deadLetterQueue{};
  /// Up to 512 characters. CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// 1 to 256 letters, digits, ".", "-", "_"; not "default", and not together with eventSourceName. CloudFormation:
  /// Name.
  /// @default made of the place in the tree
  Optional<Value<std::string>> eventBusName{};
  /// The partner whose events come to this bus, "aws.partner/name/…"; not together with eventBusName.
  /// CloudFormation: EventSourceName. @default none
  Optional<Value<std::string>> eventSourceName{};
  /// CloudFormation: KmsKeyIdentifier. @default a key of AWS
  Optional<kms::IKey&> kmsKey{};
  /// CloudFormation: LogConfig. @default nothing is logged
  Optional<LogConfig> logConfig{};
};

struct EventBusAttributes {
  Required<Value<std::string>> eventBusArn;
  Required<Value<std::string>> eventBusName;
  /// The policy as JSON.
  Required<Value<std::string>> eventBusPolicy;
  /// @default none
  Optional<Value<std::string>> eventSourceName{};
};

/// What is the same for buses of this program and imported ones.
class EventBusBase : public Resource, public virtual IEventBus, public virtual iam::IResourceWithPolicy {
 public:
  EventBusReference eventBusRef() const override {
    return {.eventBusArn = eventBusArn(), .eventBusName = eventBusName()};
  }
  EventBusGrants grants() const { return EventBusGrants::fromEventBus(*this); }
  Handle<Archive> archive(Id id, BaseArchiveProps props) override;
  /// @throws ValidationError CDKPP4817 when the policy of the bus is needed and there is no sid.
  iam::Grant grantPutEventsTo(const iam::IGrantable& grantee, Optional<Value<std::string>> sid = {}) override;

 protected:
  using Resource::Resource;
};

namespace detail {
/// All that is wrong with the properties of a bus, as one text; empty when there is nothing.
std::string eventBusProblems(const EventBusProps& props);
/// "FULL" and so on.
const char* textOf(IncludeDetail detail);
const char* textOf(Level level);
/// Up to 64 characters: the id of a statement of a bus.
std::string statementIdOf(const Value<std::string>& sid);
}  // namespace detail

/// Takes events, and gives them to the rules that look at it.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html
class EventBus : public EventBusBase {
 public:
  using Props = EventBusProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-events.EventBus";
  /// @throws ValidationError CDKPP4814 naming all properties that are not allowed.
  template <std::same_as<EventBusProps> P = EventBusProps>
  explicit EventBus(Scope scope, P props = {});
  /// A bus that exists. It has no policy that could be changed.
  static Handle<IEventBus> fromEventBusArn(const Parent& scope, const Id& id, const Value<std::string>& eventBusArn);
  /// A bus that exists in the account and region of the stack.
  static Handle<IEventBus> fromEventBusName(const Parent& scope, const Id& id, const Value<std::string>& eventBusName);
  /// A bus that exists.
  static Handle<IEventBus> fromEventBusAttributes(const Parent& scope, const Id& id, EventBusAttributes attrs);
  /// Lets somebody send events to all event buses.
  static iam::Grant grantAllPutEvents(const iam::IGrantable& grantee);

  Value<std::string> eventBusArn() const override { return eventBusArn_; }
  Value<std::string> eventBusName() const override { return eventBusName_; }
  Value<std::string> eventBusPolicy() const override { return eventBusPolicy_; }
  Optional<Value<std::string>> eventSourceName() const override { return eventSourceName_; }
  /// Adds an EventBusPolicy "cdk-<sid>". @throws ValidationError CDKPP4817 when the statement has no sid.
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement) override;

 private:
  static Optional<Value<std::string>> nameOf(const EventBusProps& props);
  Handle<CfnEventBus> makeResource(const EventBusProps& props);
  void allowToUse(kms::IKey& key, const Value<std::string>& name);
  Value<std::string> eventBusArn_ = "";
  Value<std::string> eventBusName_ = "";
  Value<std::string> eventBusPolicy_ = "";
  Optional<Value<std::string>> eventSourceName_{};
};

struct EventBusPolicyProps {
  /// CloudFormation: EventBusName.
  Required<IEventBus&> eventBus;
  /// CloudFormation: Statement.
  Required<iam::PolicyStatement> statement;
  /// Names the statement in the policy of the bus. CloudFormation: StatementId.
  Required<Value<std::string>> statementId;
};

/// A statement of the policy of a bus. An EventBus makes them by addToResourcePolicy.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html
class EventBusPolicy : public Resource {
 public:
  using Props = EventBusPolicyProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-events.EventBusPolicy";
  template <std::same_as<EventBusPolicyProps> P = EventBusPolicyProps>
  explicit EventBusPolicy(Scope scope, P props);
};

template <std::same_as<EventBusProps> P>
EventBus::EventBus(Scope scope, P props)
    : EventBusBase{::cdk::detail::injected<EventBus>(scope, props),
          {.physicalName = nameOf(props).valueOr(Lazy::string([this] { return Names::uniqueId(*this); }))}} {
  const Handle<CfnEventBus> resource = makeResource(props);
  eventBusArn_ = getResourceArnAttribute(
      resource->attrArn(), {.resource = "event-bus", .resourceName = *physicalName(), .service = "events"});
  eventBusName_ = getResourceNameAttribute(resource->ref());
  eventBusPolicy_ = resource->attrPolicy();
  eventSourceName_ = resource->eventSourceName;
}

template <std::same_as<EventBusPolicyProps> P>
EventBusPolicy::EventBusPolicy(Scope scope, P props) : Resource{::cdk::detail::injected<EventBusPolicy>(scope, props)} {
  New<CfnEventBusPolicy> resource{*this, Id("Resource", node().location()),
      {.eventBusName = props.eventBus->eventBusName(),
          .statement = props.statement->toStatementJson(),
          .statementId = *props.statementId}};
}

}  // namespace cdk::events
