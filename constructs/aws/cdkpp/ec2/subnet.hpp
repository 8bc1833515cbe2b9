// SPDX-License-Identifier: Apache-2.0
// Subnets, so far those that exist. Follows aws-cdk-lib 2.276.0, aws-ec2.
#pragma once
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

}  // namespace cdk::ec2
