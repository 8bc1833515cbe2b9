// SPDX-License-Identifier: Apache-2.0
// IEventSource: what invokes a function with its events; see lambda_event_sources. Follows aws-cdk-lib 2.276.0,
// aws-lambda.
#pragma once
#include <cdkpp/core/polymorphic.hpp>

namespace cdk::lambda {

class IFunction;

/// Something that invokes a function with its events. Sources are values; copies are the same source.
class IEventSource {
 public:
  /// Connects the source with the function.
  virtual void bind(IFunction& target) = 0;
  /// Whether functions with tenant isolation may have it. @default false
  virtual bool supportsTenantIsolation() const { return false; }

 protected:
  IEventSource() = default;
  IEventSource(const IEventSource&) = default;
  IEventSource& operator=(const IEventSource&) = default;
  ~IEventSource() = default;
};

/// Any event source, for lists.
class EventSource {
 public:
  template <class T>
    requires std::is_base_of_v<IEventSource, T>
  EventSource(T source) : source_(detail::shareObject<IEventSource>(std::move(source))) {}
  IEventSource& operator*() const { return *detail::sharedObject<IEventSource>(source_); }

 private:
  detail::Any source_;
};

}  // namespace cdk::lambda
