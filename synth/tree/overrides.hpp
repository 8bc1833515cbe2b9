// SPDX-License-Identifier: Apache-2.0
// Raw overrides: changes to a rendered resource by a path.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/resolve.hpp>

namespace cdk::detail {

/// @throws Error CDKPP2026 for an empty path or part, or one that would reach an object's prototype.
void checkOverridePath(std::string_view path, const IConstruct& about);
/// Enters a value into the tree of a resource's overrides; undefined stands for a deletion.
void addOverride(Any& overrides, std::string_view path, const Json& value);
/// Merges the overrides into the rendered resource. Objects merge, lists and intrinsic functions are replaced. What
/// becomes empty by it goes away, except the Properties of the resource.
Any mergeOverrides(const Any& body, const Any& overrides, ResolveContext& context);

/// The properties of an L1 after overrides: what its class knows in the order of the class, then what it does not
/// know. `fields` are the values before; objects that they do not hold keep the order of the overrides.
Any inDeclaredOrder(const Any& merged, const Names& names, const Any* fields, ResolveContext& context);

}  // namespace cdk::detail
