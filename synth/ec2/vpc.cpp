// SPDX-License-Identifier: Apache-2.0
// Selecting subnets of a VPC.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ec2/vpc.hpp>

#include <algorithm>
#include <vector>

namespace cdk::ec2 {

namespace {

// The subnets of a VPC, by their kinds.
struct VpcSubnets {
  List<ISubnet&> publicSubnets;
  List<ISubnet&> privateSubnets;
  List<ISubnet&> isolatedSubnets;
  bool incomplete;
};
struct Kind {
  SubnetType type;
  const char* name;
  List<ISubnet&> VpcSubnets::*subnets;
};
constexpr Kind kinds[] = {{SubnetType::PRIVATE_ISOLATED, "Isolated", &VpcSubnets::isolatedSubnets},
                          {SubnetType::PRIVATE_WITH_EGRESS, "Private", &VpcSubnets::privateSubnets},
                          {SubnetType::PUBLIC, "Public", &VpcSubnets::publicSubnets}};

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ",") + name;
  return text;
}

// Subnets of a group are called "<group>Subnet1", "<group>Subnet2" and so on.
std::string groupOf(const ISubnet& subnet) {
  const std::string& id = subnet.node().id();
  const auto end = id.find_last_not_of("0123456789");
  const std::string_view suffix = "Subnet";
  if (end == std::string::npos || end + 1 == id.size() || !std::string_view(id).substr(0, end + 1).ends_with(suffix))
    return id;
  return id.substr(0, end + 1 - suffix.size());
}

List<ISubnet&> byGroup(const IVpc& vpc, const VpcSubnets& all, const std::string& name) {
  List<ISubnet&> found = List<ISubnet&>::empty();
  std::vector<std::string> names;
  for (const auto* subnets : {&all.publicSubnets, &all.privateSubnets, &all.isolatedSubnets})
    for (ISubnet& subnet : *subnets) {
      const std::string group = groupOf(subnet);
      if (group == name) found.add(subnet);
      if (std::find(names.begin(), names.end(), group) == names.end()) names.push_back(group);
    }
  if (found.size() == 0 && !all.incomplete)
    throw ValidationError(
        "CDKPP4912",
        "There are no subnet groups with name '" + name + "' in this VPC. Available names: " + listed(names), vpc);
  return found;
}

List<ISubnet&> byType(const IVpc& vpc, const VpcSubnets& all, SubnetType type) {
  const Kind& kind = *std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind& k) { return k.type == type; });
  if ((all.*kind.subnets).size() == 0 && !all.incomplete) {
    std::vector<std::string> available;
    for (const Kind& other : kinds)
      if ((all.*other.subnets).size() > 0) available.push_back(other.name);
    throw ValidationError("CDKPP4912",
                          std::string("There are no '") + kind.name +
                              "' subnet groups in this VPC. Available types: " + listed(available),
                          vpc);
  }
  return all.*kind.subnets;
}

SubnetType defaultType(const VpcSubnets& all) {
  if (all.privateSubnets.size() > 0) return SubnetType::PRIVATE_WITH_EGRESS;
  return all.isolatedSubnets.size() > 0 ? SubnetType::PRIVATE_ISOLATED : SubnetType::PUBLIC;
}

void checkOneWay(const IVpc& vpc, const SubnetSelection& selection) {
  std::vector<std::string> given;
  if (selection.subnets.hasValue()) given.push_back("subnets");
  if (selection.subnetType) given.push_back("subnetType");
  if (selection.subnetGroupName) given.push_back("subnetGroupName");
  if (given.size() > 1)
    throw ValidationError("CDKPP4913", "Only one of '" + listed(given) + "' can be supplied to subnet selection.", vpc);
}

}  // namespace

SelectedSubnets VpcBase::selectSubnets(const SubnetSelection& selection) const {
  const IVpc& vpc = *this;
  const VpcSubnets all{publicSubnets(), privateSubnets(), isolatedSubnets(), subnets_.incomplete};
  checkOneWay(vpc, selection);
  SelectedSubnets selected{.subnetIds = List<Value<std::string>>::empty(), .isPendingLookup = all.incomplete};
  if (selection.subnets.hasValue()) {
    selected.subnets = selection.subnets;
  } else {
    selected.subnets = selection.subnetGroupName ? byGroup(vpc, all, *selection.subnetGroupName)
                                                 : byType(vpc, all, selection.subnetType.valueOr(defaultType(all)));
    for (const SubnetFilter& filter : selection.subnetFilters)
      selected.subnets = filter.selectSubnets(selected.subnets);
    if (selection.availabilityZones)
      selected.subnets = SubnetFilter::availabilityZones(*selection.availabilityZones).selectSubnets(selected.subnets);
    if (selection.onePerAz.hasValue() && *selection.onePerAz)
      selected.subnets = SubnetFilter::onePerAz().selectSubnets(selected.subnets);
  }
  for (ISubnet& subnet : selected.subnets) {
    selected.subnetIds.add(subnet.subnetId());
    for (const ISubnet& open : all.publicSubnets) selected.hasPublic = selected.hasPublic || &open == &subnet;
  }
  return selected;
}

}  // namespace cdk::ec2
