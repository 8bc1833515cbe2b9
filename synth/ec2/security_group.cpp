// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/context_provider.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/ec2/cfn_security_group_egress.hpp>
#include <cdkpp/ec2/cfn_security_group_ingress.hpp>
#include <cdkpp/ec2/security_group.hpp>

#include <string_view>

namespace cdk::ec2 {

// ------------------------------------------------------------------------------------------------ SecurityGroupBase

std::string SecurityGroupBase::renderPeer(const IPeer& peer) {
  const Value<std::string> id = peer.uniqueId();
  if (id.isLiteral()) return id.literal();
  // The first has no number, and the others are quoted, because upstream's ids are so.
  const int before = unresolvedPeers_++;
  return before == 0 ? "{IndirectPeer}" : "'{IndirectPeer" + std::to_string(unresolvedPeers_) + "}'";
}

SecurityGroupBase::RuleScope SecurityGroupBase::ruleScope(const IPeer& peer, const Port& connection,
                                                          const char* direction, bool remoteRule) {
  const auto* group = remoteRule ? dynamic_cast<const SecurityGroupBase*>(&peer) : nullptr;
  if (group && &group->stack() != &stack())
    return {group->asConstruct(),
            uniqueId().literal() + ":" + connection.toString() + " " + (*direction == 'f' ? "to" : "from")};
  std::string id = std::string(direction) + " " + renderPeer(peer) + ":" + connection.toString();
  if (const auto slash = id.find('/'); slash != std::string::npos) id[slash] = '_';
  return {asConstruct(), std::move(id)};
}

void SecurityGroupBase::addIngressRule(const IPeer& peer, const Port& connection,
                                       const Optional<Value<std::string>>& description, bool remoteRule) {
  const RuleScope at = ruleScope(peer, connection, "from", remoteRule);
  if (at.scope.node().tryFindChild(at.id)) return;
  const IngressPeerConfig config = peer.toIngressRuleConfig();
  New<CfnSecurityGroupIngress> rule{
      at.scope,
      Id(at.id, node().location()),
      {.cidrIp = config.cidrIp,
       .cidrIpv6 = config.cidrIpv6,
       .description = description.valueOr("from " + peer.uniqueId() + ":" + connection.toString()),
       .fromPort = connection.fromPort(),
       .groupId = securityGroupId(),
       .ipProtocol = connection.ipProtocol(),
       .sourcePrefixListId = config.sourcePrefixListId,
       .sourceSecurityGroupId = config.sourceSecurityGroupId,
       .sourceSecurityGroupOwnerId = config.sourceSecurityGroupOwnerId,
       .toPort = connection.toPort()}};
}

void SecurityGroupBase::addEgressRule(const IPeer& peer, const Port& connection,
                                      const Optional<Value<std::string>>& description, bool remoteRule) {
  const RuleScope at = ruleScope(peer, connection, "to", remoteRule);
  if (at.scope.node().tryFindChild(at.id)) return;
  const EgressPeerConfig config = peer.toEgressRuleConfig();
  New<CfnSecurityGroupEgress> rule{
      at.scope,
      Id(at.id, node().location()),
      {.cidrIp = config.cidrIp,
       .cidrIpv6 = config.cidrIpv6,
       .description = description.valueOr("to " + peer.uniqueId() + ":" + connection.toString()),
       .destinationPrefixListId = config.destinationPrefixListId,
       .destinationSecurityGroupId = config.destinationSecurityGroupId,
       .fromPort = connection.fromPort(),
       .groupId = securityGroupId(),
       .ipProtocol = connection.ipProtocol(),
       .toPort = connection.toPort()}};
}

// ---------------------------------------------------------------------------------------------------- SecurityGroup

SecurityGroup::SecurityGroup(Scope scope, SecurityGroupProps props)
    : SecurityGroupBase{detail::injected<SecurityGroup>(scope, props), {.physicalName = props.securityGroupName}},
      allowAllOutbound_(props.allowAllOutbound.valueOr(true)),
      allowAllIpv6Outbound_(props.allowAllIpv6Outbound.valueOr(false)) {
  const Json disabled = node().tryGetContext("@aws-cdk/aws-ec2.securityGroupDisableInlineRules");
  disableInlineRules_ = props.disableInlineRules.valueOr(disabled.isBool() && disabled.asBool());
  resource_ = New<CfnSecurityGroup>{
      *this,
      Id("Resource", node().location()),
      {.groupDescription = props.description.valueOr(node().path()),
       .groupName = physicalName(),
       .securityGroupEgress = List<CfnSecurityGroup::EgressProperty>::lazy([this] { return egress_.list; }),
       .securityGroupIngress = List<CfnSecurityGroup::IngressProperty>::lazy([this] { return ingress_.list; }),
       .vpcId = props.vpc->vpcId()}};
  addDefaultEgressRules();
}

namespace {
/// A rule that no packet matches: without any rule EC2 would allow all traffic out.
struct NoTraffic {
  static Peer peer() { return Peer::ipv4("255.255.255.255/32"); }
  static Port port() { return Port::icmpTypeAndCode(252, 86); }
  static constexpr const char* description = "Disallow all traffic";
};
}  // namespace

void SecurityGroup::addDefaultEgressRules() {
  const auto add = [this](const Peer& peer, const Port& port, const char* description) {
    if (disableInlineRules_)
      SecurityGroupBase::addEgressRule(peer, port, description, false);
    else
      addInline(egress_, peer.toEgressRuleConfig(), port, description);
  };
  if (allowAllOutbound_)
    add(Peer::anyIpv4(), Port::allTraffic(), "Allow all outbound traffic by default");
  else
    add(NoTraffic::peer(), NoTraffic::port(), NoTraffic::description);
  if (allowAllIpv6Outbound_) add(Peer::anyIpv6(), Port::allTraffic(), "Allow all outbound ipv6 traffic by default");
}

void SecurityGroup::removeNoTrafficRule() {
  if (disableInlineRules_) {
    node().tryRemoveChild(ruleScope(NoTraffic::peer(), NoTraffic::port(), "to", false).id);
    return;
  }
  Rules<CfnSecurityGroup::EgressProperty> others;
  for (std::size_t i = 0; i < egress_.list.size(); ++i) {
    const CfnSecurityGroup::EgressProperty& rule = egress_.list[i];
    if (rule.cidrIp && rule.cidrIp->isLiteral() && rule.cidrIp->literal() == "255.255.255.255/32") continue;
    others.list.add(rule);
    others.texts.push_back(egress_.texts[i]);
  }
  egress_ = std::move(others);
}

template <class Rule>
void SecurityGroup::addOnce(Rules<Rule>& rules, Rule rule, const Value<std::string>& description) {
  std::string text = stack().resolve(Json(rule)).dump();
  for (const std::string& known : rules.texts)
    if (known == text) return;
  rule.description = description;
  rules.list.add(std::move(rule));
  rules.texts.push_back(std::move(text));
}

void SecurityGroup::addInline(Rules<CfnSecurityGroup::EgressProperty>& rules, const EgressPeerConfig& peer,
                              const Port& port, const Value<std::string>& description) {
  addOnce(rules,
          CfnSecurityGroup::EgressProperty{.cidrIp = peer.cidrIp,
                                           .cidrIpv6 = peer.cidrIpv6,
                                           .destinationPrefixListId = peer.destinationPrefixListId,
                                           .destinationSecurityGroupId = peer.destinationSecurityGroupId,
                                           .fromPort = port.fromPort(),
                                           .ipProtocol = port.ipProtocol(),
                                           .toPort = port.toPort()},
          description);
}

void SecurityGroup::addIngressRule(const IPeer& peer, const Port& connection,
                                   const Optional<Value<std::string>>& description, bool remoteRule) {
  if (!peer.canInlineRule() || !connection.canInlineRule() || disableInlineRules_)
    return SecurityGroupBase::addIngressRule(peer, connection, description, remoteRule);
  const IngressPeerConfig config = peer.toIngressRuleConfig();
  addOnce(ingress_,
          CfnSecurityGroup::IngressProperty{.cidrIp = config.cidrIp,
                                            .cidrIpv6 = config.cidrIpv6,
                                            .fromPort = connection.fromPort(),
                                            .ipProtocol = connection.ipProtocol(),
                                            .sourcePrefixListId = config.sourcePrefixListId,
                                            .sourceSecurityGroupId = config.sourceSecurityGroupId,
                                            .sourceSecurityGroupOwnerId = config.sourceSecurityGroupOwnerId,
                                            .toPort = connection.toPort()},
          description.valueOr("from " + peer.uniqueId() + ":" + connection.toString()));
}

void SecurityGroup::addEgressRule(const IPeer& peer, const Port& connection,
                                  const Optional<Value<std::string>>& description, bool remoteRule) {
  const EgressPeerConfig config = peer.toEgressRuleConfig();
  const bool ipv6 = config.cidrIpv6.hasValue();
  if (ipv6 ? allowAllIpv6Outbound_ : allowAllOutbound_) {
    const std::string property = ipv6 ? "allowAllIpv6Outbound" : "allowAllOutbound";
    if (!remoteRule)
      Annotations::of(*this).addWarningV2(
          ipv6 ? "@aws-cdk/aws-ec2:ipv6IgnoreEgressRule" : "@aws-cdk/aws-ec2:ipv4IgnoreEgressRule",
          "Ignoring Egress rule since '" + property + "' is set to true; To add customized rules, set " + property +
              "=false on the SecurityGroup");
    return;
  }
  if (!ipv6) removeNoTrafficRule();
  if (!peer.canInlineRule() || !connection.canInlineRule() || disableInlineRules_)
    return SecurityGroupBase::addEgressRule(peer, connection, description, remoteRule);
  const auto everywhere = [](const Optional<Value<std::string>>& range, const char* all) {
    return range && range->isLiteral() && range->literal() == all;
  };
  if ((everywhere(config.cidrIp, "0.0.0.0/0") || everywhere(config.cidrIpv6, "::/0")) &&
      connection.ipProtocol() == std::string_view("-1"))
    throw ValidationError("CDKPP4904",
                          std::string("a rule about all traffic to everywhere cannot be added; set ") +
                              (ipv6 ? "allowAllIpv6Outbound" : "allowAllOutbound") + " on the security group",
                          *this);
  addInline(egress_, config, connection, description.valueOr("from " + peer.uniqueId() + ":" + connection.toString()));
}

// ---------------------------------------------------------------------------------------------------------- imports

namespace {

class ImportedSecurityGroup final : public SecurityGroupBase {
 public:
  struct Props {
    Required<Value<std::string>> id;
    SecurityGroupImportOptions options{};
  };
  explicit ImportedSecurityGroup(Scope scope, Props props) : SecurityGroupBase(scope), props_(std::move(props)) {}
  Value<std::string> securityGroupId() const override { return *props_.id; }
  bool allowAllOutbound() const override { return props_.options.allowAllOutbound.valueOr(true); }
  void addIngressRule(const IPeer& peer, const Port& connection, const Optional<Value<std::string>>& description,
                      bool remoteRule) override {
    if (props_.options.mutable_.valueOr(true))
      SecurityGroupBase::addIngressRule(peer, connection, description, remoteRule);
  }
  void addEgressRule(const IPeer& peer, const Port& connection, const Optional<Value<std::string>>& description,
                     bool remoteRule) override {
    if (props_.options.mutable_.valueOr(true) && !allowAllOutbound())
      SecurityGroupBase::addEgressRule(peer, connection, description, remoteRule);
  }

