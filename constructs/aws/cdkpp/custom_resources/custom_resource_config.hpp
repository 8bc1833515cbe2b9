// SPDX-License-Identifier: Apache-2.0
// CustomResourceConfig: what holds for the functions behind custom resources of the library. Follows aws-cdk-lib
// 2.276.0, custom-resources.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/removal_policy.hpp>
#include <cdkpp/lambda/runtime.hpp>

namespace cdk::custom_resources {

/// Sets properties of the functions that the library makes once for a stack, as that of AwsCustomResource, and of their
/// logs:
///
///     custom_resources::CustomResourceConfig::of(app).addLogRetentionLifetime(logs::RetentionDays::TEN_YEARS);
class CustomResourceConfig {
 public:
  static CustomResourceConfig of(IConstruct& scope) { return CustomResourceConfig(scope); }
  /// How long logs are kept. @param retention one of logs::RetentionDays
  void addLogRetentionLifetime(double retention);
  /// What happens to log groups that were given, when they are removed.
  void addRemovalPolicy(RemovalPolicy removalPolicy);
  /// The runtime of functions of the same family.
  void addLambdaRuntime(lambda::Runtime lambdaRuntime);

 private:
  explicit CustomResourceConfig(IConstruct& scope) : scope_(&scope) {}
  IConstruct* scope_;
};

/// The aspect of CustomResourceConfig::addLogRetentionLifetime.
class CustomResourceLogRetention : public IAspect {
 public:
  explicit CustomResourceLogRetention(double setLogRetention) : logRetention_(setLogRetention) {}
  inline void visit(IConstruct& construct) override;

 private:
  double logRetention_;
};

/// The aspect of CustomResourceConfig::addRemovalPolicy.
class CustomResourceRemovalPolicy : public IAspect {
 public:
  explicit CustomResourceRemovalPolicy(RemovalPolicy removalPolicy) : removalPolicy_(removalPolicy) {}
  inline void visit(IConstruct& construct) override;

 private:
  RemovalPolicy removalPolicy_;
};

/// The aspect of CustomResourceConfig::addLambdaRuntime.
class CustomResourceLambdaRuntime : public IAspect {
 public:
  explicit CustomResourceLambdaRuntime(lambda::Runtime lambdaRuntime) : lambdaRuntime_(lambdaRuntime) {}
  inline void visit(IConstruct& construct) override;

 private:
  lambda::Runtime lambdaRuntime_;
};

}  // namespace cdk::custom_resources

namespace cdk::detail {
void keepHandlerLogs(IConstruct& construct, double retention);
void setHandlerRemovalPolicy(IConstruct& construct, RemovalPolicy removalPolicy);
void setHandlerRuntime(IConstruct& construct, const lambda::Runtime& runtime);
}  // namespace cdk::detail

namespace cdk::custom_resources {

void CustomResourceLogRetention::visit(IConstruct& construct) { detail::keepHandlerLogs(construct, logRetention_); }
void CustomResourceRemovalPolicy::visit(IConstruct& construct) {
  detail::setHandlerRemovalPolicy(construct, removalPolicy_);
}
void CustomResourceLambdaRuntime::visit(IConstruct& construct) { detail::setHandlerRuntime(construct, lambdaRuntime_); }

}  // namespace cdk::custom_resources
