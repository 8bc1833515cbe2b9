// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/resource.hpp>

#include <optional>

#include "names/physical_name.hpp"
#include "resource/environment.hpp"
#include "values/cells.hpp"

namespace cdk {
namespace {

/** The L1 of a resource. */
CfnResource& mainResource(const Resource& resource, const char* code, const char* what) {
  const Handle<CfnResource> child = static_cast<const IConstruct&>(resource).node().defaultChild<CfnResource>();
  if (!child) {
    throw ValidationError(code,
                          std::string("cannot apply a ") + what +
                              ": there is no child 'Resource' or it is not a CfnResource, as in an imported resource; "
                              "apply it to the CfnResource itself",
                          resource);
  }
  return *child;
}

}  // namespace

namespace detail {

/** The token of an attribute that another environment sees as a name or ARN made of the physical name. */
struct EnvironmentDependent : TokenCell {
  const Resource* resource;
  Any attribute;
  std::optional<ArnComponents> arn;  // not set for a name

  static Any produce(const TokenCell* cell, ResolveContext& context) {
    const auto& self = *static_cast<const EnvironmentDependent*>(cell);
    const Stack& stack = *self.resource->stack_;
    const Stack& consumer = context.scope().stack();
    if (&consumer == &stack || sharesEnvironment(stack, consumer)) return self.attribute;
    self.resource->enableCrossEnvironment();
    if (self.arn) return stack.formatArn(*self.arn);
    return self.resource->physicalName_;
  }
  static Value<std::string> make(const Resource& resource, Value<std::string> attribute,
                                 std::optional<ArnComponents> arn) {
    return {Raw{}, makeToken<EnvironmentDependent>(&produce, ResolutionTypeHint::STRING, &resource,
                                                   std::move(attribute), std::move(arn))};
  }
};

const Any& ownAttribute(const Any& value) {
  if (!isKind(value, Kind::token)) return value;
  const auto* token = static_cast<const TokenCell*>(value.cell());
  return token->produce == &EnvironmentDependent::produce ? static_cast<const EnvironmentDependent*>(token)->attribute
                                                          : value;
}

}  // namespace detail

Resource::Resource(Scope scope, ResourceProps props) : Construct(scope), stack_(&IConstruct::stack()) {
  if ((props.account || props.region) && props.environmentFromArn) {
    throw ValidationError("CDKPP2431",
                          "the environment of the resource is given twice: give 'environmentFromArn', or 'account' "
                          "and 'region', but not both",
                          *this);
  }
  account_ = std::move(props.account);
  region_ = std::move(props.region);
  if (props.environmentFromArn) {
    const ArnComponents arn = Arn::split(*props.environmentFromArn, ArnFormat::NO_RESOURCE_NAME);
    account_ = arn.account;
    region_ = arn.region;
  }
  generatesName_ = detail::isGenerateIfNeeded(props.physicalName);
  if (generatesName_) {
    physicalName_ = Optional<Value<std::string>>::lazy([this] {
      return generatedName_.empty() ? Optional<Value<std::string>>() : Optional<Value<std::string>>(generatedName_);
    });
  } else {
    physicalName_ = std::move(props.physicalName);
  }
}

bool Resource::isResource(const IConstruct& construct) { return dynamic_cast<const Resource*>(&construct) != nullptr; }

bool Resource::isOwnedResource(const IConstruct& construct) {
  return static_cast<bool>(construct.node().defaultChild<CfnResource>());
}

ResourceEnvironment Resource::env() const {
  return {account_ ? *account_ : stack_->account(), region_ ? *region_ : stack_->region()};
}

void Resource::applyRemovalPolicy(RemovalPolicy policy) {
  mainResource(*this, "CDKPP2080", "removal policy").applyRemovalPolicy(policy);
}

void Resource::applyCrossStackReferenceStrength(ReferenceStrength strength) {
  mainResource(*this, "CDKPP2430", "cross-stack reference strength").applyCrossStackReferenceStrength(strength);
}

std::string Resource::generatePhysicalName() const { return detail::generatePhysicalName(*this); }

void Resource::enableCrossEnvironment() const {
  if (generatesName_) {
    if (generatedName_.empty()) generatedName_ = generatePhysicalName();
    return;
  }
  const bool named = physicalName_ && physicalName_->isLiteral() && !physicalName_->literal().empty();
  if (!named) {
    throw AssumptionError("CDKPP2081",
                          "cannot use resource '" + path() +
                              "' in a cross-environment fashion: a stack of another account or region needs to know "
                              "its name; set the resource's physical name, or use PhysicalName::GENERATE_IF_NEEDED",
                          *this);
  }
}

Value<std::string> Resource::getResourceNameAttribute(Value<std::string> nameAttribute) const {
  return detail::EnvironmentDependent::make(*this, std::move(nameAttribute), {});
}

Value<std::string> Resource::getResourceArnAttribute(Value<std::string> arnAttribute, ArnComponents components) const {
  return detail::EnvironmentDependent::make(*this, std::move(arnAttribute), std::move(components));
}

}  // namespace cdk
