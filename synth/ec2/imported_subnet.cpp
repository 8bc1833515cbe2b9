// SPDX-License-Identifier: Apache-2.0
// Subnets that exist.
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/ec2/subnet.hpp>

namespace cdk::ec2 {

namespace {

class ImportedSubnet final : public Resource, public virtual ISubnet {
 public:
  using Props = SubnetAttributes;
  explicit ImportedSubnet(Scope scope, SubnetAttributes attributes);
  SubnetReference subnetRef() const override { return {.subnetId = subnetId()}; }
  Value<std::string> subnetId() const override { return *attributes_.subnetId; }
  Value<std::string> availabilityZone() const override {
    return known(attributes_.availabilityZone, "availabilityZone");
  }
  Value<std::string> ipv4CidrBlock() const override { return known(attributes_.ipv4CidrBlock, "ipv4CidrBlock"); }
  IRouteTable routeTable() const override { return {.routeTableId = attributes_.routeTableId}; }
  const IDependable& internetConnectivityEstablished() const override { return internetConnectivityEstablished_; }

 private:
  const Value<std::string>& known(const Optional<Value<std::string>>& attribute, const char* name) const;
  SubnetAttributes attributes_;
  DependencyGroup internetConnectivityEstablished_;
};

ImportedSubnet::ImportedSubnet(Scope scope, SubnetAttributes attributes)
    : Resource(scope), attributes_(std::move(attributes)) {
  if (attributes_.routeTableId) return;
  const std::string which = subnetId().isLiteral() ? "'" + subnetId().literal() + "'" : "at '" + node().path() + "'";
  Annotations::of(*this).addWarningV2(
      "@aws-cdk/aws-ec2:noSubnetRouteTableId",
      "No routeTableId was provided to the subnet " + which +
          ". Attempting to read its .routeTable.routeTableId will return null/undefined. (More info: "
          "https://github.com/aws/aws-cdk/pull/3171)");
}
const Value<std::string>& ImportedSubnet::known(const Optional<Value<std::string>>& attribute, const char* name) const {
  if (!attribute)
    throw ValidationError(
        "CDKPP4910",
        std::string("the ") + name + " of this imported subnet is not known; give it to Subnet::fromSubnetAttributes",
        *this);
  return *attribute;
}

}  // namespace

Handle<ISubnet> Subnet::fromSubnetAttributes(const Parent& scope, const Id& id, SubnetAttributes attributes) {
  return New<ImportedSubnet>{scope, id, std::move(attributes)};
}

}  // namespace cdk::ec2
