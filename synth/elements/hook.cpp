// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/cfn_code_deploy_blue_green_hook.hpp>

#include "elements/entry.hpp"

namespace cdk {

using namespace detail;

namespace {

bool isEmptyContainer(const Any& value) {
  return (isKind(value, Kind::map) || isKind(value, Kind::record) || isKind(value, Kind::list)) && size(value) == 0;
}

/// A struct of which nothing is set is left out.
Any unlessEmpty(Any object) { return isEmptyContainer(object) ? Any() : object; }

const char* nameOf(CfnTrafficRoutingType type) {
  switch (type) {
    case CfnTrafficRoutingType::ALL_AT_ONCE: return "AllAtOnce";
    case CfnTrafficRoutingType::TIME_BASED_CANARY: return "TimeBasedCanary";
    case CfnTrafficRoutingType::TIME_BASED_LINEAR: return "TimeBasedLinear";
  }
  return "";
}

Any renderTrafficRouting(const Optional<CfnTrafficRoutingConfig>& config) {
  if (!config.hasValue()) return {};
  return objectOf({{"Type", text(std::string_view(nameOf(*config->type)))},
                   {"TimeBasedCanary", unlessEmpty(config->timeBasedCanary)},
                   {"TimeBasedLinear", unlessEmpty(config->timeBasedLinear)}});
}

}  // namespace

CfnHook::CfnHook(Scope scope, CfnHookProps props) : CfnElement(scope), props_(std::move(props)) {}

Json CfnHook::renderElement(ResolveContext& context) const {
  return {Raw{},
          objectOf({{"Type", props_.type}, {"Properties", unlessEmpty(context.resolveAny(renderProperties()))}})};
}

CfnCodeDeployBlueGreenHook::CfnCodeDeployBlueGreenHook(Scope scope, CfnCodeDeployBlueGreenHookProps props)
    : CfnHook(scope, {.type = "AWS::CodeDeploy::BlueGreen"}), CfnCodeDeployBlueGreenHookProps(std::move(props)) {}

Json CfnCodeDeployBlueGreenHook::renderProperties() const {
  return {Raw{}, objectOf({{"ServiceRole", serviceRole},
                           {"Applications", applications},
                           {"TrafficRoutingConfig", renderTrafficRouting(trafficRoutingConfig)},
                           {"AdditionalOptions", unlessEmpty(additionalOptions)},
                           {"LifecycleEventHooks", unlessEmpty(lifecycleEventHooks)}})};
}

}  // namespace cdk
