// SPDX-License-Identifier: Apache-2.0
// Subnets, so far those that exist. Follows aws-cdk-lib 2.276.0, aws-ec2.
#pragma once
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/ec2/subnet_ref.hpp>

namespace cdk::ec2 {

struct IRouteTable {
  /// Not set where an imported subnet was not told it.
  Optional<Value<std::string>> routeTableId{};
};

class ISubnet : public virtual IResource, public virtual ISubnetRef {
 public:
  /// @throws ValidationError CDKPP4910 when an imported subnet was not told it.
  virtual Value<std::string> availabilityZone() const = 0;
  /// @throws ValidationError CDKPP4910 when an imported subnet was not told it.
  virtual Value<std::string> ipv4CidrBlock() const = 0;
  virtual Value<std::string> subnetId() const = 0;
  virtual IRouteTable routeTable() const = 0;
  /// What must exist before the subnet reaches the Internet.
  virtual const IDependable& internetConnectivityEstablished() const = 0;
};

struct SubnetAttributes {
  /// @default not known: the subnet cannot be selected by it
  Optional<Value<std::string>> availabilityZone{};
  /// @default not known
  Optional<Value<std::string>> ipv4CidrBlock{};
  /// @default not known: endpoints cannot be added to it
  Optional<Value<std::string>> routeTableId{};
  Required<Value<std::string>> subnetId;
};

/// The factories of subnets.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html
class Subnet {
 public:
  /// A subnet that exists. Warns where routeTableId is left out.
  static Handle<ISubnet> fromSubnetAttributes(const Parent& scope, const Id& id, SubnetAttributes attributes);
  static Handle<ISubnet> fromSubnetId(const Parent& scope, const Id& id, Value<std::string> subnetId) {
    return fromSubnetAttributes(scope, id, {.subnetId = std::move(subnetId)});
  }
};

namespace detail {

class ImportedSubnet final : public Resource, public virtual ISubnet {
 public:
  using Props = SubnetAttributes;
  explicit ImportedSubnet(Scope scope, SubnetAttributes attributes);
  SubnetReference subnetRef() const override { return {.subnetId = subnetId()}; }
  Value<std::string> subnetId() const override { return *attributes_.subnetId; }
  Value<std::string> availabilityZone() const override {
    return known(attributes_.availabilityZone, "availabilityZone");
  }
  Value<std::string> ipv4CidrBlock() const override { return known(attributes_.ipv4CidrBlock, "ipv4CidrBlock"); }
  IRouteTable routeTable() const override { return {.routeTableId = attributes_.routeTableId}; }
  const IDependable& internetConnectivityEstablished() const override { return internetConnectivityEstablished_; }

 private:
  const Value<std::string>& known(const Optional<Value<std::string>>& attribute, const char* name) const;
  SubnetAttributes attributes_;
  DependencyGroup internetConnectivityEstablished_;
};

inline ImportedSubnet::ImportedSubnet(Scope scope, SubnetAttributes attributes)
    : Resource(scope), attributes_(std::move(attributes)) {
  if (attributes_.routeTableId) return;
  const std::string which = subnetId().isLiteral() ? "'" + subnetId().literal() + "'" : "at '" + node().path() + "'";
  Annotations::of(*this).addWarningV2("@aws-cdk/aws-ec2:noSubnetRouteTableId",
      "No routeTableId was provided to the subnet " + which +
          ". Attempting to read its .routeTable.routeTableId will return null/undefined. (More info: "
          "https://github.com/aws/aws-cdk/pull/3171)");
}
inline const Value<std::string>& ImportedSubnet::known(
    const Optional<Value<std::string>>& attribute, const char* name) const {
  if (!attribute)
    throw ValidationError("CDKPP4910",
        std::string("the ") + name + " of this imported subnet is not known; give it to Subnet::fromSubnetAttributes",
        *this);
  return *attribute;
}

}  // namespace detail

inline Handle<ISubnet> Subnet::fromSubnetAttributes(const Parent& scope, const Id& id, SubnetAttributes attributes) {
  return New<detail::ImportedSubnet>{scope, id, std::move(attributes)};
}

}  // namespace cdk::ec2
