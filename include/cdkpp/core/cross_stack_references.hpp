// SPDX-License-Identifier: Apache-2.0
// CrossStackReferences: how references to and from a construct cross stacks.
#pragma once
#include <cdkpp/construct/construct.hpp>
#include <cdkpp/core/reference_strength.hpp>

namespace cdk {

/// Sets the strength of references of a construct, of those to it and of those from it:
///
///     CrossStackReferences::of(bucket).produce(ReferenceStrength::STRONG);
class CrossStackReferences {
 public:
  static CrossStackReferences of(const IConstruct& scope) { return CrossStackReferences(scope.asConstruct()); }

  /// How other stacks refer to this resource, whatever the app says.
  /// @throws Error CDKPP2430 when the scope is no CfnResource and has none as its main child.
  void produce(ReferenceStrength strength) const;
  /// How the stacks at and below this scope refer to resources of others, where those say nothing themselves. This sets
  /// the context value @aws-cdk/core:defaultCrossStackReferences.
  /// @throws Error CDKPP2008 when the scope has children already.
  void consume(ReferenceStrength strength) const;

 private:
  explicit CrossStackReferences(Construct& scope) : scope_(&scope) {}
  Construct* scope_;
};

}  // namespace cdk
