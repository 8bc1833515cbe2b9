// SPDX-License-Identifier: Apache-2.0
#include "custom_resources/cfn_utils.hpp"

#include <cdkpp/core/custom_resource.hpp>

#include "core/stack_support.hpp"
#include "names/unique_id.hpp"

namespace cdk::detail {

Value<std::string> cfnUtilsServiceToken(const IConstruct& scope) {
  return builtInProvider(scope, "AWSCDKCfnUtilsProvider", "cfn_utils").serviceToken();
}

Any stringifiedList(const IConstruct& scope, const Any& list) {
  Stack& stack = Stack::of(scope);
  const Json value = stack.resolve(list);
  const std::string id = makeUniqueId({"CdkJsonStringify", value.dump()});
  if (const Handle<Construct> existing = stack.node().tryFindChild(id))
    return dynamic_cast<CustomResource&>(*existing).getAttString("Value");
  New<CustomResource> resource{stack,
                               Id(id, stack.node().location()),
                               {.properties = {{"Value", value}},
                                .resourceType = "Custom::AWSCDKCfnJsonStringify",
                                .serviceToken = cfnUtilsServiceToken(stack)}};
  return resource->getAttString("Value");
}

}  // namespace cdk::detail
