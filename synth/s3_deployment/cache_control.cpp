// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/s3_deployment/cache_control.hpp>

namespace cdk::s3_deployment {
namespace {

Value<std::string> directive(const char* name, const Duration& time) { return format("{}={}", name, time.toSeconds()); }

}  // namespace

CacheControl CacheControl::maxAge(const Duration& t) { return CacheControl(directive("max-age", t)); }
CacheControl CacheControl::sMaxAge(const Duration& t) { return CacheControl(directive("s-maxage", t)); }
CacheControl CacheControl::staleIfError(const Duration& t) { return CacheControl(directive("stale-if-error", t)); }
CacheControl CacheControl::staleWhileRevalidate(const Duration& t) {
  return CacheControl(directive("stale-while-revalidate", t));
}

}  // namespace cdk::s3_deployment