 private:
  Props props_;
};

}  // namespace

Handle<ISecurityGroup> SecurityGroup::fromSecurityGroupId(const Parent& scope, const Id& id,
                                                          Value<std::string> securityGroupId,
                                                          SecurityGroupImportOptions options) {
  return New<ImportedSecurityGroup>{scope, id, {.id = std::move(securityGroupId), .options = std::move(options)}};
}
Handle<ISecurityGroup> SecurityGroup::fromLookupById(const Parent& scope, const Id& id,
                                                     const Value<std::string>& securityGroupId) {
  return fromLookupAttributes(scope, id, {{"securityGroupId", securityGroupId}});
}
Handle<ISecurityGroup> SecurityGroup::fromLookupByName(const Parent& scope, const Id& id,
                                                       const Value<std::string>& securityGroupName, const IVpc& vpc) {
  return fromLookupAttributes(scope, id, {{"securityGroupName", securityGroupName}, {"vpcId", vpc.vpcId()}});
}
Handle<ISecurityGroup> SecurityGroup::fromLookupAttributes(const Parent& scope, const Id& id, Map<Json> query) {
  for (std::size_t i = 0; i < query.size(); ++i)
    if (Token::isUnresolved(query.value(i)))
      throw ValidationError("CDKPP4903",
                            "a security group is looked up before the deployment, but " + query.key(i) +
                                " is not known until then; give it as text",
                            *scope);
  const Json found =
      ContextProvider::getValue(
          *scope, {.dummyValue = Json::object({{"securityGroupId", "sg-12345678"}, {"allowAllOutbound", true}}),
                   .props = std::move(query),
                   .provider = ContextProviderName::SECURITY_GROUP_PROVIDER})
          .value;
  return fromSecurityGroupId(scope, id, found["securityGroupId"].asString(),
                             {.allowAllOutbound = found["allowAllOutbound"].asBool(), .mutable_ = true});
}

}  // namespace cdk::ec2
