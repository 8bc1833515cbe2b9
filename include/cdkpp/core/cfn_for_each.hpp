// SPDX-License-Identifier: Apache-2.0
// CfnForEach: resources, outputs or conditions that CloudFormation writes in a loop.
#pragma once
#include <cdkpp/core/cfn_element.hpp>

namespace cdk {

/// The section of the template that a loop stands in.
enum class CfnForEachSection { CONDITIONS, OUTPUTS, RESOURCES };

struct CfnForEachProps {
  /// What the loop runs over: texts, or a list parameter.
  Required<List<Value<std::string>>> collection;
  /// The entries that are written for each member, by their logical ids. "${identifier}" stands for the member in ids
  /// and texts, "&{identifier}" for its letters and digits. Each id holds one of them, or is an inner loop of
  /// Fn::forEach.
  Required<Json> fragment;
  /// The name of the member in the fragment: letters and digits.
  Required<std::string> identifier;
  /// The name of the loop: letters and digits, unique in the template. @default made of the path, as logical ids are
  Optional<std::string> loopName{};
  /// @default CfnForEachSection::RESOURCES
  Optional<CfnForEachSection> section{};
};

/// A loop that CloudFormation runs when it reads the template: {"Fn::ForEach::<loopName>": [...]}. Adds the transform
/// AWS::LanguageExtensions. It is for collections that are known at deployment only; a loop of C++ is simpler for all
/// others.
///
///     New<CfnForEach> topics{*this, "Topics", {
///         .collection = names->valueAsList(),
///         .fragment = Json::object({{"Topic${Name}", Json::object({
///             {"Type", "AWS::SNS::Topic"},
///             {"Properties", Json::object({{"TopicName", "${Name}.fifo"}, {"FifoTopic", true}})}})}}),
///         .identifier = "Name",
///     }};
///
/// @see
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
class CfnForEach : public CfnElement {
 public:
  using Props = CfnForEachProps;
  /// @throws ValidationError CDKPP2340 for a loop name, CDKPP2341 for an identifier that is not made of letters and
  /// digits, CDKPP2342 for a key of the fragment that would be the same in each turn
  CfnForEach(Scope scope, CfnForEachProps props);

  const char* cfnSection() const override;
  Json renderElement(ResolveContext& context) const override;

 private:
  CfnForEachProps props_;
};

}  // namespace cdk
