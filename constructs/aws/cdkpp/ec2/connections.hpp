// SPDX-License-Identifier: Apache-2.0
// Connections: who may talk to whom. Follows aws-cdk-lib 2.276.0, aws-ec2.
#pragma once
#include <cdkpp/ec2/port.hpp>

namespace cdk::ec2 {

class Connections;
class IPeer;
class ISecurityGroup;
class Peer;

/// What traffic can be allowed to and from: a function in a VPC, a security group, a range of addresses.
class IConnectable {
 public:
  virtual Connections connections() const = 0;

 protected:
  IConnectable() = default;
  IConnectable(const IConnectable&) = default;
  IConnectable& operator=(const IConnectable&) = default;
  virtual ~IConnectable() = default;
};

struct ConnectionsProps {
  /// The port of the allowDefaultPort… functions. @default none
  Optional<Port> defaultPort{};
  /// What rules of others name beside the security groups. It is not copied and must live as long as these connections.
  /// @default none
  Optional<IPeer&> peer{};
  /// The groups that rules are added to, and that rules of others name. @default none
  List<ISecurityGroup&> securityGroups{};
};

/// Allows traffic between two connectables: the rules go into the security groups of both. A group that is added later
/// gets the rules of all that was allowed before.
///
/// A light handle; copies are the same connections.
class Connections : public IConnectable {
 public:
  explicit Connections(ConnectionsProps props = {});
  Connections connections() const override { return *this; }
  Optional<Port> defaultPort() const;
  List<ISecurityGroup&> securityGroups() const;

  template <class... G>
  void addSecurityGroup(G&&... securityGroups) const {
    (addOneSecurityGroup(securityGroups), ...);
  }
  /// Lets this side open connections to the other.
  /// @param description of the rules. @default "to PEER:PORTS", "from PEER:PORTS"
  void allowTo(
      const IConnectable& other, const Port& portRange, const Optional<Value<std::string>>& description = {}) const;
  /// Lets the other side open connections to this one.
  void allowFrom(
      const IConnectable& other, const Port& portRange, const Optional<Value<std::string>>& description = {}) const;
  /// Lets the members of the groups talk to each other.
  void allowInternally(const Port& portRange, const Optional<Value<std::string>>& description = {}) const;
  void allowToAnyIpv4(const Port& portRange, const Optional<Value<std::string>>& description = {}) const;
  void allowFromAnyIpv4(const Port& portRange, const Optional<Value<std::string>>& description = {}) const;
  /// The following use the default port. @throws ValidationError CDKPP4900 where there is none.
  void allowDefaultPortFrom(const IConnectable& other, const Optional<Value<std::string>>& description = {}) const;
  void allowDefaultPortInternally(const Optional<Value<std::string>>& description = {}) const;
  void allowDefaultPortFromAnyIpv4(const Optional<Value<std::string>>& description = {}) const;
  /// Uses the default port of the other side.
  void allowToDefaultPort(const IConnectable& other, const Optional<Value<std::string>>& description = {}) const;
  void allowDefaultPortTo(const IConnectable& other, const Optional<Value<std::string>>& description = {}) const;

 private:
  friend class Peer;
  struct State;
  explicit Connections(const Peer& peer);
  State& state() const;
  Port requireDefaultPort(const char* function) const;
  void addOneSecurityGroup(ISecurityGroup& securityGroup) const;
  detail::Any state_;
};

}  // namespace cdk::ec2
