// SPDX-License-Identifier: Apache-2.0
// What becomes of asynchronous invocations.
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/property_rules.hpp>
#include <cdkpp/lambda/cfn_event_invoke_config.hpp>
#include <cdkpp/lambda/ifunction.hpp>

#include "lambda/async_invoke.hpp"

namespace cdk {

namespace lambda {

EventInvokeConfig::EventInvokeConfig(Scope scope, EventInvokeConfigProps props)
    : Resource{detail::injected<EventInvokeConfig>(scope, props)} {
  detail::PropertyRules rules;
  rules.range("maxEventAge", props.maxEventAge, Duration::seconds(60), Duration::hours(6));
  rules.range("retryAttempts", props.retryAttempts, 0, 2);
  rules.check("CDKPP4610", *this);
  CfnEventInvokeConfigProps cfn{.functionName = props.function->functionName(),
                                .maximumRetryAttempts = props.retryAttempts,
                                .qualifier = props.qualifier ? *props.qualifier : Value<std::string>("$LATEST")};
  if (props.maxEventAge) cfn.maximumEventAgeInSeconds = props.maxEventAge->toSeconds();
  if (props.onFailure || props.onSuccess) {
    CfnEventInvokeConfig::DestinationConfigProperty destinations;
    if (props.onFailure)
      destinations.onFailure = CfnEventInvokeConfig::OnFailureProperty{
          .destination = *(*props.onFailure)
                              ->bind(*this, *props.function, DestinationOptions{.type = DestinationType::FAILURE})
                              .destination};
    if (props.onSuccess)
      destinations.onSuccess = CfnEventInvokeConfig::OnSuccessProperty{
          .destination = *(*props.onSuccess)
                              ->bind(*this, *props.function, DestinationOptions{.type = DestinationType::SUCCESS})
                              .destination};
    cfn.destinationConfig = destinations;
  }
  New<CfnEventInvokeConfig> resource{*this, Id("Resource", node().location()), std::move(cfn)};
}

}  // namespace lambda

namespace detail {

void configureAsyncInvoke(lambda::IFunction& fn, lambda::EventInvokeConfigOptions options) {
  if (options.maxEventAge || options.onFailure || options.onSuccess || options.retryAttempts)
    fn.configureAsyncInvoke(std::move(options));
}

}  // namespace detail
}  // namespace cdk
