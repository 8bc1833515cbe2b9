// SPDX-License-Identifier: Apache-2.0
// Layers of this program and imported ones.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/lambda/cfn_layer_version_permission.hpp>
#include <cdkpp/lambda/layer_version.hpp>

#include "lambda/runtimes.hpp"

namespace cdk {

namespace lambda {
namespace {

class ImportedLayerVersion final : public LayerVersionBase {
 public:
  using Props = LayerVersionAttributes;
  explicit ImportedLayerVersion(Scope scope, LayerVersionAttributes props) : LayerVersionBase(scope) {
    compatibleRuntimes_ = props.compatibleRuntimes;
    layerVersionArn_ = *props.layerVersionArn;
  }
};

template <class T>
List<Value<std::string>> namesOf(const List<T>& values) {
  if (!values.hasValue()) return {};
  List<Value<std::string>> result = List<Value<std::string>>::empty();
  for (const T& value : values) result.add(value.name());
  return result;
}

void requireRuntimes(const List<Runtime>& runtimes, const IConstruct& about) {
  if (runtimes.hasValue() && runtimes.size() == 0)
    throw ValidationError("CDKPP4614",
                          "compatibleRuntimes is empty, so that no function could use the layer; name the runtimes, or "
                          "leave it out when the layer fits all of them",
                          about);
}

}  // namespace

LayerVersionBase::LayerVersionBase(Scope scope, ResourceProps props) : Resource(scope, std::move(props)) {}

void LayerVersionBase::addPermission(Id id, LayerVersionPermission permission) {
  const Value<std::string>& account = *permission.accountId;
  if (permission.organizationId && !(account.isLiteral() && account.literal() == "*"))
    throw ValidationError("CDKPP4615",
                          "organizationId goes with the accountId \"*\" only, which stands for all accounts of the "
                          "organization; leave out one of them",
                          *this);
  New<CfnLayerVersionPermission> made{*this,
                                      id,
                                      {.action = "lambda:GetLayerVersion",
                                       .layerVersionArn = layerVersionArn_,
                                       .organizationId = permission.organizationId,
                                       .principal = account}};
}

CfnLayerVersion::ContentProperty LayerVersion::bindCode(const LayerVersionProps& props) {
  requireRuntimes(props.compatibleRuntimes, *this);
  const CodeConfig code = (*props.code)->bind(*this);
  if (!code.s3Location)
    throw ValidationError("CDKPP4614",
                          "the code of a layer is an archive in S3, see Code::fromAsset and Code::fromBucket; inline "
                          "code and images are for functions",
                          *this);
  return {.s3Bucket = *code.s3Location->bucketName,
          .s3Key = *code.s3Location->objectKey,
          .s3ObjectStorageMode = code.s3ObjectStorageMode,
          .s3ObjectVersion = code.s3Location->objectVersion};
}

LayerVersion::LayerVersion(Scope scope, LayerVersionProps props)
    : LayerVersionBase{detail::injected<LayerVersion>(scope, props), {.physicalName = props.layerVersionName}} {
  CfnLayerVersion::ContentProperty content = bindCode(props);
  New<CfnLayerVersion> resource{*this,
                                Id("Resource", node().location()),
                                {.compatibleArchitectures = namesOf(props.compatibleArchitectures),
                                 .compatibleRuntimes = namesOf(props.compatibleRuntimes),
                                 .content = std::move(content),
                                 .description = props.description,
                                 .layerName = physicalName(),
                                 .licenseInfo = props.license}};
  if (props.removalPolicy) resource->applyRemovalPolicy(*props.removalPolicy);
  (*props.code)->bindToResource(*resource, {.resourceProperty = "Content"});
  layerVersionArn_ = resource->ref();
  compatibleRuntimes_ = props.compatibleRuntimes;
}

Handle<ILayerVersion> LayerVersion::fromLayerVersionArn(const Parent& scope, const Id& id,
                                                        Value<std::string> layerVersionArn) {
  return New<ImportedLayerVersion>{
      scope, id, {.compatibleRuntimes = detail::allRuntimes(), .layerVersionArn = std::move(layerVersionArn)}};
}
Handle<ILayerVersion> LayerVersion::fromLayerVersionAttributes(const Parent& scope, const Id& id,
                                                               LayerVersionAttributes attributes) {
  requireRuntimes(attributes.compatibleRuntimes, *scope);
  return New<ImportedLayerVersion>{scope, id, std::move(attributes)};
}

}  // namespace lambda

}  // namespace cdk
