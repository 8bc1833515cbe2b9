// SPDX-License-Identifier: Apache-2.0
// Role::customizeRoles: roles that are made by hand in place of those of the program.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/iam/role.hpp>

namespace cdk {

namespace {
constexpr const char* kContextKey = "@aws-cdk/iam:customizeRoles";
}

namespace iam {

void Role::customizeRoles(const IConstruct& scope, CustomizeRolesOptions options) {
  const std::string top = scope.path();
  Json names = Json::object();
  for (std::size_t i = 0; i < options.usePrecreatedRoles.size(); ++i) {
    const std::string& path = options.usePrecreatedRoles.key(i);
    names.set(path.starts_with(top) ? path : top + "/" + path, options.usePrecreatedRoles.value(i));
  }
  scope.node().setContext(kContextKey, Json::object({{"preventSynthesis", options.preventSynthesis.valueOr(true)},
                                                     {"usePrecreatedRoles", names}}));
}

}  // namespace iam

namespace detail {

CustomizeRoles customizeRoles(const IConstruct& scope) {
  const Json context = scope.node().tryGetContext(kContextKey);
  if (!context.hasValue()) return {};
  const Json prevent = context["preventSynthesis"];
  return {.enabled = true, .preventSynthesis = !prevent.isBool() || prevent.asBool()};
}

PrecreatedRoleName precreatedRoleName(const IConstruct& role) {
  const CustomizeRoles customized = customizeRoles(role);
  if (!customized.enabled) return {};
  if (!customized.preventSynthesis) return {.enabled = true};
  const std::string path = role.path();
  const Json name = role.node().tryGetContext(kContextKey)["usePrecreatedRoles"][path];
  if (name.isString()) return {.enabled = true, .preventSynthesis = true, .name = name.asString()};
  Annotations::of(role).addError(
      "roles are left out of the template, but no role is named that takes the place of this one. Add '" + path +
      "' and the name of a role to usePrecreatedRoles of Role::customizeRoles");
  return {.enabled = true, .preventSynthesis = true};
}

}  // namespace detail
}  // namespace cdk
