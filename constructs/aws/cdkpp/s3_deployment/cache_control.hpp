// SPDX-License-Identifier: Apache-2.0
// CacheControl: how long objects may be kept by those who fetch them. Follows aws-cdk-lib 2.276.0, aws-s3-deployment.
#pragma once
#include <cdkpp/core/duration.hpp>

namespace cdk::s3_deployment {

/// A directive of the header Cache-Control. Durations are whole seconds.
/// @see https://www.rfc-editor.org/rfc/rfc9111#name-cache-control
class CacheControl {
 public:
  /// A directive as text.
  static CacheControl fromString(Value<std::string> s) { return CacheControl(std::move(s)); }
  static CacheControl immutable() { return CacheControl("immutable"); }
  static CacheControl maxAge(const Duration& t);
  static CacheControl mustRevalidate() { return CacheControl("must-revalidate"); }
  static CacheControl mustUnderstand() { return CacheControl("must-understand"); }
  static CacheControl noCache() { return CacheControl("no-cache"); }
  static CacheControl noStore() { return CacheControl("no-store"); }
  static CacheControl noTransform() { return CacheControl("no-transform"); }
  static CacheControl proxyRevalidate() { return CacheControl("proxy-revalidate"); }
  static CacheControl setPrivate() { return CacheControl("private"); }
  static CacheControl setPublic() { return CacheControl("public"); }
  static CacheControl sMaxAge(const Duration& t);
  static CacheControl staleIfError(const Duration& t);
  static CacheControl staleWhileRevalidate(const Duration& t);

  const Value<std::string>& value() const { return value_; }

 private:
  explicit CacheControl(Value<std::string> value) : value_(std::move(value)) {}
  Value<std::string> value_;
};

}  // namespace cdk::s3_deployment
