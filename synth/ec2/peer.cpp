// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ec2/peer.hpp>

#include <regex>

namespace cdk::ec2 {

namespace {

// The form of a range; its mask is the last group.
void checkRange(const Value<std::string>& range, const char* family, const char* form, const char* one) {
  if (!range.isLiteral()) return;
  std::smatch match;
  if (!std::regex_match(range.literal(), match, std::regex(form)))
    throw ValidationError("CDKPP4901", "'" + range.literal() + "' is no range of " + family + " addresses");
  if (!match[match.size() - 1].matched)
    throw ValidationError("CDKPP4901", "the range of " + std::string(family) + " addresses '" + range.literal() +
                                           "' has no mask; '" + range.literal() + one + "' is the one address");
}

void checkId(const Value<std::string>& id, const char* what, const char* form, const char* allowed) {
  if (id.isLiteral() && !std::regex_match(id.literal(), std::regex(form)))
    throw ValidationError("CDKPP4902", "'" + id.literal() + "' is no " + what + ": it must be " + allowed);
}

}  // namespace

Peer Peer::ipv4(Value<std::string> cidrIp) {
  checkRange(cidrIp, "IPv4", R"((?:\d{1,3}\.){3}\d{1,3}(/\d+)?)", "/32");
  return Peer(Kind::ipv4, std::move(cidrIp));
}
Peer Peer::ipv6(Value<std::string> cidrIpv6) {
  checkRange(cidrIpv6, "IPv6", R"((?:[\da-f]{0,4}:){2,7}(?:[\da-f]{0,4})?(/\d+)?)", "/128");
  return Peer(Kind::ipv6, std::move(cidrIpv6));
}
Peer Peer::prefixList(Value<std::string> prefixListId) { return Peer(Kind::prefixList, std::move(prefixListId)); }
Peer Peer::securityGroupId(Value<std::string> securityGroupId,
                           Optional<Value<std::string>> sourceSecurityGroupOwnerId) {
  checkId(securityGroupId, "id of a security group", "sg-[a-z0-9]{8,17}",
          "'sg-' and 8 to 17 lower-case letters and digits");
  if (sourceSecurityGroupOwnerId) checkId(*sourceSecurityGroupOwnerId, "account", "[0-9]{12}", "12 digits");
  Peer peer(Kind::securityGroup, std::move(securityGroupId));
  peer.owner_ = std::move(sourceSecurityGroupOwnerId);
  return peer;
}

IngressPeerConfig Peer::toIngressRuleConfig() const {
  switch (kind_) {
    case Kind::ipv4: return {.cidrIp = id_};
    case Kind::ipv6: return {.cidrIpv6 = id_};
    case Kind::prefixList: return {.sourcePrefixListId = id_};
    case Kind::securityGroup: break;
  }
  return {.sourceSecurityGroupId = id_, .sourceSecurityGroupOwnerId = owner_};
}
EgressPeerConfig Peer::toEgressRuleConfig() const {
  switch (kind_) {
    case Kind::ipv4: return {.cidrIp = id_};
    case Kind::ipv6: return {.cidrIpv6 = id_};
    case Kind::prefixList: return {.destinationPrefixListId = id_};
    case Kind::securityGroup: break;
  }
  return {.destinationSecurityGroupId = id_};
}

}  // namespace cdk::ec2
