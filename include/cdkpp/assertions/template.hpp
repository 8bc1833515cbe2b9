// SPDX-License-Identifier: Apache-2.0
// Template: assertions on a CloudFormation template.
#pragma once
#include <cdkpp/assertions/capture.hpp>
#include <cdkpp/assertions/match.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk {
class IConstruct;
class Stack;
}  // namespace cdk

namespace cdk::assertions {

struct TemplateParsingOptions {
  /// Accepts a template whose resources depend on each other in a cycle. @default false
  bool skipCyclicalDependenciesCheck = false;
};

/// Entries of a section by their logical ids, in template order.
using Entries = std::vector<std::pair<std::string, Json>>;

/// A resource, named by its logical id or by its construct; or anything else that a policy names: a service, an ARN.
class Subject {
 public:
  Subject(const char* text) : text_(text) {}
  Subject(std::string text) : text_(std::move(text)) {}
  /// The resource that the construct is, or its main resource.
  /// @throws AssertionError CDKPP6003 when there is none
  Subject(const IConstruct& construct);
  template <class U>
    requires(std::is_convertible_v<const U&, const IConstruct&> && !std::is_base_of_v<IConstruct, U>)
  Subject(const U& handle) : Subject(static_cast<const IConstruct&>(handle)) {}
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// Assertions on a template. Those that begin with has, all, resource and no throw AssertionError CDKPP6001 with the
/// closest match when they do not hold; those that begin with find return what matches.
///
/// A pattern that is no matcher is matched as by Match::objectLike. `logicalId` may be "*".
///
///     const Template template_ = Template::fromStack(stack);
///     template_.resourceCountIs("AWS::SQS::Queue", 2);
///     template_.hasResourceProperties<sqs::CfnQueue>({{"VisibilityTimeout", 300}});
class Template {
 public:
  /// Synthesizes the stage that the stack is in, once, in memory: no file is written. The template is as it is in the
  /// assembly, and what the program changes afterwards is not seen.
  /// @throws AssertionError CDKPP6002 when resources depend on each other in a cycle
  /// @throws AssertionError CDKPP6005 when constructs were added after the stage was synthesized
  static Template fromStack(const Stack& stack, TemplateParsingOptions options = {});
  static Template fromJSON(const Json& document, TemplateParsingOptions options = {});
  /// @throws Error CDKPP2110 when it is not JSON
  static Template fromString(std::string_view text, TemplateParsingOptions options = {});

  Json toJSON() const;

  /// There is a resource of the type that matches as a whole: Type, Properties, DependsOn and so on.
  void hasResource(std::string_view type, const Pattern& props) const;
  /// There is a resource of the type whose properties match.
  void hasResourceProperties(std::string_view type, const Pattern& props) const;
  Entries findResources(std::string_view type, const Pattern& props = {}) const;
  /// The logical id of the one resource that matches; fails when there is none or more than one.
  std::string getResourceId(std::string_view type, const Pattern& props = {}) const;
  /// There are resources of the type, and each matches.
  void allResources(std::string_view type, const Pattern& props) const;
  void allResourcesProperties(std::string_view type, const Pattern& props) const;
  void resourceCountIs(std::string_view type, std::size_t count) const;
  void resourcePropertiesCountIs(std::string_view type, const Pattern& props, std::size_t count) const;
  /// There is no resource of the type that matches as a whole.
  void noResource(std::string_view type, const Pattern& props = {}) const;

  // The same with the type as an L1 class: template_.hasResource<s3::CfnBucket>({…}).
  template <class T>
  void hasResource(const Pattern& props) const {
    hasResource(T::CFN_RESOURCE_TYPE_NAME, props);
  }
  template <class T>
  void hasResourceProperties(const Pattern& props) const {
    hasResourceProperties(T::CFN_RESOURCE_TYPE_NAME, props);
  }
  template <class T>
  Entries findResources(const Pattern& props = {}) const {
    return findResources(T::CFN_RESOURCE_TYPE_NAME, props);
  }
  template <class T>
  std::string getResourceId(const Pattern& props = {}) const {
    return getResourceId(T::CFN_RESOURCE_TYPE_NAME, props);
  }
  template <class T>
  void allResources(const Pattern& props) const {
    allResources(T::CFN_RESOURCE_TYPE_NAME, props);
  }
  template <class T>
  void allResourcesProperties(const Pattern& props) const {
    allResourcesProperties(T::CFN_RESOURCE_TYPE_NAME, props);
  }
  template <class T>
  void resourceCountIs(std::size_t count) const {
    resourceCountIs(T::CFN_RESOURCE_TYPE_NAME, count);
  }
  template <class T>
  void resourcePropertiesCountIs(const Pattern& props, std::size_t count) const {
    resourcePropertiesCountIs(T::CFN_RESOURCE_TYPE_NAME, props, count);
  }
  template <class T>
  void noResource(const Pattern& props = {}) const {
    noResource(T::CFN_RESOURCE_TYPE_NAME, props);
  }

  void hasOutput(std::string_view logicalId, const Pattern& props) const;
  Entries findOutputs(std::string_view logicalId, const Pattern& props = {}) const;
  void allOutputs(const Pattern& props) const;
  void hasMapping(std::string_view logicalId, const Pattern& props) const;
  Entries findMappings(std::string_view logicalId, const Pattern& props = {}) const;
  void allMappings(const Pattern& props) const;
  void hasCondition(std::string_view logicalId, const Pattern& props) const;
  Entries findConditions(std::string_view logicalId, const Pattern& props = {}) const;
  void allConditions(const Pattern& props) const;
  void hasParameter(std::string_view logicalId, const Pattern& props) const;
  Entries findParameters(std::string_view logicalId, const Pattern& props = {}) const;
  void allParameters(const Pattern& props) const;
  void hasRule(std::string_view logicalId, const Pattern& props) const;
  Entries findRules(std::string_view logicalId, const Pattern& props = {}) const;
  void allRules(const Pattern& props) const;

  /// The whole template matches; an object is matched in part.
  void templateMatches(const Pattern& expected) const;

  /// The first resource refers to the second: by Ref, Fn::GetAtt, Fn::Sub or DependsOn.
  void refersTo(const Subject& source, const Subject& target) const;

  /// The policies of the template let the principal do the action on the resource: policies of the principal and of its
  /// groups, and those of the resource. Wildcards, NotAction, NotResource and NotPrincipal are understood; a Deny
  /// without conditions wins. Conditions are not evaluated: a conditional Allow counts, a conditional Deny does not.
  /// What is not in the template is not seen: managed policies of AWS, permissions boundaries, policies of other
  /// stacks.
  ///
  /// The principal is a role, user or group, something that has a role (a function), or the text that a policy names it
  /// by, such as "sns.amazonaws.com". The resource may be a part of the one that a policy names: a grant on the objects
  /// of a bucket is one on the bucket.
  ///
  ///     template_.grants(resize, "s3:GetObject", uploads);
  void grants(const Subject& principal, std::string_view action, const Subject& resource) const;
  void doesNotGrant(const Subject& principal, std::string_view action, const Subject& resource) const;

  /// Against an older template of the same stack: no resource that keeps data is removed, and none has a change that
  /// makes CloudFormation replace it, or may make it do so.
  void noStatefulChange(const Template& older) const;
  void noStatefulChange(const Json& older) const;

 private:
  friend struct TemplateAccess;
  struct State;
  explicit Template(cdk::detail::Any state) : state_(std::move(state)) {}
  static Template make(State state, TemplateParsingOptions options);
  const State& state() const;
  cdk::detail::Any state_;  // shared by all copies
};

}  // namespace cdk::assertions
