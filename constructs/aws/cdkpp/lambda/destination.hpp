// SPDX-License-Identifier: Apache-2.0
// IDestination: where results of asynchronous invocations go; see lambda_destinations. Follows aws-cdk-lib 2.276.0,
// aws-lambda.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk::lambda {

class IFunction;

/// Which results a destination gets.
enum class DestinationType {
  FAILURE,  ///< those of failed invocations
  SUCCESS,  ///< those of successful invocations
};

struct DestinationOptions {
  Required<DestinationType> type;
};

/// What a destination says of itself.
struct DestinationConfig {
  /// Its ARN.
  Required<Value<std::string>> destination;
};

/// Something that results of invocations can be sent to. Destinations are values: a class of yours is copied.
class IDestination {
 public:
  /// @param fn the function, which is given the permissions to send @param options not set for event source mappings
  virtual DestinationConfig bind(Construct& scope, IFunction& fn, Optional<DestinationOptions> options = {}) = 0;

 protected:
  IDestination() = default;
  IDestination(const IDestination&) = default;
  IDestination& operator=(const IDestination&) = default;
  ~IDestination() = default;
};

/// Any destination. Copies are the same destination.
class Destination {
 public:
  template <class T>
    requires std::is_base_of_v<IDestination, T>
  Destination(T destination) : destination_(detail::shareObject<IDestination>(std::move(destination))) {}
  IDestination* operator->() const { return detail::sharedObject<IDestination>(destination_); }

 private:
  detail::Any destination_;
};

}  // namespace cdk::lambda
