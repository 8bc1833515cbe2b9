// SPDX-License-Identifier: Apache-2.0
// Resource: the base of hand-written (L2) constructs that stand for one AWS resource.
#pragma once
#include <cdkpp/core/cfn_resource.hpp>
#include <cdkpp/core/physical_name.hpp>
#include <cdkpp/core/stack.hpp>

namespace cdk {
namespace detail {
struct EnvironmentDependent;
}

/// An L2 construct or an imported one.
class IResource : public virtual IConstruct {
 public:
  virtual ResourceEnvironment env() const = 0;
  /// Applies to the main CloudFormation resource. @throws Error CDKPP2080 for an imported resource.
  virtual void applyRemovalPolicy(RemovalPolicy policy) = 0;
};

struct ResourceProps {
  /// The account that the resource is in. @default that of the stack, or of environmentFromArn
  Optional<Value<std::string>> account{};
  /// Takes account and region from an ARN. @default none
  Optional<Value<std::string>> environmentFromArn{};
  /// The name of the resource: text, PhysicalName::GENERATE_IF_NEEDED, or left out for a name by CloudFormation.
  Optional<Value<std::string>> physicalName{};
  /// The region that the resource is in. @default that of the stack, or of environmentFromArn
  Optional<Value<std::string>> region{};
};

/// The base of L2 constructs. A resource that this program creates has its L1 as the child "Resource"; an imported one
/// has none.
class Resource : public Construct, public virtual IResource {
 public:
  using Props = ResourceProps;
  static bool isResource(const IConstruct& construct);
  /// True for a resource that this program creates, false for an imported one.
  static bool isOwnedResource(const IConstruct& construct);
  ResourceEnvironment env() const override;
  /// @throws Error CDKPP2080 when the main child is not a CfnResource.
  void applyRemovalPolicy(RemovalPolicy policy) override;
  /// How stacks refer to this resource. @throws Error CDKPP2430 when the main child is not a CfnResource.
  void applyCrossStackReferenceStrength(ReferenceStrength strength);
  Stack& stack() const { return *stack_; }

 protected:
  /// @throws Error CDKPP2431 when both environmentFromArn and account or region are given.
  explicit Resource(Scope scope, ResourceProps props = {});
  /// The name to give to the L1: the given one, a generated one when another environment needs it, or nothing.
  Optional<Value<std::string>> physicalName() const { return physicalName_; }
  /// A name or ref that turns into the physical name when another environment uses it.
  /// Using it there throws Error CDKPP2081 when the resource has no name that can be known.
  Value<std::string> getResourceNameAttribute(Value<std::string> nameAttribute) const;
  /// An ARN that is put together of parts when another environment uses it; "resourceName" is the physical name.
  /// Using it there throws Error CDKPP2081 when the resource has no name that can be known.
  Value<std::string> getResourceArnAttribute(Value<std::string> arnAttribute, ArnComponents components) const;
  /// A physical name for use in another environment.
  /// @throws Error CDKPP2082 when the account or region of the stack is not settled.
  virtual std::string generatePhysicalName() const;

 private:
  friend struct detail::EnvironmentDependent;
  void enableCrossEnvironment() const;
  Stack* stack_;
  Optional<Value<std::string>> account_{};
  Optional<Value<std::string>> region_{};
  Optional<Value<std::string>> physicalName_{};
  bool generatesName_ = false;
  mutable std::string generatedName_{};
};

}  // namespace cdk
