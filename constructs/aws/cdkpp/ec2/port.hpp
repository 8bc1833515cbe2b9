// SPDX-License-Identifier: Apache-2.0
// Port: the protocol and ports that a rule of a security group is about.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/ec2/protocol.hpp>

namespace cdk::ec2 {

struct PortProps {
  /// The first port, or the ICMP type; -1 is every type. @default all
  Optional<Value<double>> fromPort{};
  /// @see Protocol
  Required<Protocol> protocol;
  /// How the ports are called in descriptions and in the ids of rules.
  Required<std::string> stringRepresentation;
  /// The last port, or the ICMP code; -1 is every code. @default all
  Optional<Value<double>> toPort{};
};

/// A port that has a name: converts to Port.
struct WellKnownPort {
  Protocol protocol;
  int port;
};

/// The ports of a rule, a value: `ec2::Port::HTTPS`, `ec2::Port::tcp(8080)`.
class Port {
 public:
  static constexpr WellKnownPort SSH{Protocol::TCP, 22};
  static constexpr WellKnownPort SMTP{Protocol::TCP, 25};
  static constexpr WellKnownPort DNS_UDP{Protocol::UDP, 53};
  static constexpr WellKnownPort DNS_TCP{Protocol::TCP, 53};
  static constexpr WellKnownPort HTTP{Protocol::TCP, 80};
  static constexpr WellKnownPort POP3{Protocol::TCP, 110};
  static constexpr WellKnownPort IMAP{Protocol::TCP, 143};
  static constexpr WellKnownPort LDAP{Protocol::TCP, 389};
  static constexpr WellKnownPort HTTPS{Protocol::TCP, 443};
  static constexpr WellKnownPort SMB{Protocol::TCP, 445};
  static constexpr WellKnownPort IMAPS{Protocol::TCP, 993};
  static constexpr WellKnownPort POP3S{Protocol::TCP, 995};
  static constexpr WellKnownPort MSSQL{Protocol::TCP, 1433};
  static constexpr WellKnownPort NFS{Protocol::TCP, 2049};
  static constexpr WellKnownPort MYSQL_AURORA{Protocol::TCP, 3306};
  static constexpr WellKnownPort RDP{Protocol::TCP, 3389};
  static constexpr WellKnownPort POSTGRES{Protocol::TCP, 5432};

  explicit Port(PortProps props) : props_(std::move(props)) {}
  Port(WellKnownPort port)
      : Port(std::string_view(port.protocol.value()) == Protocol::UDP.value() ? udp(port.port) : tcp(port.port)) {}

  static Port tcp(Value<double> port) { return single(Protocol::TCP, "", std::move(port)); }
  static Port tcpRange(Value<double> startPort, Value<double> endPort) {
    return range(Protocol::TCP, "", std::move(startPort), std::move(endPort));
  }
  static Port allTcp() { return make(Protocol::TCP, "ALL PORTS", 0, 65535); }
  static Port udp(Value<double> port) { return single(Protocol::UDP, "UDP ", std::move(port)); }
  static Port udpRange(Value<double> startPort, Value<double> endPort) {
    return range(Protocol::UDP, "UDP ", std::move(startPort), std::move(endPort));
  }
  static Port allUdp() { return make(Protocol::UDP, "UDP ALL PORTS", 0, 65535); }
  /// @see https://www.iana.org/assignments/icmp-parameters/icmp-parameters.xhtml
  static Port icmpTypeAndCode(double type, double code) {
    return make(Protocol::ICMP, "ICMP Type " + text(type) + " Code " + text(code), type, code);
  }
  /// An ICMP type with all its codes.
  static Port icmpType(double type) { return make(Protocol::ICMP, "ICMP Type " + text(type), type, -1); }
  /// ICMP echo requests.
  static Port icmpPing() { return icmpType(8); }
  static Port allIcmp() { return make(Protocol::ICMP, "ALL ICMP", -1, -1); }
  static Port allIcmpV6() { return make(Protocol::ICMPV6, "ALL ICMPv6", -1, -1); }
  static Port allTraffic() { return make(Protocol::ALL, "ALL TRAFFIC", {}, {}); }
  /// IPsec's encapsulating security payload.
  static Port esp() { return make(Protocol::ESP, "ESP 50", 50, 50); }
  /// IPsec's authentication header.
  static Port ah() { return make(Protocol::AH, "AH 51", 51, 51); }

  /// Whether a rule about these ports can stand in the security group itself: the ports are known now.
  bool canInlineRule() const;
  /// How descriptions and ids call these ports.
  const std::string& toString() const { return *props_.stringRepresentation; }
  const char* ipProtocol() const { return props_.protocol->value(); }
  const Optional<Value<double>>& fromPort() const { return props_.fromPort; }
  const Optional<Value<double>>& toPort() const { return props_.toPort; }

 private:
  static Port make(
      Protocol protocol, std::string name, Optional<Value<double>> fromPort, Optional<Value<double>> toPort) {
    return Port(PortProps{.fromPort = std::move(fromPort),
        .protocol = protocol,
        .stringRepresentation = std::move(name),
        .toPort = std::move(toPort)});
  }
  static Port single(Protocol protocol, const std::string& prefix, Value<double> port) {
    return make(protocol, prefix + text(port), port, port);
  }
  static Port range(Protocol protocol, const std::string& prefix, Value<double> first, Value<double> last) {
    return make(protocol, prefix + text(first) + "-" + text(last), first, last);
  }
  static std::string text(const Value<double>& port) {
    return port.isLiteral() ? std::to_string(static_cast<long>(port.literal())) : "{IndirectPort}";
  }
  PortProps props_;
};

inline bool Port::canInlineRule() const {
  return !Token::isUnresolved(props_.fromPort) && !Token::isUnresolved(props_.toPort);
}

}  // namespace cdk::ec2
