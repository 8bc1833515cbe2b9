// SPDX-License-Identifier: Apache-2.0
// Event buses with all properties, their policies, archives and grants, and imported buses.
#include <cdkpp/cdk.hpp>
#include <cdkpp/events.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;
using events::EventPattern;

int main() {
  App app;
  New<Stack> stack{app, "Buses"};
  const auto output = [&](const char* id, const Value<std::string>& value) {
    New<CfnOutput> made{stack, id, {.value = value}};
  };
  New<events::EventBus> plain{stack, "Plain"};
  New<events::EventBus> all{stack, "All", {
      .deadLetterQueue = New<sqs::Queue>{stack, "Queue"},
      .description = "A bus",
      .eventBusName = "all",
      .kmsKey = New<kms::Key>{stack, "Key"},
      .logConfig = events::LogConfig{.includeDetail = events::IncludeDetail::FULL, .level = events::Level::TRACE},
  }};
  New<events::EventBus> logged{stack, "Logged", {
      .kmsKey = New<kms::Key>{stack, "Key2"}, .logConfig = events::LogConfig{.level = events::Level::ERROR}}};
  New<events::EventBus> partner{stack, "Partner", {.eventSourceName = "aws.partner/PartnerName/acct1/repo1"}};
  output("Arn", all->eventBusArn());
  output("Name", all->eventBusName());
  output("Policy", all->eventBusPolicy());
  output("RefArn", plain->eventBusRef().eventBusArn);
  output("RefName", plain->eventBusRef().eventBusName);
  output("Source", *partner->eventSourceName());

  New<iam::Role> role{stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  plain->grantPutEventsTo(role);
  plain->grantPutEventsTo(iam::ServicePrincipal("s3.amazonaws.com"), "FromS3");
  plain->grants().allPutEvents(role);
  all->grants().actions(role, {"events:DescribeEventBus"});
  events::EventBus::grantAllPutEvents(role);
  all->addToResourcePolicy(iam::PolicyStatement{{
      .actions = {"events:PutEvents", "events:PutRule"},
      .conditions = Json::object({{"StringEquals", Json::object({{"aws:PrincipalOrgID", "o-1"}})}}),
      .principals = {iam::AccountPrincipal("222222222222"), iam::AnyPrincipal()},
      .resources = {all->eventBusArn()},
      .sid = "A-very-long-id-of-a-statement-that-is-cut-to-sixty-four-characters",
  }});
  New<events::EventBusPolicy> busPolicy{stack, "BusPolicy", {
      .eventBus = plain,
      .statement = iam::PolicyStatement{{.actions = {"events:PutEvents"},
          .principals = {iam::AccountPrincipal("222222222222")}, .resources = {plain->eventBusArn()}, .sid = "x"}},
      .statementId = "x",
  }};

  const auto archive = plain->archive("Archive", {.eventPattern = EventPattern{.source = {"a"}}});
  all->archive("Named", {
      .archiveName = "named",
      .description = "An archive",
      .eventPattern = EventPattern{.account = {stack->account()}, .detailType = {"d"}},
      .retention = Duration::days(7),
  });
  New<events::Archive> own{stack, "Own", {
      .eventPattern = EventPattern{.source = {"a"}}, .kmsKey = New<kms::Key>{stack, "ArchiveKey"}, .sourceEventBus = plain}};
  output("ArchiveArn", archive->archiveArn());
  output("ArchiveName", archive->archiveName());

  const auto byArn = events::EventBus::fromEventBusArn(stack, "ByArn", "arn:aws:events:us-east-1:222222222222:event-bus/other");
  const auto byName = events::EventBus::fromEventBusName(stack, "ByName", "name");
  const auto byAttributes = events::EventBus::fromEventBusAttributes(stack, "ByAttributes", {
      .eventBusArn = "arn:aws:events:us-east-1:222222222222:event-bus/third",
      .eventBusName = "third",
      .eventBusPolicy = "{}",
      .eventSourceName = "s",
  });
  output("ByArnName", byArn->eventBusName());
  output("ByArnPolicy", byArn->eventBusPolicy() + "-");
  output("ByArnRegion", byArn->env().region);
  output("ByNameArn", byName->eventBusArn());
  output("ByNameAccount", byName->env().account);
  output("ByAttributesSource", *byAttributes->eventSourceName());
  byArn->grantPutEventsTo(role);
  byName->archive("ImportedArchive", {.eventPattern = EventPattern{.source = {"a"}}});
  New<events::Rule> rule{stack, "Rule", {.eventBus = byName, .eventPattern = EventPattern{.source = {"a"}}}};
  New<events::Rule> ownRule{stack, "OwnRule", {.eventBus = plain, .eventPattern = EventPattern{.source = {"a"}}}};
  app.synth();
}
