// SPDX-License-Identifier: Apache-2.0
// CfnElement: whatever has an entry in a template.
#pragma once
#include <cdkpp/construct/node.hpp>
#include <cdkpp/core/resolve.hpp>

namespace cdk {

enum class ReferenceStrength;

/// A token that stands for a construct of a stack. Used in another stack it becomes an import, a parameter or a stack
/// output, as the two stacks need.
class Reference : public Intrinsic {
 public:
  using Intrinsic::Intrinsic;
  static bool isReference(const detail::Any& value);
};

namespace detail {
struct ElementState;
/// Ref (attribute "Ref") or Fn::GetAtt of an element.
Any reference(const CfnElement& target, std::string_view attribute, ResolutionTypeHint hint = ResolutionTypeHint::NONE);
/// Ref of a pseudo parameter as seen from the stack of `scope`; from elsewhere it is a cross-stack reference.
Any pseudoReference(const IConstruct& scope, std::string_view name, ResolutionTypeHint hint = ResolutionTypeHint::NONE);
}  // namespace detail

/// An element of a template: a resource, parameter, output, mapping, condition, rule or hook.
class CfnElement : public Construct {
 public:
  static bool isCfnElement(const IConstruct& construct);
  /// The name of this element in the template, a token: it is settled at synthesis.
  Value<std::string> logicalId() const;
  /// The stack it is in.
  Stack& stack() const;
  /// Gives the element a fixed logical id. @throws Error CDKPP2020 unless it is 1 to 255 letters and digits,
  /// CDKPP2021 when the id is in use in an export already.
  void overrideLogicalId(std::string_view logicalId);
  ~CfnElement() override;

  /// The section of the template, "Resources" for example. For classes that add an element of their own.
  virtual const char* cfnSection() const = 0;
  /// The resolved entry; undefined leaves the element out. For classes that add an element of their own.
  virtual Json renderElement(ResolveContext& context) const = 0;

 protected:
  explicit CfnElement(Scope scope);

 private:
  /// Lets the visitor of the context hear of every reference in the entry.
  virtual void visitReferences(ResolveContext& context) const;
  detail::ElementState* state_;
  friend struct detail::TreeAccess;
};

/// An element that Ref can name.
class CfnRefElement : public CfnElement {
 public:
  /// {"Ref": logical id}.
  Value<std::string> ref() const noexcept;

 protected:
  using CfnElement::CfnElement;
};

}  // namespace cdk
