// SPDX-License-Identifier: Apache-2.0
// AWS::Events::Archive. Follows aws-cdk-lib 2.276.0, aws-events.
#pragma once
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/events/cfn_archive.hpp>
#include <cdkpp/events/event_bus_ref.hpp>
#include <cdkpp/events/event_pattern.hpp>
#include <cdkpp/kms/ikey.hpp>

namespace cdk::events {

struct ArchiveProps {
  /// CloudFormation: ArchiveName. @default made by CloudFormation
  Optional<Value<std::string>> archiveName{};
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// The events that are kept. CloudFormation: EventPattern.
  Required<EventPattern> eventPattern;
  /// CloudFormation: KmsKeyIdentifier. @default a key of AWS
  Optional<kms::IKey&> kmsKey{};
  /// How long events are kept, in whole days. CloudFormation: RetentionDays. @default for ever
  Optional<Duration> retention{};
  /// CloudFormation: SourceArn.
  Required<IEventBusRef&> sourceEventBus;
};

/// For IEventBus::archive.
struct BaseArchiveProps {
  /// CloudFormation: ArchiveName. @default made by CloudFormation
  Optional<Value<std::string>> archiveName{};
  /// CloudFormation: Description. @default "Event Archive for <name> Event Bus"
  Optional<Value<std::string>> description{};
  /// The events that are kept. CloudFormation: EventPattern.
  Required<EventPattern> eventPattern;
  /// Has no effect, as in aws-cdk-lib: for a key, make an Archive. @default a key of AWS
  Optional<kms::IKey&> kmsKey{};
  /// How long events are kept, in whole days. CloudFormation: RetentionDays. @default for ever
  Optional<Duration> retention{};
};

/// Keeps the events of a bus, from which they can be sent again.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html
class Archive : public Resource {
 public:
  using Props = ArchiveProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-events.Archive";
  template <std::same_as<ArchiveProps> P = ArchiveProps>
  explicit Archive(Scope scope, P props);
  /// CloudFormation: Fn::GetAtt Arn.
  Value<std::string> archiveArn() const { return archiveArn_; }
  /// CloudFormation: Ref.
  Value<std::string> archiveName() const { return archiveName_; }

 private:
  Value<std::string> archiveArn_ = "";
  Value<std::string> archiveName_ = "";
};

namespace detail {
/// Lets EventBridge encrypt an archive of a bus.
void allowArchive(kms::IKey& key, const Value<std::string>& busArn);
}  // namespace detail

template <std::same_as<ArchiveProps> P>
Archive::Archive(Scope scope, P props)
    : Resource{::cdk::detail::injected<Archive>(scope, props), {.physicalName = props.archiveName}} {
  const Value<std::string> busArn = props.sourceEventBus->eventBusRef().eventBusArn;
  if (props.kmsKey) detail::allowArchive(*props.kmsKey, busArn);
  New<CfnArchive> resource{*this, Id("Archive", node().location()),
      {.archiveName = physicalName(),
          .description = props.description,
          .eventPattern = detail::renderEventPattern(*props.eventPattern),
          .kmsKeyIdentifier = props.kmsKey ? props.kmsKey->keyArn() : Value<std::string>(""),
          .retentionDays = props.retention ? props.retention->toDays() : Value<double>(0),
          .sourceArn = busArn}};
  archiveArn_ = resource->attrArn();
  archiveName_ = resource->ref();
  node().setDefaultChild(*resource);
}

}  // namespace cdk::events
