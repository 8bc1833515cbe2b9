// SPDX-License-Identifier: Apache-2.0
// fmt for the values of CDK++. Optional: it needs fmt, which the rest of the library does not.
//
// Only what is known now can be formatted: a token throws Error CDKPP2101, which names it. To build text with tokens,
// use cdk::format.
#pragma once
#include <cdkpp/core/arn.hpp>
#include <cdkpp/core/bitrate.hpp>
#include <cdkpp/core/duration.hpp>
#include <cdkpp/core/json.hpp>
#include <cdkpp/core/removal_policy.hpp>
#include <cdkpp/core/size.hpp>

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace cdk::detail {
/// Throws Error CDKPP2101 with a description of the value, when it is a token.
void requireFormattable(const Any& value);
}  // namespace cdk::detail

/// As the value itself: `fmt::format("{:>8}", cdk::Value<double>(5))`.
template <class T>
struct fmt::formatter<cdk::Value<T>> : fmt::formatter<T> {
  template <class Context>
  auto format(const cdk::Value<T>& value, Context& context) const {
    cdk::detail::requireFormattable(value);
    return fmt::formatter<T>::format(value.literal(), context);
  }
};

/// The document on one line.
template <>
struct fmt::formatter<cdk::Json> : fmt::formatter<std::string> {
  template <class Context>
  auto format(const cdk::Json& value, Context& context) const {
    cdk::detail::requireFormattable(value);
    return fmt::formatter<std::string>::format(value.dump(), context);
  }
};

/// "5 minutes".
template <>
struct fmt::formatter<cdk::Duration> : fmt::formatter<std::string> {
  template <class Context>
  auto format(const cdk::Duration& duration, Context& context) const {
    if (duration.isUnresolved()) cdk::detail::requireFormattable(duration.toMilliseconds({.integral = false}));
    return fmt::formatter<std::string>::format(duration.toHumanString(), context);
  }
};

/// "5 MiB".
template <>
struct fmt::formatter<cdk::Size> : fmt::formatter<std::string> {
  template <class Context>
  auto format(const cdk::Size& size, Context& context) const {
    if (size.isUnresolved()) cdk::detail::requireFormattable(size.toBytes());
    return fmt::formatter<std::string>::format(size.toHumanString(), context);
  }
};

/// "5000 bps".
template <>
struct fmt::formatter<cdk::Bitrate> : fmt::formatter<std::string> {
  template <class Context>
  auto format(const cdk::Bitrate& rate, Context& context) const {
    const cdk::Value<double> bps = rate.toBps();
    cdk::detail::requireFormattable(bps);
    return fmt::formatter<std::string>::format(fmt::format("{} bps", bps.literal()), context);
  }
};

/// The ARN that the components make; all of them have to be given and known.
template <>
struct fmt::formatter<cdk::ArnComponents> : fmt::formatter<std::string> {
  template <class Context>
  auto format(const cdk::ArnComponents& components, Context& context) const {
    const cdk::Value<std::string> arn = cdk::Arn::format(components);
    cdk::detail::requireFormattable(arn);
    return fmt::formatter<std::string>::format(arn.literal(), context);
  }
};

/// "destroy", "retain", "snapshot", "retain-on-update-or-delete".
template <>
struct fmt::formatter<cdk::RemovalPolicy> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(cdk::RemovalPolicy policy, Context& context) const {
    std::string_view name;
    switch (policy) {
      case cdk::RemovalPolicy::DESTROY: name = "destroy"; break;
      case cdk::RemovalPolicy::RETAIN: name = "retain"; break;
      case cdk::RemovalPolicy::SNAPSHOT: name = "snapshot"; break;
      case cdk::RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE: name = "retain-on-update-or-delete"; break;
    }
    return fmt::formatter<std::string_view>::format(name, context);
  }
};

/// As in templates: "Delete", "Retain", "RetainExceptOnCreate", "Snapshot".
template <>
struct fmt::formatter<cdk::CfnDeletionPolicy> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(cdk::CfnDeletionPolicy policy, Context& context) const {
    std::string_view name;
    switch (policy) {
      case cdk::CfnDeletionPolicy::DELETE: name = "Delete"; break;
      case cdk::CfnDeletionPolicy::RETAIN: name = "Retain"; break;
      case cdk::CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE: name = "RetainExceptOnCreate"; break;
      case cdk::CfnDeletionPolicy::SNAPSHOT: name = "Snapshot"; break;
    }
    return fmt::formatter<std::string_view>::format(name, context);
  }
};
