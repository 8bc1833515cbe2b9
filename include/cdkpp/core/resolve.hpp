// SPDX-License-Identifier: Apache-2.0
// Resolution: how tokens become CloudFormation.
#pragma once
#include <cdkpp/core/json.hpp>

namespace cdk {

namespace detail {
class ReferenceVisitor;
void visitReferences(const Any& value, ResolveContext& context, ReferenceVisitor& visitor);
}  // namespace detail

/// What a producer can see while its value is resolved.
class ResolveContext {
 public:
  explicit ResolveContext(const IConstruct& scope) : scope_(&scope) {}
  /// For the pass that looks for references: the visitor hears of each.
  ResolveContext(const IConstruct& scope, detail::ReferenceVisitor& visitor) : scope_(&scope), visitor_(&visitor) {}
  /// The construct whose property is resolved.
  const IConstruct& scope() const { return *scope_; }
  /// True in the first pass, which looks for references between stacks; false when the template is written.
  bool preparing() const { return visitor_ != nullptr; }
  detail::ReferenceVisitor* visitor() const { return visitor_; }
  /// The value with all tokens in it replaced; undefined values are left out of lists and objects.
  /// @throws Error CDKPP2120 when tokens nest without end.
  Json resolve(const detail::Any& value) { return {detail::Raw{}, resolveAny(value)}; }
  detail::Any resolveAny(const detail::Any& value);

 private:
  friend void detail::visitReferences(const detail::Any&, ResolveContext&, detail::ReferenceVisitor&);
  void visitProduced(const detail::Any& token, detail::ReferenceVisitor& visitor);
  void enter();
  const IConstruct* scope_;
  detail::ReferenceVisitor* visitor_ = nullptr;
  unsigned depth_ = 0;
};

}  // namespace cdk
