// SPDX-License-Identifier: Apache-2.0
// The classes that only included templates make.
#pragma once
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/cfn_resource.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk::detail {

/// Groups the elements of a section, so that names of different sections do not meet.
struct IncludedSection : Construct {
  using Construct::Construct;
};

struct IncludedResourceProps {
  const ResourceFacts* facts;
  std::vector<Any>* fields;
};

/// A resource of a known type, with properties that getResource<T> hands to an object of the class.
class IncludedResource : public CfnResource {
 public:
  using Props = IncludedResourceProps;
  IncludedResource(Scope scope, IncludedResourceProps props)
      : CfnResource(scope, *props.facts, props.fields->data()), fields_(std::move(*props.fields)) {}

 private:
  std::vector<Any> fields_;  // moved as a whole: the elements stay where they are
};

struct IncludedParameterProps {
  CfnParameterProps typed;
  const Json* entry;
};

/// A parameter. What the template gives in another type than the property has, as "1" for a number, is written as it
/// was as long as nobody changes it.
class IncludedParameter : public CfnParameter {
 public:
  using Props = IncludedParameterProps;
  IncludedParameter(Scope scope, IncludedParameterProps props);
  Json renderElement(ResolveContext& context) const override;

 private:
  struct Original {
    const char* key;
    const Any* field;  // of this object
    Any typed;
    Any written;
  };
  std::vector<Original> originals_;
};
CfnParameterProps parameterPropsOf(const Json& entry);

/// An entry of a section that the kernel has no class for.
struct IncludedEntryProps {
  std::string section;
  Any value;
};
class IncludedEntry : public CfnElement {
 public:
  using Props = IncludedEntryProps;
  IncludedEntry(Scope scope, IncludedEntryProps props) : CfnElement(scope), props_(std::move(props)) {}
  const char* cfnSection() const override { return props_.section.c_str(); }
  Json renderElement(ResolveContext& context) const override { return context.resolve(props_.value); }

 private:
  IncludedEntryProps props_;
};

}  // namespace cdk::detail
