// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/ec2/subnet_filter.hpp>

#include <set>

#include "ec2/cidr_block.hpp"

namespace cdk::ec2 {

namespace {

// Keeps the subnets that the function is true for, which is asked in their order.
template <class F>
class Filter final : public ISubnetFilter {
 public:
  explicit Filter(F keeps) : keeps_(std::move(keeps)) {}
  List<ISubnet&> selectSubnets(const List<ISubnet&>& subnets) const override {
    F keeps = keeps_;
    List<ISubnet&> kept = List<ISubnet&>::empty();
    for (ISubnet& subnet : subnets)
      if (keeps(subnet)) kept.add(subnet);
    return kept;
  }

 private:
  F keeps_;
};
template <class F>
SubnetFilter filter(F keeps) {
  return SubnetFilter(Filter<F>(std::move(keeps)));
}

CidrBlock rangeOf(const ISubnet& subnet) { return CidrBlock::parse(subnet.ipv4CidrBlock().literal()); }

}  // namespace

SubnetFilter SubnetFilter::byIds(List<Value<std::string>> subnetIds) {
  return filter([ids = std::move(subnetIds)](const ISubnet& subnet) {
    const Value<std::string> id = subnet.subnetId();
    for (const Value<std::string>& one : ids) {
      if (one.cell() == id.cell()) return true;
      if (one.isLiteral() && id.isLiteral() && one.literal() == id.literal()) return true;
    }
    return false;
  });
}
SubnetFilter SubnetFilter::availabilityZones(List<std::string> availabilityZones) {
  return filter([zones = std::move(availabilityZones)](const ISubnet& subnet) {
    const Value<std::string> zone = subnet.availabilityZone();
    if (!zone.isLiteral()) return false;
    for (const std::string& one : zones)
      if (one == zone.literal()) return true;
    return false;
  });
}
SubnetFilter SubnetFilter::onePerAz() {
  return filter([seen = std::set<std::string>(), tokens = std::set<const void*>()](const ISubnet& subnet) mutable {
    const Value<std::string> zone = subnet.availabilityZone();
    return zone.isLiteral() ? seen.insert(zone.literal()).second : tokens.insert(zone.cell()).second;
  });
}
SubnetFilter SubnetFilter::containsIpAddresses(List<std::string> ipv4addrs) {
  return filter([addresses = std::move(ipv4addrs)](const ISubnet& subnet) {
    const CidrBlock range = rangeOf(subnet);
    for (const std::string& address : addresses)
      if (range.contains(CidrBlock::ofAddress(address))) return true;
    return false;
  });
}
SubnetFilter SubnetFilter::byCidrMask(int mask) {
  return filter([mask](const ISubnet& subnet) { return rangeOf(subnet).mask == mask; });
}
SubnetFilter SubnetFilter::byCidrRanges(List<std::string> cidrs) {
  return filter([ranges = std::move(cidrs)](const ISubnet& subnet) {
    const CidrBlock range = rangeOf(subnet);
    for (const std::string& one : ranges)
      if (CidrBlock::parse(one).contains(range)) return true;
    return false;
  });
}

}  // namespace cdk::ec2
