// SPDX-License-Identifier: Apache-2.0
// Stack: what CloudFormation deploys as a unit.
#pragma once
#include <cdkpp/core/arn.hpp>
#include <cdkpp/core/cfn_resource.hpp>
#include <cdkpp/core/reference_strength.hpp>
#include <cdkpp/core/stack_synthesizer.hpp>
#include <cdkpp/core/stage.hpp>

namespace cdk {

struct StackProps {
  /// Lets constructs of stacks in other regions use each other through custom resources, where references are
  /// strong. @default false
  Optional<bool> crossRegionReferences{};
  /// The Description of the template, up to 1024 bytes. @default none
  Optional<std::string> description{};
  /// The account and region that the stack is deployed to. @default those of the stage, else any
  Optional<Environment> env{};
  /// ARNs of topics that hear of the events of the stack. @default none
  List<Value<std::string>> notificationArns{};
  /// A policy that limits all roles and users of this stack. @default none
  Optional<PermissionsBoundary> permissionsBoundary{};
  /// Changes the properties of constructs before they are created. @default none
  List<PropertyInjector> propertyInjectors{};
  /// The name of the stack in CloudFormation. @default made of the ids from the stage to the stack
  Optional<std::string> stackName{};
  /// Writes the template without line breaks. @default false
  Optional<bool> suppressTemplateIndentation{};
  /// How the stack and its assets are deployed. @default that of the app
  Optional<Synthesizer> synthesizer{};
  /// Tags of the stack itself, which CloudFormation hands on to its resources. @default none
  Map<std::string> tags{};
  /// Whether CloudFormation refuses to delete the stack. @default false
  Optional<bool> terminationProtection{};
};

/// The head of a template.
struct TemplateOptions {
  Optional<std::string> description{};
  Map<Json> metadata{};
  Optional<std::string> templateFormatVersion{};
  List<std::string> transforms{};
};

struct ExportValueOptions {
  Optional<std::string> description{};
  /// The name of the export. @default made of the stack's name and the reference
  Optional<std::string> name{};
};

class Stack : public Construct {
 public:
  using Props = StackProps;
  explicit Stack(Scope scope, StackProps props = {});
  ~Stack() override;
  /// The stack that a construct is in. @throws Error CDKPP2004 when there is none.
  static Stack& of(const IConstruct& construct) { return construct.stack(); }
  static bool isStack(const IConstruct& construct);

  /// Account and region, as account() and region() say.
  ResourceEnvironment env() const { return {account(), region()}; }
  /// The account: 12 digits, or {"Ref": "AWS::AccountId"} when it is not settled.
  Value<std::string> account() const;
  /// The region, or {"Ref": "AWS::Region"} when it is not settled.
  Value<std::string> region() const;
  /// {"Ref": "AWS::Partition"}, or the partition where enablePartitionLiterals is set and the region is known.
  Value<std::string> partition() const;
  Value<std::string> urlSuffix() const;
  /// The ARN of the stack.
  virtual Value<std::string> stackId() const;
  virtual Value<std::string> stackName() const;
  /// Up to two availability zones, by Fn::Select of Fn::GetAZs, or those of the context for a known region.
  List<Value<std::string>> availabilityZones() const;
  /// "aws://account/region" with "unknown-account" and "unknown-region" for what is not settled.
  std::string environment() const;
  const std::string& artifactId() const;
  /// The file of the template in the assembly.
  const std::string& templateFile() const;
  bool nested() const;
  Handle<Stack> nestedStackParent() const;
  Handle<CfnResource> nestedStackResource() const;
  bool terminationProtection() const;
  void setTerminationProtection(bool on);
  const List<Value<std::string>>& notificationArns() const;
  TemplateOptions& templateOptions();
  TagManager& tags();
  IStackSynthesizer& synthesizer() const;
  /// Whether the assets of this stack are bundled in this run of the CLI.
  bool bundlingRequired() const;

  void addMetadata(std::string_view key, Json value);
  void addTransform(std::string_view transform);
  void addStackTag(std::string_view name, std::string_view value);
  void removeStackTag(std::string_view name);
  /// This stack is deployed after the other. @throws Error CDKPP2040 at synthesis when that makes a cycle.
  void addStackDependency(Stack& target, std::string_view reason = {});
  void addDependency(Stack& target, std::string_view reason = {}) { addStackDependency(target, reason); }
  /// The stacks that are deployed before this one, in the order of addition.
  std::vector<Stack*> dependencies() const;

  /// The logical id of an element of this stack, as text.
  std::string getLogicalId(const CfnElement& element) const;
  /// Gives an element another logical id; an id that no element has is an error at synthesis.
  void renameLogicalId(std::string_view oldId, std::string_view newId);

  /// Exports a reference to a resource of this stack, so that it stays while consumers let go of it.
  /// @throws Error CDKPP2050 for what is no reference and has no name.
  Value<std::string> exportValue(const detail::Any& exportedValue, ExportValueOptions options = {});
  List<Value<std::string>> exportStringListValue(const detail::Any& exportedValue, ExportValueOptions options = {});

  /// A reference that crosses stacks with a strength of its own, whatever the resource and the app say.
  /// @throws Error CDKPP2050 for what is no reference.
  static Value<std::string> consumeReference(const detail::Any& value,
                                             ReferenceStrength strength = ReferenceStrength::WEAK);
  static List<Value<std::string>> consumeListReference(const detail::Any& value,
                                                       ReferenceStrength strength = ReferenceStrength::WEAK);

  /// The value with its tokens replaced, as it is written in this stack.
  Json resolve(const detail::Any& value) const;
  /// The JSON text of a document, which may hold tokens; lines are indented by `space` characters, 0 is one line.
  Value<std::string> toJsonString(const Json& value, int space = 0) const;
  /// The YAML text of a document, which may hold tokens. It reads the same in YAML 1.1 and 1.2.
  Value<std::string> toYamlString(const Json& value) const;
  Value<std::string> formatArn(const ArnComponents& components) const;
  ArnComponents splitArn(const Value<std::string>& arn, ArnFormat format) const;
  /// A fact about the region of this stack: literal, by a rule, or looked up in a mapping. @see RegionInfo
  Value<std::string> regionalFact(std::string_view factName, Optional<std::string> defaultValue = {}) const;
  /// Reports that a context value is missing: the CLI looks it up and runs the program again.
  void reportMissingContextKey(std::string_view key, std::string_view provider, Json props);

 protected:
  /// For NestedStack.
  Stack(Scope scope, StackProps props, bool nested);
  /// The logical id of an element whose id is not overridden. A stack may have its own scheme.
  virtual std::string allocateLogicalId(const CfnElement& element) const;
  struct State;
  State* state_;
  friend struct detail::TreeAccess;
};

}  // namespace cdk
