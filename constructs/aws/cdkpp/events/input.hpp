// SPDX-License-Identifier: Apache-2.0
// RuleTargetInput: what a target gets, and EventField: parts of the event in it. Follows aws-cdk-lib 2.276.0,
// aws-events.
#pragma once
#include <cdkpp/core/json.hpp>
#include <cdkpp/events/rule_ref.hpp>

namespace cdk::events {

/// A part of the event, for RuleTargetInput. It is text, and may stand within text:
///
///     RuleTargetInput::fromText("instance " + EventField::fromPath("$.detail.instance-id") + " has stopped")
class EventField {
 public:
  /// @param path a JSON path in the event, "$.detail.name"
  static Value<std::string> fromPath(std::string_view path);
  static Value<std::string> account() { return fromPath("$.account"); }
  static Value<std::string> detailType() { return fromPath("$.detail-type"); }
  static Value<std::string> eventId() { return fromPath("$.id"); }
  static Value<std::string> region() { return fromPath("$.region"); }
  static Value<std::string> source() { return fromPath("$.source"); }
  static Value<std::string> time() { return fromPath("$.time"); }
};

/// The input of a target in the terms of CloudFormation. At most one of input, inputPath and inputTemplate is set.
struct RuleTargetInputProperties {
  /// JSON text. @default none
  Optional<Value<std::string>> input{};
  /// The path of a part of the event. @default none
  Optional<Value<std::string>> inputPath{};
  /// The paths behind the placeholders of inputTemplate. @default none
  Map<Value<std::string>> inputPathsMap{};
  /// Text with <placeholders>. @default none
  Optional<Value<std::string>> inputTemplate{};
};

/// What a target gets. Text and objects may hold EventFields; without any they are sent as they are.
/// @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
class RuleTargetInput {
 public:
  /// Text, which is sent as a JSON string, in quotes.
  static RuleTargetInput fromText(Value<std::string> text) { return {Kind::TEXT, std::move(text)}; }
  /// Text, each line of which is sent as a JSON string.
  static RuleTargetInput fromMultilineText(Value<std::string> text) { return {Kind::MULTILINE, std::move(text)}; }
  /// A document. An EventField that is a whole value there keeps its type: number, list, object.
  static RuleTargetInput fromObject(const Json& object) { return {Kind::OBJECT, object}; }
  /// A part of the event, unchanged. @param path a JSON path, "$.detail"
  static RuleTargetInput fromEventPath(Value<std::string> path) { return {Kind::PATH, std::move(path)}; }
  /// The input as it is written for a rule.
  /// @throws ValidationError CDKPP4813 when two paths would have the same placeholder.
  RuleTargetInputProperties bind(const IRuleRef& rule) const;

 private:
  enum class Kind { TEXT, MULTILINE, OBJECT, PATH };
  RuleTargetInput(Kind kind, ::cdk::detail::Any value) : kind_(kind), value_(std::move(value)) {}
  Kind kind_;
  ::cdk::detail::Any value_;
};

}  // namespace cdk::events
