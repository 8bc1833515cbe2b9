// SPDX-License-Identifier: Apache-2.0
// SubnetSelection: where in a VPC a resource has its network interfaces.
#pragma once
#include <cdkpp/ec2/subnet_filter.hpp>

namespace cdk::ec2 {

enum class SubnetType {
  PRIVATE_ISOLATED,     ///< no route to the Internet
  PRIVATE_WITH_EGRESS,  ///< reaches the Internet through a gateway, and is not reached from it
  PUBLIC,               ///< reaches the Internet, and instances with a public address are reached from it
};

/// At most one of subnetGroupName, subnets and subnetType is given.
struct SubnetSelection {
  /// Only those in these zones. @default all
  Optional<List<std::string>> availabilityZones{};
  /// At most one of each zone. @default false
  Optional<bool> onePerAz{};
  /// What picks from those that are found, in this order. @default none
  List<SubnetFilter> subnetFilters{};
  /// Those of the group with this name. @default by type
  Optional<std::string> subnetGroupName{};
  /// These. @default by type
  List<ISubnet&> subnets{};
  /// @default PRIVATE_WITH_EGRESS where the VPC has such, else PRIVATE_ISOLATED, else PUBLIC
  Optional<SubnetType> subnetType{};
};

struct SelectedSubnets {
  List<Value<std::string>> subnetIds{};
  List<ISubnet&> subnets{};
  /// Whether one of them is a public subnet of the VPC.
  bool hasPublic = false;
  /// Whether the VPC is still to be looked up, so that the subnets are no real ones.
  bool isPendingLookup = false;

  /// The zone of each. @throws ValidationError CDKPP4910 when a subnet was not told it.
  List<Value<std::string>> availabilityZones() const;
  /// What must exist before they reach the Internet.
  DependencyGroup internetConnectivityEstablished() const;
};

inline List<Value<std::string>> SelectedSubnets::availabilityZones() const {
  List<Value<std::string>> zones = List<Value<std::string>>::empty();
  for (ISubnet& subnet : subnets) zones.add(subnet.availabilityZone());
  return zones;
}
inline DependencyGroup SelectedSubnets::internetConnectivityEstablished() const {
  DependencyGroup group;
  for (ISubnet& subnet : subnets) group.add(subnet.internetConnectivityEstablished());
  return group;
}

}  // namespace cdk::ec2
