// SPDX-License-Identifier: Apache-2.0
// Peers: what a rule of a security group names as its other side.
#pragma once
#include <cdkpp/ec2/connections.hpp>

namespace cdk::ec2 {

/// How a peer stands in a rule about incoming traffic; one of the first four is set.
struct IngressPeerConfig {
  Optional<Value<std::string>> cidrIp{};
  Optional<Value<std::string>> cidrIpv6{};
  Optional<Value<std::string>> sourcePrefixListId{};
  Optional<Value<std::string>> sourceSecurityGroupId{};
  Optional<Value<std::string>> sourceSecurityGroupOwnerId{};
};

/// How a peer stands in a rule about outgoing traffic; one of them is set.
struct EgressPeerConfig {
  Optional<Value<std::string>> cidrIp{};
  Optional<Value<std::string>> cidrIpv6{};
  Optional<Value<std::string>> destinationPrefixListId{};
  Optional<Value<std::string>> destinationSecurityGroupId{};
};

/// The other side of a rule. Security groups are peers, and Peer makes those that are not in the tree.
class IPeer : public virtual IConnectable {
 public:
  /// Whether a rule that names this peer can stand in the security group itself.
  virtual bool canInlineRule() const = 0;
  /// Tells this peer from others, in descriptions and ids of rules.
  virtual Value<std::string> uniqueId() const = 0;
  virtual IngressPeerConfig toIngressRuleConfig() const = 0;
  virtual EgressPeerConfig toEgressRuleConfig() const = 0;
};

/// A peer by value: a range of addresses, a prefix list or the id of a security group.
class Peer : public IPeer {
 public:
  /// @throws ValidationError CDKPP4901 unless it is an IPv4 range with its mask, "10.0.0.0/8".
  static Peer ipv4(Value<std::string> cidrIp);
  static Peer anyIpv4() { return ipv4("0.0.0.0/0"); }
  /// @throws ValidationError CDKPP4901 unless it is an IPv6 range with its mask, "2001:db8::/32".
  static Peer ipv6(Value<std::string> cidrIpv6);
  static Peer anyIpv6() { return ipv6("::/0"); }
  /// @param prefixListId "pl-…"
  static Peer prefixList(Value<std::string> prefixListId);
  /// @param sourceSecurityGroupOwnerId the account of the group, 12 digits, where it is another one.
  /// @throws ValidationError CDKPP4902 unless the ids have their form.
  static Peer securityGroupId(
      Value<std::string> securityGroupId, Optional<Value<std::string>> sourceSecurityGroupOwnerId = {});

  bool canInlineRule() const override { return kind_ != Kind::prefixList; }
  Value<std::string> uniqueId() const override { return id_; }
  IngressPeerConfig toIngressRuleConfig() const override;
  EgressPeerConfig toEgressRuleConfig() const override;
  Connections connections() const override { return Connections(*this); }

 private:
  enum class Kind { ipv4, ipv6, prefixList, securityGroup };
  Peer(Kind kind, Value<std::string> id) : kind_(kind), id_(std::move(id)) {}
  Kind kind_;
  Value<std::string> id_;
  Optional<Value<std::string>> owner_{};
};

}  // namespace cdk::ec2
