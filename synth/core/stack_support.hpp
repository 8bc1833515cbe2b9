// SPDX-License-Identifier: Apache-2.0
// What Stack asks of other subsystems.
#pragma once
#include <cdkpp/core/stack.hpp>

namespace cdk::detail {

/// The synthesizer of a nested stack: assets go to the parent's.
IStackSynthesizer* makeNestedSynthesizer(Stack& parent);
/// "aws", "aws-cn" …; empty for a region that no table knows.
std::string partitionOf(std::string_view region);
List<Value<std::string>> availabilityZones(const Stack& stack);
Value<std::string> regionalFact(Stack& stack, std::string_view factName, const Optional<std::string>& defaultValue);
/// The text of a document, as one Fn::Join where it holds tokens.
Any toJsonString(const Json& value, int space);
/// The same as YAML.
Any toYamlString(const Json& value);
/// The text of a list that only CloudFormation knows: a custom resource of the stack makes it at deployment.
Any stringifiedList(const IConstruct& scope, const Any& list);

}  // namespace cdk::detail
