// SPDX-License-Identifier: Apache-2.0
// PhysicalResourceId: by what CloudFormation knows a custom resource. Follows aws-cdk-lib 2.276.0, custom-resources.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::custom_resources {

/// The physical id of a custom resource. When an update gives another one, the resource with the old one is deleted.
class PhysicalResourceId {
 public:
  /// What stands at this place of the response, "Parameter.ARN".
  static PhysicalResourceId fromResponse(Value<std::string> responsePath) { return {std::move(responsePath), {}}; }
  static PhysicalResourceId of(Value<std::string> id) { return {{}, std::move(id)}; }
  const Optional<Value<std::string>>& id() const { return id_; }
  const Optional<Value<std::string>>& responsePath() const { return responsePath_; }

 private:
  PhysicalResourceId(Optional<Value<std::string>> responsePath, Optional<Value<std::string>> id)
      : responsePath_(std::move(responsePath)), id_(std::move(id)) {}
  Optional<Value<std::string>> responsePath_;
  Optional<Value<std::string>> id_;
};

/// Stands in the parameters of a call for the physical id of the resource:
///
///     .parameters = Json::object({{"Arn", custom_resources::PhysicalResourceIdReference()}})
class PhysicalResourceIdReference : public Value<std::string> {
 public:
  static constexpr const char* TEXT = "PHYSICAL:RESOURCEID:";
  PhysicalResourceIdReference() : Value(TEXT) {}
};

}  // namespace cdk::custom_resources
