// SPDX-License-Identifier: Apache-2.0
// VPCs that exist: told by their attributes, or looked up.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ec2/vpc.hpp>

#include <algorithm>
#include <vector>

#include "text/collation.hpp"

namespace cdk::ec2 {

namespace {

// ---------------------------------------------------------------------------------------------- told by attributes

// The lists of VpcAttributes about one kind of subnets.
struct SubnetLists {
  const Optional<List<Value<std::string>>>& ids;
  const Optional<List<std::string>>& names;
  const Optional<List<Value<std::string>>>& routeTableIds;
  const Optional<List<Value<std::string>>>& ipv4CidrBlocks;
  const char* kind;         // as in "publicSubnetIds"
  const char* defaultName;  // of the only group

  std::string name(const char* list) const { return std::string(kind) + list; }
};

class ImportedVpc final : public VpcBase {
 public:
  using Props = VpcAttributes;
  ImportedVpc(Scope scope, VpcAttributes attributes)
      : VpcBase(scope, {.region = attributes.region}),
        attributes_(std::move(attributes)),
        vpcArn_(stack().formatArn({.resource = "vpc", .resourceName = *attributes_.vpcId, .service = "ec2"})) {
    warnOfListTokens();
    const VpcAttributes& a = attributes_;
    subnets_.publicSubnets = import({a.publicSubnetIds, a.publicSubnetNames, a.publicSubnetRouteTableIds,
                                     a.publicSubnetIpv4CidrBlocks, "publicSubnet", "Public"});
    subnets_.privateSubnets = import({a.privateSubnetIds, a.privateSubnetNames, a.privateSubnetRouteTableIds,
                                      a.privateSubnetIpv4CidrBlocks, "privateSubnet", "Private"});
    subnets_.isolatedSubnets = import({a.isolatedSubnetIds, a.isolatedSubnetNames, a.isolatedSubnetRouteTableIds,
                                       a.isolatedSubnetIpv4CidrBlocks, "isolatedSubnet", "Isolated"});
  }
  Value<std::string> vpcId() const override { return *attributes_.vpcId; }
  Value<std::string> vpcArn() const override { return vpcArn_; }
  Value<std::string> vpcCidrBlock() const override {
    if (!attributes_.vpcCidrBlock)
      throw ValidationError(
          "CDKPP4911", "the CIDR block of this VPC is not known; give vpcCidrBlock to Vpc::fromVpcAttributes", *this);
    return *attributes_.vpcCidrBlock;
  }
  List<Value<std::string>> availabilityZones() const override { return *attributes_.availabilityZones; }
  Optional<Value<std::string>> vpnGatewayId() const override { return attributes_.vpnGatewayId; }

