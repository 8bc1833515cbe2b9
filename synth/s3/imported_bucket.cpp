// SPDX-License-Identifier: Apache-2.0
// Buckets that exist.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/lazy.hpp>
#include <cdkpp/core/region_info.hpp>

#include "s3/bucket_name.hpp"
#include "s3/configurations.hpp"

namespace cdk::s3 {
namespace {

using region_info::FactName;
using region_info::RegionInfo;

/// The host of websites of a region, behind the name of the bucket.
Value<std::string> websiteEndpoint(const Stack& stack, const BucketAttributes& attrs, const Value<std::string>& region,
                                   const Value<std::string>& urlSuffix) {
  const Value<std::string> present = format("s3-website.{}.{}", region, urlSuffix);
  if (attrs.bucketWebsiteNewUrlFormat.hasValue())
    return *attrs.bucketWebsiteNewUrlFormat ? present : format("s3-website-{}.{}", region, urlSuffix);
  for (const Value<std::string>& each : {region, stack.region()}) {
    if (!each.isLiteral()) continue;
    const auto known = RegionInfo::get(each.literal()).s3StaticWebsiteEndpoint();
    if (known) return *known;
  }
  if (stack.region().isLiteral()) return present;
  // The answer may add a mapping to the template, so it is asked for when the address is used.
  return Lazy::string([&stack] { return stack.regionalFact(FactName::S3_STATIC_WEBSITE_ENDPOINT); });
}

Value<std::string> urlSuffixOf(const Stack& stack, const Value<std::string>& region) {
  if (region.isLiteral()) {
    const auto known = RegionInfo::get(region.literal()).domainSuffix();
    if (known) return *known;
  }
  return stack.urlSuffix();
}

Value<std::string> orElse(const Optional<Value<std::string>>& given, const Value<std::string>& otherwise) {
  return given ? *given : otherwise;
}

class ImportedBucket final : public BucketBase {
 public:
  using Props = BucketAttributes;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-s3.ReferencedBucket";
  explicit ImportedBucket(Scope scope, BucketAttributes attrs)
      : BucketBase{detail::injected<ImportedBucket>(scope, attrs), {.account = attrs.account, .region = attrs.region}},
        attrs_(std::move(attrs)) {
    readNameAndArn();
    const Value<std::string> region = this->region();
    const Value<std::string> suffix = urlSuffixOf(stack(), region);
    bucketDomainName_ = orElse(attrs_.bucketDomainName, bucketName_ + ".s3." + suffix);
    bucketDualStackDomainName_ =
        orElse(attrs_.bucketDualStackDomainName, format("{}.s3.dualstack.{}.{}", bucketName_, region, suffix));
    bucketRegionalDomainName_ =
        orElse(attrs_.bucketRegionalDomainName, format("{}.s3.{}.{}", bucketName_, region, suffix));
    if (attrs_.encryptionKey) encryptionKey_ = *attrs_.encryptionKey;
    if (attrs_.notificationsHandlerRole) notificationsHandlerRole_ = *attrs_.notificationsHandlerRole;
  }
  bool isWebsite() const override { return attrs_.isWebsite.valueOr(false); }
  bool disallowPublicAccess() const override { return false; }
  Value<std::string> bucketWebsiteUrl() const override {
    return orElse(attrs_.bucketWebsiteUrl, "http://" + websiteDomain());
  }
  Value<std::string> bucketWebsiteDomainName() const override {
    return attrs_.bucketWebsiteUrl ? detail::hostOfUrl(*attrs_.bucketWebsiteUrl) : websiteDomain();
  }

 private:
  Value<std::string> region() const { return orElse(attrs_.region, stack().region()); }
  /// Made when it is asked for: where the region is not known, the answer adds a mapping to the template.
  Value<std::string> websiteDomain() const {
    if (!websiteDomain_)
      websiteDomain_ = bucketName_ + "." + websiteEndpoint(stack(), attrs_, region(), urlSuffixOf(stack(), region()));
    return *websiteDomain_;
  }
  void readNameAndArn() {
    if (!attrs_.bucketName && !attrs_.bucketArn)
      throw ValidationError("CDKPP4302", "an imported bucket needs bucketArn or bucketName", *this);
    bucketName_ = attrs_.bucketName ? *attrs_.bucketName
                                    : *stack().splitArn(*attrs_.bucketArn, ArnFormat::SLASH_RESOURCE_NAME).resource;
    bucketArn_ = attrs_.bucketArn
                     ? *attrs_.bucketArn
                     : stack().formatArn({.account = "", .region = "", .resource = bucketName_, .service = "s3"});
    detail::PropertyRules rules;
    detail::checkBucketName(bucketName_, detail::BucketNaming::LEGACY, rules);
    rules.check("CDKPP4301", *this);
  }
  BucketAttributes attrs_;
  mutable Optional<Value<std::string>> websiteDomain_{};
};

}  // namespace

Handle<IBucket> Bucket::fromBucketArn(const Parent& scope, const Id& id, Value<std::string> bucketArn) {
  return fromBucketAttributes(scope, id, {.bucketArn = std::move(bucketArn)});
}
Handle<IBucket> Bucket::fromBucketName(const Parent& scope, const Id& id, Value<std::string> bucketName) {
  return fromBucketAttributes(scope, id, {.bucketName = std::move(bucketName)});
}
Handle<IBucket> Bucket::fromBucketAttributes(const Parent& scope, const Id& id, BucketAttributes attrs) {
  return New<ImportedBucket>{scope, id, std::move(attrs)};
}

}  // namespace cdk::s3
