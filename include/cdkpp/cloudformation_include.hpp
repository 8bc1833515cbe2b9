// SPDX-License-Identifier: Apache-2.0
// CfnInclude: an existing CloudFormation template as a part of a stack.
#pragma once
#include <cdkpp/core/cfn_condition.hpp>
#include <cdkpp/core/cfn_hook.hpp>
#include <cdkpp/core/cfn_mapping.hpp>
#include <cdkpp/core/cfn_output.hpp>
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/cfn_resource.hpp>
#include <cdkpp/core/cfn_rule.hpp>
#include <cdkpp/core/nested_stack.hpp>

#include <concepts>

namespace cdk::cloudformation_include {

class CfnInclude;

struct CfnIncludeProps {
  /// Accepts resources that refer to each other in a circle, which CloudFormation itself mostly refuses.
  /// @default false: they are an error
  Optional<bool> allowCyclicalReferences{};
  /// Logical ids of resources that are taken over as they are written, without looking into their properties: their
  /// references stay text. @default none
  List<std::string> dehydratedResources{};
  /// The templates of resources of type AWS::CloudFormation::Stack, by the logical ids of these. Each becomes a
  /// NestedStack, see getNestedStack. @default none: such a resource keeps its TemplateURL
  Map<CfnIncludeProps> loadNestedStacks{};
  /// Values that take the place of parameters: these vanish from the template. @default none
  Map<Json> parameters{};
  /// Whether elements keep the logical ids of the template. With false they get those of their place in the tree, so
  /// that a template can be included twice. @default true
  Optional<bool> preserveLogicalIds{};
  /// The template, JSON or YAML; a relative path begins at the current directory.
  Required<std::string> templateFile;
};

/// A nested stack of an included template, and its own template.
struct IncludedNestedStack {
  NestedStack& stack;
  CfnInclude& includedTemplate;
};

/// Takes all elements of a template into the stack. They can be read, changed and referred to:
///
///     New<CfnInclude> old{*this, "Old", {.templateFile = "old.yaml"}};
///     auto& bucket = old->getResource<s3::CfnBucket>("Bucket");
///     bucket.bucketName = "another-name";
///     New<CfnOutput> arn{*this, "Arn", {.value = bucket.attrArn()}};
///
/// References inside of the template become references of the tree, so that they follow changed logical ids and work
/// across stacks.
class CfnInclude : public CfnElement {
 public:
  using Props = CfnIncludeProps;
  /// @throws IoError CDKPP2700 for a file that cannot be read, ValidationError CDKPP2701 to CDKPP2714 for one that is
  /// no template or does not fit together; the message names file and line
  CfnInclude(Scope scope, CfnIncludeProps props);
  ~CfnInclude() override;

  /// The resource of a logical id of the template. @throws ValidationError CDKPP2708 when there is none
  CfnResource& getResource(std::string_view logicalId);
  /// The same with the class of its type: `getResource<s3::CfnBucket>("Bucket").bucketName`. What was got before
  /// without a class stays valid and is the same resource.
  /// @throws ValidationError CDKPP2708 when there is none, CDKPP2709 when it is of another type
  template <class T>
    requires std::derived_from<T, CfnResource>
  T& getResource(std::string_view logicalId) {
    CfnResource& found = resource(logicalId);
    if constexpr (std::same_as<T, CfnResource>) {
      return getResource(logicalId);
    } else {
      if (T* typed = dynamic_cast<T*>(&found)) return *typed;
      requireType(found, logicalId, T::CFN_RESOURCE_TYPE_NAME);
      const detail::Any fields = fieldsOf(found, T::Props::names);
      New<T> made{*this, Id(beside(logicalId)), detail::unbox<typename T::Props>(fields)};
      takePlace(logicalId, found, *made);
      return *made;
    }
  }
  /// The elements of the other sections, by their names in the template.
  /// @throws ValidationError CDKPP2708 when there is none; a parameter that a value replaced is not there any more
  CfnParameter& getParameter(std::string_view name);
  CfnCondition& getCondition(std::string_view name);
  CfnMapping& getMapping(std::string_view name);
  CfnOutput& getOutput(std::string_view name);
  CfnRule& getRule(std::string_view name);
  CfnHook& getHook(std::string_view name);

  /// A nested stack whose template was loaded. @throws ValidationError CDKPP2712 when it was not
  IncludedNestedStack getNestedStack(std::string_view logicalId);
  /// Loads the template of a nested stack afterwards.
  /// @throws ValidationError CDKPP2712 when it was loaded already, or is not an AWS::CloudFormation::Stack
  IncludedNestedStack loadNestedStack(std::string_view logicalId, CfnIncludeProps nestedStackProps);

  const char* cfnSection() const override { return "Resources"; }
  /// Undefined: the elements are children of their own.
  Json renderElement(ResolveContext& context) const override;

 private:
  struct State;
  CfnResource& resource(std::string_view logicalId) const;
  void requireType(const CfnResource& found, std::string_view logicalId, const char* type) const;
  static detail::Any fieldsOf(const CfnResource& found, const detail::Names& names);
  static std::string beside(std::string_view logicalId);
  void takePlace(std::string_view logicalId, CfnResource& old, CfnResource& made);
  State* state_;
};

}  // namespace cdk::cloudformation_include
