// SPDX-License-Identifier: Apache-2.0
// AWS::EC2::SecurityGroup, with AWS::EC2::SecurityGroupIngress and …Egress for the rules that cannot stand in it.
// Follows aws-cdk-lib 2.276.0, aws-ec2.
#pragma once
#include <cdkpp/core/names.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/ec2/cfn_security_group.hpp>
#include <cdkpp/ec2/peer.hpp>
#include <cdkpp/ec2/vpc.hpp>

namespace cdk::ec2 {

class ISecurityGroup : public virtual IResource, public virtual IPeer, public virtual ISecurityGroupRef {
 public:
  virtual Value<std::string> securityGroupId() const = 0;
  /// Whether the group lets all IPv4 traffic out, so that rules about it are not needed.
  virtual bool allowAllOutbound() const = 0;
  /// Allows incoming traffic.
  /// @param description up to 255 characters. @default "from PEER:PORTS"
  /// @param remoteRule true when the peer has asked for the rule; where the stacks differ it stands in the peer's then.
  virtual void addIngressRule(const IPeer& peer, const Port& connection,
      const Optional<Value<std::string>>& description = {}, bool remoteRule = false) = 0;
  /// Allows outgoing traffic. Does nothing but warn where all of it is allowed.
  virtual void addEgressRule(const IPeer& peer, const Port& connection,
      const Optional<Value<std::string>>& description = {}, bool remoteRule = false) = 0;
};

struct SecurityGroupProps {
  /// Whether all IPv6 traffic may leave. @default false
  Optional<bool> allowAllIpv6Outbound{};
  /// Whether all IPv4 traffic may leave. With false nothing leaves until a rule allows it. @default true
  Optional<bool> allowAllOutbound{};
  /// Up to 255 characters. CloudFormation: GroupDescription. @default the path of the construct
  Optional<Value<std::string>> description{};
  /// Whether each rule becomes a resource of its own. @default the context value
  /// "@aws-cdk/aws-ec2.securityGroupDisableInlineRules", else false
  Optional<bool> disableInlineRules{};
  /// Up to 255 characters; a change replaces the group. CloudFormation: GroupName. @default made by CloudFormation
  Optional<Value<std::string>> securityGroupName{};
  /// CloudFormation: VpcId.
  Required<IVpc&> vpc;
};

struct SecurityGroupImportOptions {
  /// Whether all IPv6 traffic may leave. @default false
  Optional<bool> allowAllIpv6Outbound{};
  /// Whether all IPv4 traffic may leave; rules about outgoing traffic are not added then. @default true
  Optional<bool> allowAllOutbound{};
  /// Whether rules may be added. @default true
  Optional<bool> mutable_{};
};

/// What security groups have in common: each rule is a resource of its own, unless a class does better.
class SecurityGroupBase : public Resource, public virtual ISecurityGroup {
 public:
  static bool isSecurityGroup(const IConstruct& construct) {
    return dynamic_cast<const SecurityGroupBase*>(&construct) != nullptr;
  }
  SecurityGroupReference securityGroupRef() const override { return {.securityGroupId = securityGroupId()}; }
  Connections connections() const override { return connections_; }
  bool canInlineRule() const override { return false; }
  Value<std::string> uniqueId() const override { return Names::nodeUniqueId(node()); }
  IngressPeerConfig toIngressRuleConfig() const override { return {.sourceSecurityGroupId = securityGroupId()}; }
  EgressPeerConfig toEgressRuleConfig() const override { return {.destinationSecurityGroupId = securityGroupId()}; }
  void addIngressRule(const IPeer& peer, const Port& connection, const Optional<Value<std::string>>& description = {},
      bool remoteRule = false) override;
  void addEgressRule(const IPeer& peer, const Port& connection, const Optional<Value<std::string>>& description = {},
      bool remoteRule = false) override;

 protected:
  explicit SecurityGroupBase(Scope scope, ResourceProps props = {})
      : Resource(scope, std::move(props)), connections_({.securityGroups = {*this}}) {}
  /// The place of a rule's resource in the tree.
  struct RuleScope {
    Construct& scope;
    std::string id;
  };
  RuleScope ruleScope(const IPeer& peer, const Port& connection, const char* direction, bool remoteRule);

 private:
  std::string renderPeer(const IPeer& peer);
  Connections connections_;
  int unresolvedPeers_ = 0;
};

/// A security group: which traffic is allowed in and out. Traffic back is always allowed.
///
///     New<ec2::SecurityGroup> web{*this, "Web", {.vpc = vpc}};
///     web->addIngressRule(ec2::Peer::anyIpv4(), ec2::Port::HTTPS);
///     database->connections().allowFrom(*web, ec2::Port::POSTGRES);
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
class SecurityGroup : public SecurityGroupBase {
 public:
  using Props = SecurityGroupProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-ec2.SecurityGroup";
  explicit SecurityGroup(Scope scope, SecurityGroupProps props);

  /// A group that exists. Rules are added to it as resources of this stack.
  static Handle<ISecurityGroup> fromSecurityGroupId(
      const Parent& scope, const Id& id, Value<std::string> securityGroupId, SecurityGroupImportOptions options = {});
  /// Looks a group up by its id. @throws ValidationError CDKPP4903 for a token.
  static Handle<ISecurityGroup> fromLookupById(
      const Parent& scope, const Id& id, const Value<std::string>& securityGroupId);
  /// Looks a group up by its name in a VPC. @throws ValidationError CDKPP4903 for a token.
  static Handle<ISecurityGroup> fromLookupByName(
      const Parent& scope, const Id& id, const Value<std::string>& securityGroupName, const IVpc& vpc);

  Value<std::string> securityGroupId() const override { return resource_->attrGroupId(); }
  /// The VPC of the group.
  Value<std::string> securityGroupVpcId() const { return resource_->attrVpcId(); }
  Value<std::string> securityGroupName() const { return resource_->ref(); }
  bool allowAllOutbound() const override { return allowAllOutbound_; }
  bool allowAllIpv6Outbound() const { return allowAllIpv6Outbound_; }
  void addIngressRule(const IPeer& peer, const Port& connection, const Optional<Value<std::string>>& description = {},
      bool remoteRule = false) override;
  /// @throws ValidationError CDKPP4904 for a rule about all traffic to everywhere: allowAllOutbound says that.
  void addEgressRule(const IPeer& peer, const Port& connection, const Optional<Value<std::string>>& description = {},
      bool remoteRule = false) override;

 private:
  template <class Rule>
  struct Rules {
    List<Rule> list{};
    std::vector<std::string> texts;  // what tells the rules apart, without their descriptions
  };
  static Handle<ISecurityGroup> fromLookupAttributes(const Parent& scope, const Id& id, Map<Json> query);
  void addDefaultEgressRules();
  void removeNoTrafficRule();
  void addInline(Rules<CfnSecurityGroup::EgressProperty>& rules, const EgressPeerConfig& peer, const Port& port,
      const Value<std::string>& description);
  template <class Rule>
  void addOnce(Rules<Rule>& rules, Rule rule, const Value<std::string>& description);

  Handle<CfnSecurityGroup> resource_{};
  bool allowAllOutbound_;
  bool allowAllIpv6Outbound_;
  bool disableInlineRules_;
  Rules<CfnSecurityGroup::IngressProperty> ingress_{};
  Rules<CfnSecurityGroup::EgressProperty> egress_{};
};

}  // namespace cdk::ec2
