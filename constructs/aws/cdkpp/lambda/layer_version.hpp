// SPDX-License-Identifier: Apache-2.0
// AWS::Lambda::LayerVersion and AWS::Lambda::LayerVersionPermission. Follows aws-cdk-lib 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/resource.hpp>
#include <cdkpp/lambda/architecture.hpp>
#include <cdkpp/lambda/cfn_layer_version.hpp>
#include <cdkpp/lambda/code.hpp>
#include <cdkpp/lambda/runtime.hpp>

namespace cdk::lambda {

/// Who may use a layer.
struct LayerVersionPermission {
  /// An account, or "*" for all. CloudFormation: Principal.
  Required<Value<std::string>> accountId;
  /// The organization that the accounts belong to; with "*" only. CloudFormation: OrganizationId. @default any
  Optional<Value<std::string>> organizationId{};
};

class ILayerVersion : public virtual IResource, public virtual ILayerVersionRef {
 public:
  /// CloudFormation: Ref.
  virtual Value<std::string> layerVersionArn() const = 0;
  /// The runtimes that it is made for. @default not known: it is taken to fit
  virtual List<Runtime> compatibleRuntimes() const = 0;
  /// Lets others use the layer. @throws ValidationError CDKPP4615 for an organization without "*".
  virtual void addPermission(Id id, LayerVersionPermission permission) = 0;
};

struct LayerVersionProps {
  /// A directory or archive; not Code::fromInline. CloudFormation: Content.
  Required<Code> code;
  /// CloudFormation: CompatibleArchitectures. @default not said
  List<Architecture> compatibleArchitectures{};
  /// CloudFormation: CompatibleRuntimes. @default not said
  List<Runtime> compatibleRuntimes{};
  /// CloudFormation: Description. @default none
  Optional<Value<std::string>> description{};
  /// CloudFormation: LayerName. @default made by CloudFormation
  Optional<Value<std::string>> layerVersionName{};
  /// An SPDX id, or the address or text of a license. CloudFormation: LicenseInfo. @default none
  Optional<Value<std::string>> license{};
  /// What happens when a new version takes its place. @default RemovalPolicy::DESTROY
  Optional<RemovalPolicy> removalPolicy{};
};

/// For LayerVersion::fromLayerVersionAttributes.
struct LayerVersionAttributes {
  /// @default not known
  List<Runtime> compatibleRuntimes{};
  Required<Value<std::string>> layerVersionArn;
};

/// What layers of this program and imported ones have in common.
class LayerVersionBase : public Resource, public virtual ILayerVersion {
 public:
  LayerVersionReference layerVersionRef() const override { return {.layerVersionArn = layerVersionArn_}; }
  Value<std::string> layerVersionArn() const override { return layerVersionArn_; }
  List<Runtime> compatibleRuntimes() const override { return compatibleRuntimes_; }
  void addPermission(Id id, LayerVersionPermission permission) override;

 protected:
  explicit LayerVersionBase(Scope scope, ResourceProps props = {});
  List<Runtime> compatibleRuntimes_{};
  Value<std::string> layerVersionArn_ = "";
};

/// A layer: files that functions find in /opt. A change makes a new version of it.
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html
class LayerVersion : public LayerVersionBase {
 public:
  using Props = LayerVersionProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-lambda.LayerVersion";
  /// A layer that exists, and fits all runtimes.
  static Handle<ILayerVersion> fromLayerVersionArn(
      const Parent& scope, const Id& id, Value<std::string> layerVersionArn);
  /// A layer that exists. @throws ValidationError CDKPP4614 for an empty list of runtimes.
  static Handle<ILayerVersion> fromLayerVersionAttributes(
      const Parent& scope, const Id& id, LayerVersionAttributes attributes);
  /// @throws ValidationError CDKPP4614 for an empty list of runtimes, and code that layers cannot have.
  explicit LayerVersion(Scope scope, LayerVersionProps props);

 private:
  CfnLayerVersion::ContentProperty bindCode(const LayerVersionProps& props);
};

}  // namespace cdk::lambda
