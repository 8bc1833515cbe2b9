// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/custom_resources/custom_resource_config.hpp>
#include <cdkpp/lambda/cfn_function.hpp>
#include <cdkpp/logs/log_group.hpp>

#include <string_view>

#include "custom_resources/handler_marks.hpp"

namespace cdk {
namespace {

// In the words of the CDK, so that its tools find them.
constexpr const char* kSingleton = "aws:cdk:is-custom-resource-handler-singleton";
constexpr const char* kRuntimeFamily = "aws:cdk:is-custom-resource-handler-runtime-family";
constexpr const char* kLogGroup = "aws:cdk:is-custom-resource-handler-logGroup";
constexpr const char* kLogRetention = "aws:cdk:is-custom-resource-handler-logRetention";
constexpr const char* kRetentionProperty = "RetentionInDays";

const Json* markOf(const IConstruct& construct, std::string_view mark) {
  for (const MetadataEntry& entry : construct.node().metadata())
    if (entry.type == mark) return &entry.data;
  return nullptr;
}

void setRetention(const IConstruct& construct, double days) {
  if (const auto l1 = construct.node().defaultChild<CfnResource>()) l1->addPropertyOverride(kRetentionProperty, days);
}

/// A function without a log group of its own gets one.
void addLogGroup(lambda::CfnFunction& function, double days) {
  New<logs::LogGroup> logGroup{
      function, Id("logGroup", static_cast<IConstruct&>(function).node().location()), {.retention = days}};
  logGroup->node().addMetadata(kLogGroup, true);
  function.addPropertyOverride("LoggingConfig", Json::object({{"LogGroup", Json(logGroup->logGroupName())}}));
}

}  // namespace

namespace detail {

void markHandler(lambda::SingletonFunction& function, bool givenLogGroup) {
  function.addMetadata(kSingleton, true);
  function.addMetadata(kRuntimeFamily, static_cast<double>(function.runtime().family()));
  if (givenLogGroup) function.logGroup().asConstruct().node().addMetadata(kLogGroup, true);
  if (const auto retention = function.permissionsNode().tryFindChild("LogRetention"))
    retention->node().addMetadata(kLogRetention, true);
}

void keepHandlerLogs(IConstruct& construct, double retention) {
  if (markOf(construct, kLogGroup)) setRetention(construct, retention);
  if (markOf(construct, kSingleton)) {
    const auto function = construct.node().defaultChild<lambda::CfnFunction>();
    if (function && !function->loggingConfig.hasValue()) addLogGroup(*function, retention);
  }
  if (markOf(construct, kLogRetention)) setRetention(construct, retention);
}

void setHandlerRemovalPolicy(IConstruct& construct, RemovalPolicy removalPolicy) {
  if (!markOf(construct, kLogGroup)) return;
  if (const auto l1 = construct.node().defaultChild<CfnResource>()) l1->applyRemovalPolicy(removalPolicy);
}

void setHandlerRuntime(IConstruct& construct, const lambda::Runtime& runtime) {
  const Json* family = markOf(construct, kRuntimeFamily);
  if (!family || family->asNumber() != static_cast<double>(runtime.family())) return;
  if (const auto l1 = construct.node().defaultChild<CfnResource>()) l1->addPropertyOverride("Runtime", runtime.name());
}

}  // namespace detail

namespace custom_resources {

void CustomResourceConfig::addLogRetentionLifetime(double retention) {
  Aspects::of(*scope_).add(CustomResourceLogRetention(retention), {.priority = AspectPriority::MUTATING});
}
void CustomResourceConfig::addRemovalPolicy(RemovalPolicy removalPolicy) {
  Aspects::of(*scope_).add(CustomResourceRemovalPolicy(removalPolicy), {.priority = AspectPriority::MUTATING});
}
void CustomResourceConfig::addLambdaRuntime(lambda::Runtime lambdaRuntime) {
  Aspects::of(*scope_).add(CustomResourceLambdaRuntime(lambdaRuntime), {.priority = AspectPriority::MUTATING});
}

}  // namespace custom_resources
}  // namespace cdk