 private:
  // A list that is known to CloudFormation alone counts as a list of one.
  static std::size_t count(const List<Value<std::string>>& list) { return Token::isUnresolved(list) ? 1 : list.size(); }
  static std::size_t count(const Optional<List<Value<std::string>>>& list) { return list ? count(*list) : 0; }
  static Value<std::string> at(const List<Value<std::string>>& list, std::size_t i) {
    if (Token::isUnresolved(list)) return Value<std::string>(detail::Raw{}, list);
    return list[i];
  }
  void warnOfListTokens() {
    const auto warn = [this](const char* name, const detail::Any& list) {
      if (Token::isUnresolved(list))
        Annotations::of(*this).addWarningV2(
            std::string("@aws-cdk/aws-ec2:vpcAttributeIsListToken") + name,
            std::string("fromVpcAttributes: '") + name +
                "' is a list token: the imported VPC will not work with constructs that require a list of subnets at "
                "synthesis time. Use 'Vpc.fromLookup()' or 'Fn.importListValue' instead.");
    };
    const VpcAttributes& a = attributes_;
    warn("availabilityZones", *a.availabilityZones);
    warn("publicSubnetIds", a.publicSubnetIds);
    warn("publicSubnetRouteTableIds", a.publicSubnetRouteTableIds);
    warn("privateSubnetIds", a.privateSubnetIds);
    warn("privateSubnetRouteTableIds", a.privateSubnetRouteTableIds);
    warn("isolatedSubnetIds", a.isolatedSubnetIds);
    warn("isolatedSubnetRouteTableIds", a.isolatedSubnetRouteTableIds);
  }
  void requireAsMany(const SubnetLists& lists, const Optional<List<Value<std::string>>>& list, const char* name) {
    if (list && count(list) != count(lists.ids))
      throw ValidationError("CDKPP4914",
                            "Number of " + lists.name(name) + " (" + std::to_string(count(list)) +
                                ") must be equal to the amount of " + lists.name("Ids") + " (" +
                                std::to_string(count(lists.ids)) + ").",
                            *this);
  }
  List<ISubnet&> import(const SubnetLists& lists) {
    const List<Value<std::string>>& zones = *attributes_.availabilityZones;
    const std::size_t zoneCount = count(zones);
    const std::size_t subnetCount = count(lists.ids);
    if (zoneCount == 0 || subnetCount % zoneCount != 0)
      throw ValidationError("CDKPP4914",
                            "Number of " + lists.name("Ids") + " (" + std::to_string(subnetCount) +
                                ") must be a multiple of availability zones (" + std::to_string(zoneCount) + ").",
                            *this);
    requireAsMany(lists, lists.routeTableIds, "RouteTableIds");
    requireAsMany(lists, lists.ipv4CidrBlocks, "Ipv4CidrBlocks");
    const std::size_t groups = subnetCount / zoneCount;
    std::vector<std::string> names;
    if (lists.names)
      for (const std::string& name : *lists.names) names.push_back(name);
    if (!names.empty() && names.size() != groups)
      throw ValidationError("CDKPP4914",
                            lists.name("Names") +
                                " must have an entry for every corresponding subnet group, of which there are " +
                                std::to_string(groups) + ", and has " + std::to_string(names.size()),
                            *this);
    List<ISubnet&> subnets = List<ISubnet&>::empty();
    for (std::size_t i = 0; i < subnetCount; ++i) {
      const std::size_t group = i / zoneCount;
      const std::string name = names.empty() ? (group == 0 ? lists.defaultName : "undefined") : names[group];
      SubnetAttributes subnet{.availabilityZone = at(zones, i % zoneCount), .subnetId = at(*lists.ids, i)};
      if (lists.ipv4CidrBlocks) subnet.ipv4CidrBlock = at(*lists.ipv4CidrBlocks, i);
      if (lists.routeTableIds) subnet.routeTableId = at(*lists.routeTableIds, i);
      subnets.add(Subnet::fromSubnetAttributes(*this, Id(name + "Subnet" + std::to_string(i + 1), node().location()),
                                               std::move(subnet)));
    }
    return subnets;
  }
  VpcAttributes attributes_;
  Value<std::string> vpcArn_;
};

// ------------------------------------------------------------------------------------------------------- looked up

Optional<Value<std::string>> textOrNone(const Json& value) {
  return value.isString() ? Optional<Value<std::string>>(value.asString()) : Optional<Value<std::string>>();
}

struct LookedUpVpcProps {
  /// The result of the look-up.
  Required<Json> found;
  bool pending = false;
};

class LookedUpVpc final : public VpcBase {
 public:
  using Props = LookedUpVpcProps;
  LookedUpVpc(Scope scope, LookedUpVpcProps props)
      : VpcBase(scope, {.account = textOrNone((*props.found)["ownerAccountId"]),
                        .region = textOrNone((*props.found)["region"])}),
        found_(*props.found),
        vpcArn_(stack().formatArn({.account = env().account,
                                   .region = env().region,
                                   .resource = "vpc",
                                   .resourceName = found_["vpcId"].asString(),
                                   .service = "ec2"})) {
    subnets_.incomplete = props.pending;
    const Json groups = found_["subnetGroups"];
    for (std::size_t i = 0; i < groups.size(); ++i)
      for (std::size_t k = 0; k < groups[i]["subnets"].size(); ++k) {
        const std::string& zone = groups[i]["subnets"][k]["availabilityZone"].asString();
        if (std::find(zones_.begin(), zones_.end(), zone) == zones_.end()) zones_.push_back(zone);
      }
    std::sort(zones_.begin(), zones_.end(), text::LocaleLess());
    subnets_.publicSubnets = subnetsOfType("Public");
    subnets_.privateSubnets = subnetsOfType("Private");
    subnets_.isolatedSubnets = subnetsOfType("Isolated");
  }
  Value<std::string> vpcId() const override { return found_["vpcId"].asString(); }
  Value<std::string> vpcArn() const override { return vpcArn_; }
  Value<std::string> vpcCidrBlock() const override {
    if (!found_["vpcCidrBlock"].isString())
      throw ValidationError("CDKPP4911",
                            "the CIDR block of this VPC was not found when it was looked up; take a newer AWS CDK CLI "
                            "and clear the value in cdk.context.json",
                            *this);
    return found_["vpcCidrBlock"].asString();
  }
  List<Value<std::string>> availabilityZones() const override { return zones_; }
  Optional<Value<std::string>> vpnGatewayId() const override { return textOrNone(found_["vpnGatewayId"]); }

