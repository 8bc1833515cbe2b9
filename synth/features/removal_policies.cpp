// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/removal_policies.hpp>

#include "features/class_cast.hpp"
#include "tree/state.hpp"

namespace cdk {

using namespace detail;

namespace {

class PolicyAspect : public IAspect {
 public:
  PolicyAspect(RemovalPolicy policy, RemovalPolicyProps props) : policy_(policy), props_(std::move(props)) {}
  void visit(IConstruct& construct) override {
    CfnElement* element = TreeAccess::element(construct.asConstruct());
    CfnResource* resource = element ? classCast<CfnResource>(*element) : nullptr;
    if (!resource || has(props_.excludeResourceTypes, *resource)) return;
    if (props_.applyToResourceTypes.size() != 0 && !has(props_.applyToResourceTypes, *resource)) return;
    if (appliesTo(*resource)) resource->applyRemovalPolicy(policy_);
  }

 private:
  virtual bool appliesTo(CfnResource&) const { return true; }
  static bool has(const List<std::string>& types, const CfnResource& resource) {
    for (const std::string& type : types)
      if (type == resource.cfnResourceType()) return true;
    return false;
  }
  RemovalPolicy policy_;
  RemovalPolicyProps props_;
};

class RemovalPolicyAspect final : public PolicyAspect {
 public:
  using PolicyAspect::PolicyAspect;
};
class MissingRemovalPolicyAspect final : public PolicyAspect {
 public:
  using PolicyAspect::PolicyAspect;

 private:
  bool appliesTo(CfnResource& resource) const override {
    const CfnResourceOptions* options = TreeAccess::state(resource).options.get();
    return !options || (!options->deletionPolicy.hasValue() && !options->updateReplacePolicy.hasValue());
  }
};

}  // namespace

void RemovalPolicies::apply(RemovalPolicy policy, RemovalPolicyProps props) {
  const int priority = props.priority.valueOr(AspectPriority::MUTATING);
  Aspects::of(*scope_).add(RemovalPolicyAspect(policy, std::move(props)), {.priority = priority});
}

void MissingRemovalPolicies::apply(RemovalPolicy policy, RemovalPolicyProps props) {
  const bool ownPriority = props.priority.hasValue();
  const int priority = props.priority.valueOr(AspectPriority::MUTATING);
  Aspects::of(*scope_).add(MissingRemovalPolicyAspect(policy, std::move(props)), {.priority = priority});
  if (ownPriority)
    Annotations::of(*scope_).addWarningV2(
        "Warning MissingRemovalPolicies with priority in " + scope_->node().path(),
        "A MissingRemovalPolicy with a `priority` of its own applies to the resources "
        "that have no policy at the time it runs, which may not be those you mean");
}

}  // namespace cdk
