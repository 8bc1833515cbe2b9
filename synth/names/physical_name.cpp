// SPDX-License-Identifier: Apache-2.0
#include "names/physical_name.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/physical_name.hpp>

#include "hash/digest.hpp"
#include "values/cells.hpp"

namespace cdk {
namespace {

constexpr std::size_t STACK_PART = 25;
constexpr std::size_t ID_PART = 24;
constexpr std::size_t HASH_PART = 12;

struct MarkerCell : detail::TokenCell {};

detail::Any refuse(const detail::TokenCell*, ResolveContext& context) {
  throw AssumptionError("CDKPP2432",
                        "PhysicalName::GENERATE_IF_NEEDED was given to CloudFormation as a name; only the name "
                        "properties of L2 constructs take it",
                        context.scope());
}

std::string settled(const Value<std::string>& value, const char* what, const Resource& resource) {
  if (value.isLiteral() && !value.literal().empty()) return value.literal();
  throw ValidationError("CDKPP2082",
                        std::string("cannot generate a physical name, because the ") + what +
                            " of the stack is not settled; give the stack an env with account and region",
                        resource);
}

}  // namespace

PhysicalName::GenerateIfNeeded::operator Value<std::string>() const {
  return {detail::Raw{}, detail::makeToken<MarkerCell>(&refuse, ResolutionTypeHint::STRING)};
}

namespace detail {

bool isGenerateIfNeeded(const Any& value) {
  return isKind(value, Kind::token) && static_cast<const TokenCell*>(value.cell())->produce == &refuse;
}

std::string generatePhysicalName(const Resource& resource) {
  const Stack& stack = resource.stack();
  const std::string region = settled(stack.region(), "region", resource);
  const std::string account = settled(stack.account(), "account", resource);
  const std::string stackName = settled(stack.stackName(), "name", resource);
  const std::string id = cdk::Names::uniqueId(resource);
  hash::Sha256 sha256;
  const auto digits = sha256.update(stackName).update(id).update(region).update(account).hex();

  std::string name = stackName.substr(0, STACK_PART);
  name += id.size() > ID_PART ? id.substr(id.size() - ID_PART) : id;
  name += digits.first(HASH_PART);
  for (char& character : name)
    if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
  return name;
}

}  // namespace detail
}  // namespace cdk
