// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/property_injectors.hpp>

#include "tree/state.hpp"

namespace cdk {

using namespace detail;

namespace {

/// An attachment of a construct.
struct Injectors {
  static constexpr const char* KEY = "propertyInjectors";
  std::vector<PropertyInjector> list{};
  const PropertyInjector* find(std::string_view id) const {
    for (const PropertyInjector& injector : list)
      if (injector.constructUniqueId() == id) return &injector;
    return nullptr;
  }
};

}  // namespace

void PropertyInjectors::addOne(const PropertyInjector& injector) {
  auto& list = attachment<Injectors>(scope_->node(), Injectors::KEY).list;
  for (PropertyInjector& known : list)
    if (known.constructUniqueId() == injector.constructUniqueId()) {
      known = injector;
      return;
    }
  list.push_back(injector);
}

bool PropertyInjectors::hasPropertyInjectors(const IConstruct& scope) {
  return attachmentOrNull<Injectors>(scope.node(), Injectors::KEY) != nullptr;
}
Optional<PropertyInjector> PropertyInjectors::for_(std::string_view constructUniqueId) const {
  const auto* own = attachmentOrNull<Injectors>(scope_->node(), Injectors::KEY);
  const PropertyInjector* injector = own ? own->find(constructUniqueId) : nullptr;
  return injector ? Optional<PropertyInjector>(*injector) : Optional<PropertyInjector>();
}
std::vector<std::string> PropertyInjectors::supportedClasses() const {
  std::vector<std::string> ids;
  if (const auto* own = attachmentOrNull<Injectors>(scope_->node(), Injectors::KEY))
    for (const PropertyInjector& injector : own->list) ids.push_back(injector.constructUniqueId());
  return ids;
}

void detail::inject(const Scope& place, const char* constructUniqueId, void* props) {
  Construct* scope = TreeAccess::parent(place);
  for (Construct* c = scope; c; c = TreeAccess::parent(c->node())) {
    const auto* own = attachmentOrNull<Injectors>(c->node(), Injectors::KEY);
    const PropertyInjector* found = own ? own->find(constructUniqueId) : nullptr;
    if (!found) continue;
    const PropertyInjector injector = *found;  // it may add injectors itself
    injector.inject(props, {*scope, TreeAccess::id(place).text()});
    return;
  }
}

}  // namespace cdk
