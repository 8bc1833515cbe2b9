// SPDX-License-Identifier: Apache-2.0
// The addresses of buckets and objects.
#include <cdkpp/core/fn.hpp>

#include "s3/configurations.hpp"

namespace cdk::detail {
namespace {

/// base "/" key, with one slash between them.
Value<std::string> joined(const Value<std::string>& base, const Value<std::string>& key) {
  if (key.isLiteral() && key.literal().starts_with('/')) return base + key;
  return base + "/" + key;
}
Value<std::string> joined(const Value<std::string>& base, const Optional<Value<std::string>>& key) {
  return key ? joined(base, *key) : base;
}

}  // namespace

Value<std::string> hostOfUrl(const Value<std::string>& url) { return Fn::select(2, Fn::split("/", url)); }

}  // namespace cdk::detail

namespace cdk::s3 {

Value<std::string> IBucket::s3UrlForObject(const Optional<Value<std::string>>& key) const {
  return detail::joined("s3://" + bucketName(), key);
}

Value<std::string> IBucket::transferAccelerationUrlForObject(const Optional<Value<std::string>>& key,
                                                             TransferAccelerationUrlOptions options) const {
  const char* dualStack = options.dualStack.valueOr(false) ? ".dualstack" : "";
  const Value<std::string> host = format("https://{}.s3-accelerate{}.amazonaws.com", bucketName(), dualStack);
  return key ? detail::joined(host, *key) : host + "/";
}

Value<std::string> IBucket::urlForObject(const Optional<Value<std::string>>& key) const {
  return detail::joined(format("https://s3.{}.{}/{}", env().region, stack().urlSuffix(), bucketName()), key);
}

Value<std::string> IBucket::virtualHostedUrlForObject(const Optional<Value<std::string>>& key,
                                                      VirtualHostedStyleUrlOptions options) const {
  return detail::joined("https://" + (options.regional.valueOr(true) ? bucketRegionalDomainName() : bucketDomainName()),
                        key);
}

}  // namespace cdk::s3
