// SPDX-License-Identifier: Apache-2.0
// SubnetFilter: picks some of the subnets of a selection.
#pragma once
#include <cdkpp/core/polymorphic.hpp>
#include <cdkpp/ec2/subnet.hpp>

namespace cdk::ec2 {

/// Derive from it for a filter of your own.
class ISubnetFilter {
 public:
  virtual ~ISubnetFilter() = default;
  virtual List<ISubnet&> selectSubnets(const List<ISubnet&>& subnets) const = 0;
};

/// A filter as a value: one of the functions below, or an object of a class derived from ISubnetFilter.
class SubnetFilter {
 public:
  template <class F>
    requires std::is_base_of_v<ISubnetFilter, F>
  SubnetFilter(F filter) : filter_(detail::shareObject<ISubnetFilter>(std::move(filter))) {}

  /// Those with one of the ids.
  static SubnetFilter byIds(List<Value<std::string>> subnetIds);
  /// Those in one of the zones. A zone that is a token is no zone of the list.
  static SubnetFilter availabilityZones(List<std::string> availabilityZones);
  /// The first of each zone.
  static SubnetFilter onePerAz();
  /// Those that contain one of the IPv4 addresses.
  static SubnetFilter containsIpAddresses(List<std::string> ipv4addrs);
  /// Those with a mask of so many bits.
  static SubnetFilter byCidrMask(int mask);
  /// Those that lie within one of the IPv4 ranges.
  static SubnetFilter byCidrRanges(List<std::string> cidrs);

  List<ISubnet&> selectSubnets(const List<ISubnet&>& subnets) const {
    return detail::sharedObject<ISubnetFilter>(filter_)->selectSubnets(subnets);
  }

 private:
  detail::Any filter_;
};

}  // namespace cdk::ec2
