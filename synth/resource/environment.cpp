// SPDX-License-Identifier: Apache-2.0
#include "resource/environment.hpp"

#include "tree/state.hpp"

namespace cdk::detail {
namespace {

/** What tells one account or region from others: its text, or what CloudFormation is asked for it. */
std::string identity(const Optional<Value<std::string>>& given, const char* pseudoParameter, const Stack& stack) {
  if (!given) return std::string(R"({"Ref":")") + pseudoParameter + R"("})";
  return given->isLiteral() ? given->literal() : stack.resolve(*given).dump();
}

bool same(const Optional<Value<std::string>>& a, const Stack& ofA, const Optional<Value<std::string>>& b,
          const Stack& ofB, const char* pseudoParameter) {
  if (a.cell() == b.cell()) return true;  // both are open, or come from one stage
  return identity(a, pseudoParameter, ofA) == identity(b, pseudoParameter, ofB);
}

}  // namespace

bool sharesEnvironment(const Stack& producer, const Stack& consumer) {
  const auto& from = TreeAccess::state(producer);
  const auto& to = TreeAccess::state(consumer);
  return same(from.account, producer, to.account, consumer, "AWS::AccountId") &&
         (to.crossRegionReferences || same(from.region, producer, to.region, consumer, "AWS::Region"));
}

}  // namespace cdk::detail
