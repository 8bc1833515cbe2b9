// SPDX-License-Identifier: Apache-2.0
// IEventSourceDlq: where records go that a function could not process; see lambda_event_sources. Follows aws-cdk-lib
// 2.276.0, aws-lambda.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk::lambda {

class IEventSourceMapping;
class IFunction;

/// What a destination says of itself.
struct DlqDestinationConfig {
  /// Its ARN.
  Required<Value<std::string>> destination;
};

/// Something that takes records. Destinations are values: a class of yours is copied.
class IEventSourceDlq {
 public:
  virtual DlqDestinationConfig bind(IEventSourceMapping& target, IFunction& targetHandler) = 0;

 protected:
  IEventSourceDlq() = default;
  IEventSourceDlq(const IEventSourceDlq&) = default;
  IEventSourceDlq& operator=(const IEventSourceDlq&) = default;
  ~IEventSourceDlq() = default;
};

/// Any destination of records.
class EventSourceDlq {
 public:
  template <class T>
    requires std::is_base_of_v<IEventSourceDlq, T>
  EventSourceDlq(T dlq) : dlq_(detail::shareObject<IEventSourceDlq>(std::move(dlq))) {}
  IEventSourceDlq* operator->() const { return detail::sharedObject<IEventSourceDlq>(dlq_); }

 private:
  detail::Any dlq_;
};

}  // namespace cdk::lambda
