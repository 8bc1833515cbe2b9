// SPDX-License-Identifier: Apache-2.0
// AWS::IAM::InstanceProfile: a role for instances of EC2. Follows aws-cdk-lib 2.276.0, aws-iam.
#pragma once
#include <cdkpp/iam/cfn_instance_profile.hpp>
#include <cdkpp/iam/role.hpp>

namespace cdk::iam {

struct InstanceProfileProps {
  /// Up to 128 characters. CloudFormation: InstanceProfileName. @default made by CloudFormation
  Optional<Value<std::string>> instanceProfileName{};
  /// A path that names begin with: "/" or "/…/". CloudFormation: Path. @default "/"
  Optional<Value<std::string>> path{};
  /// The role of the instances. CloudFormation: Roles. @default a new one that EC2 may assume
  Optional<IRole&> role{};
};

/// An instance profile that exists.
struct InstanceProfileAttributes {
  Required<Value<std::string>> instanceProfileArn;
  /// Its role. @default unknown
  Optional<IRole&> role{};
};

class IInstanceProfile : public virtual IResource, public virtual IInstanceProfileRef {
 public:
  /// CloudFormation: Fn::GetAtt Arn.
  virtual Value<std::string> instanceProfileArn() const = 0;
  /// CloudFormation: Ref.
  virtual Value<std::string> instanceProfileName() const = 0;
  /// The role of the instances; empty when it is not known.
  virtual Handle<IRole> role() const = 0;
};

/// An instance profile.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html
class InstanceProfile : public Resource, public virtual IInstanceProfile {
 public:
  using Props = InstanceProfileProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-iam.InstanceProfile";
  static Handle<IInstanceProfile> fromInstanceProfileArn(
      const Parent& scope, const Id& id, Value<std::string> instanceProfileArn);
  static Handle<IInstanceProfile> fromInstanceProfileAttributes(
      const Parent& scope, const Id& id, InstanceProfileAttributes attrs);
  /// An instance profile of this account that exists.
  static Handle<IInstanceProfile> fromInstanceProfileName(
      const Parent& scope, const Id& id, Value<std::string> instanceProfileName);
  template <std::same_as<InstanceProfileProps> P = InstanceProfileProps>
  explicit InstanceProfile(Scope scope, P props = {});

  Value<std::string> instanceProfileArn() const override { return instanceProfileArn_; }
  Value<std::string> instanceProfileName() const override { return instanceProfileName_; }
  Handle<IRole> role() const override { return role_; }
  InstanceProfileReference instanceProfileRef() const override {
    return {.instanceProfileArn = instanceProfileArn_, .instanceProfileName = instanceProfileName_};
  }

 private:
  Handle<IRole> role_{};
  Value<std::string> instanceProfileArn_ = "";
  Value<std::string> instanceProfileName_ = "";
};

}  // namespace cdk::iam

namespace cdk::detail {
Handle<iam::IRole> instanceRole(iam::InstanceProfile& profile);
}  // namespace cdk::detail

namespace cdk::iam {

template <std::same_as<InstanceProfileProps> P>
InstanceProfile::InstanceProfile(Scope scope, P props)
    : Resource{detail::injected<InstanceProfile>(scope, props), {.physicalName = props.instanceProfileName}} {
  if (props.role)
    role_ = *props.role;
  else
    role_ = detail::instanceRole(*this);
  New<CfnInstanceProfile> resource{*this, Id("Resource", node().location()),
      {.instanceProfileName = physicalName(), .path = props.path, .roles = {role_->roleName()}}};
  instanceProfileArn_ =
      getResourceArnAttribute(resource->attrArn(), {.region = "",
                                                       .resource = "instance-profile",
                                                       .resourceName = detail::nameWithPath(props.path, physicalName()),
                                                       .service = "iam"});
  instanceProfileName_ = getResourceNameAttribute(resource->ref());
}

}  // namespace cdk::iam
