// SPDX-License-Identifier: Apache-2.0
// Aws and ScopedAws. The constants must serve the static initialisers of programs, whose order is not ours to choose:
// cells and handles are initialised before any code runs, and never destroyed.
#include "elements/pseudo_parameters.hpp"

#include <cdkpp/core/aws.hpp>
#include <cdkpp/core/cfn_element.hpp>

#include "elements/entry.hpp"

namespace cdk {

using namespace detail;

namespace {

struct PseudoCell : TokenCell {
  const char* name;
};

Any producePseudo(const TokenCell* cell, ResolveContext&) {
  return objectOf({{"Ref", text(std::string_view(static_cast<const PseudoCell*>(cell)->name))}});
}

constexpr unsigned kForever = 1u << 31;  // the count never falls to zero

constexpr PseudoCell pseudoCell(const char* name, ResolutionTypeHint hint = ResolutionTypeHint::STRING) {
  return {{{kForever, Kind::token, nullptr}, &producePseudo, hint}, name};
}

/// A handle that is there from the start: Any is one pointer, as the static_assert says.
template <class T>
union Immortal {
  constexpr explicit Immortal(Cell* c) : cell(c) {}
  constexpr ~Immortal() {}
  Cell* cell;
  T value;
  static_assert(sizeof(T) == sizeof(Cell*));
};

constinit PseudoCell accountId = pseudoCell("AWS::AccountId");
constinit PseudoCell noValue = pseudoCell("AWS::NoValue", ResolutionTypeHint::NONE);
constinit PseudoCell notificationArns = pseudoCell("AWS::NotificationARNs", ResolutionTypeHint::STRING_LIST);
constinit PseudoCell partition = pseudoCell("AWS::Partition");
constinit PseudoCell region = pseudoCell("AWS::Region");
constinit PseudoCell stackId = pseudoCell("AWS::StackId");
constinit PseudoCell stackName = pseudoCell("AWS::StackName");
constinit PseudoCell urlSuffix = pseudoCell("AWS::URLSuffix");

constinit Immortal<Value<std::string>> accountIdHandle(&accountId);
constinit Immortal<Intrinsic> noValueHandle(&noValue);
constinit Immortal<List<Value<std::string>>> notificationArnsHandle(&notificationArns);
constinit Immortal<Value<std::string>> partitionHandle(&partition);
constinit Immortal<Value<std::string>> regionHandle(&region);
constinit Immortal<Value<std::string>> stackIdHandle(&stackId);
constinit Immortal<Value<std::string>> stackNameHandle(&stackName);
constinit Immortal<Value<std::string>> urlSuffixHandle(&urlSuffix);

Value<std::string> scoped(const IConstruct& scope, const char* name) {
  return {Raw{}, pseudoReference(scope, name, ResolutionTypeHint::STRING)};
}

}  // namespace

constinit const Value<std::string>& Aws::ACCOUNT_ID = accountIdHandle.value;
constinit const Intrinsic& Aws::NO_VALUE = noValueHandle.value;
constinit const List<Value<std::string>>& Aws::NOTIFICATION_ARNS = notificationArnsHandle.value;
constinit const Value<std::string>& Aws::PARTITION = partitionHandle.value;
constinit const Value<std::string>& Aws::REGION = regionHandle.value;
constinit const Value<std::string>& Aws::STACK_ID = stackIdHandle.value;
constinit const Value<std::string>& Aws::STACK_NAME = stackNameHandle.value;
constinit const Value<std::string>& Aws::URL_SUFFIX = urlSuffixHandle.value;

Value<std::string> ScopedAws::accountId() const { return scoped(*scope_, "AWS::AccountId"); }
List<Value<std::string>> ScopedAws::notificationArns() const {
  return {Raw{}, pseudoReference(*scope_, "AWS::NotificationARNs", ResolutionTypeHint::STRING_LIST)};
}
Value<std::string> ScopedAws::partition() const { return scoped(*scope_, "AWS::Partition"); }
Value<std::string> ScopedAws::region() const { return scoped(*scope_, "AWS::Region"); }
Value<std::string> ScopedAws::stackId() const { return scoped(*scope_, "AWS::StackId"); }
Value<std::string> ScopedAws::stackName() const { return scoped(*scope_, "AWS::StackName"); }
Value<std::string> ScopedAws::urlSuffix() const { return scoped(*scope_, "AWS::URLSuffix"); }

std::string_view detail::pseudoParameterName(const Any& value) {
  if (!isKind(value, Kind::token)) return {};
  const auto* token = static_cast<const TokenCell*>(value.cell());
  return token->produce == &producePseudo ? static_cast<const PseudoCell*>(token)->name : std::string_view();
}

}  // namespace cdk
