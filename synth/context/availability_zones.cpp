// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/errors.hpp>

#include "core/stack_support.hpp"
#include "core_types/intrinsics.hpp"

namespace cdk::detail {
namespace {

constexpr const char* FALLBACK = "aws:cdk:availability-zones:fallback";

List<Value<std::string>> toZones(const Json& value, const char* source, const Stack& stack) {
  List<Value<std::string>> zones = List<Value<std::string>>::empty();
  bool isList = value.isArray();
  for (std::size_t i = 0; isList && i < value.size(); ++i) {
    isList = value[i].isString();
    if (isList) zones.add(value[i].asString());
  }
  if (!isList) {
    throw ValidationError("CDKPP2453",
                          std::string("the context value of '") + source +
                              "' should be a list of availability zones, it is " + value.dump(),
                          stack);
  }
  return zones;
}

}  // namespace

List<Value<std::string>> availabilityZones(const Stack& stack) {
  if (!stack.account().isLiteral() || !stack.region().isLiteral()) {
    const Json fallback = static_cast<const Construct&>(stack).node().tryGetContext(FALLBACK);
    if (fallback.hasValue() && !fallback.isNull()) return toZones(fallback, FALLBACK, stack);
    // Every region has at least two zones.
    const Intrinsic zones("Fn::GetAZs", Json(""));
    return {selectFunction(0, zones), selectFunction(1, zones)};
  }
  const char* provider = ContextProviderName::AVAILABILITY_ZONE_PROVIDER;
  const auto [value] = ContextProvider::getValue(
      stack, {.dummyValue = Json::array({"dummy1a", "dummy1b", "dummy1c"}), .provider = provider});
  return toZones(value, provider, stack);
}

}  // namespace cdk::detail