 private:
  List<ISubnet&> subnetsOfType(const char* type) {
    List<ISubnet&> all = List<ISubnet&>::empty();
    const Json groups = found_["subnetGroups"];
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (groups[i]["type"].asString() != type) continue;
      for (std::size_t k = 0; k < groups[i]["subnets"].size(); ++k) {
        const Json subnet = groups[i]["subnets"][k];
        const std::string id = groups[i]["name"].asString() + "Subnet" + std::to_string(k + 1);
        all.add(Subnet::fromSubnetAttributes(*this, Id(id, node().location()),
                                             {.availabilityZone = subnet["availabilityZone"].asString(),
                                              .ipv4CidrBlock = textOrNone(subnet["cidr"]),
                                              .routeTableId = textOrNone(subnet["routeTableId"]),
                                              .subnetId = subnet["subnetId"].asString()}));
      }
    }
    return all;
  }
  Json found_;
  Value<std::string> vpcArn_;
  std::vector<std::string> zones_;
};

// What stands for a VPC until it was looked up.
Json madeUpVpc() {
  const auto subnet = [](const char* zone, const char* id, const char* routeTable) {
    return Json::object(
        {{"availabilityZone", zone}, {"subnetId", id}, {"routeTableId", routeTable}, {"cidr", "1.2.3.4/5"}});
  };
  const auto group = [](const char* type, Json first, Json second) {
    return Json::object({{"name", type}, {"type", type}, {"subnets", Json::array({first, second})}});
  };
  const auto inner = [&](const char* type) {
    return group(type, subnet("dummy1a", "p-12345", "rtb-12345p"), subnet("dummy1b", "p-67890", "rtb-57890p"));
  };
  return Json::object({{"availabilityZones", Json::array()},
                       {"vpcCidrBlock", "1.2.3.4/5"},
                       {"subnetGroups", Json::array({group("Public", subnet("dummy1a", "s-12345", "rtb-12345s"),
                                                           subnet("dummy1b", "s-67890", "rtb-67890s")),
                                                     inner("Private"), inner("Isolated")})},
                       {"vpcId", "vpc-12345"}});
}

Map<Json> filterOf(const VpcLookupOptions& options) {
  Map<Json> filter = Map<Json>::empty();
  for (std::size_t i = 0; i < options.tags.size(); ++i) filter.set("tag:" + options.tags.key(i), options.tags.value(i));
  if (options.vpcId) filter.set("vpc-id", *options.vpcId);
  if (options.vpcName) filter.set("tag:Name", *options.vpcName);
  if (options.ownerAccountId) filter.set("owner-id", *options.ownerAccountId);
  if (options.isDefault.hasValue()) filter.set("isDefault", *options.isDefault ? "true" : "false");
  return filter;
}

}  // namespace

Handle<IVpc> Vpc::fromVpcAttributes(const Parent& scope, const Id& id, VpcAttributes attributes) {
  return New<ImportedVpc>{scope, id, std::move(attributes)};
}

Handle<IVpc> Vpc::fromLookup(const Parent& scope, const Id& id, const VpcLookupOptions& options) {
  bool unresolved = Token::isUnresolved(options.vpcId) || Token::isUnresolved(options.vpcName);
  for (std::size_t i = 0; i < options.tags.size(); ++i)
    unresolved = unresolved || Token::isUnresolved(options.tags.value(i));
  if (unresolved)
    throw ValidationError("CDKPP4903",
                          "a VPC is looked up before the deployment, but vpcId, vpcName or a tag is not known until "
                          "then; give them as text",
                          *scope);
  Map<Json> props;
  if (options.region) props.set("region", *options.region);
  props.set("filter", filterOf(options));
  props.set("returnAsymmetricSubnets", true);
  if (options.returnVpnGateways.hasValue()) props.set("returnVpnGateways", options.returnVpnGateways);
  if (options.subnetGroupNameTag) props.set("subnetGroupNameTag", *options.subnetGroupNameTag);
  const Json found =
      ContextProvider::getValue(*scope, {.props = std::move(props), .provider = ContextProviderName::VPC_PROVIDER})
          .value;
  const bool pending = !found.isObject();
  return New<LookedUpVpc>{scope, id, {.found = pending ? madeUpVpc() : found, .pending = pending}};
}

}  // namespace cdk::ec2
