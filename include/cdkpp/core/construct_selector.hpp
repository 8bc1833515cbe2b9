// SPDX-License-Identifier: Apache-2.0
// ConstructSelector: which constructs of a scope are meant.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk {

/// Selects constructs. Derive from it for a selection of your own.
class IConstructSelector {
 public:
  virtual ~IConstructSelector() = default;
  virtual std::vector<Construct*> select(Construct& scope) const = 0;
};

/// A selector as a value: one of these, or an object of a class derived from IConstructSelector.
class ConstructSelector {
 public:
  template <class S>
    requires std::is_base_of_v<IConstructSelector, S>
  ConstructSelector(S selector) : object_(detail::shareObject<IConstructSelector>(std::move(selector))) {}

  /// The scope and all below it.
  static ConstructSelector all();
  /// The scope when it is a CfnResource, else its main child when that is one.
  static ConstructSelector cfnResource();
  /// The scope alone.
  static ConstructSelector onlyItself();
  /// The resources of these types, e.g. resourcesOfType("AWS::S3::Bucket", "AWS::SQS::Queue").
  template <class... T>
  static ConstructSelector resourcesOfType(const T&... types) {
    return ofTypes({types...});
  }
  /// The constructs whose id matches a pattern with *, ?, […] and {a,b}.
  static ConstructSelector byId(std::string_view pattern);
  /// The constructs whose path matches a pattern; * stays within one id, ** does not.
  static ConstructSelector byPath(std::string_view pattern);

  std::vector<Construct*> select(Construct& scope) const {
    return detail::sharedObject<IConstructSelector>(object_)->select(scope);
  }

 private:
  static ConstructSelector ofTypes(List<std::string> types);
  detail::Any object_;
};

}  // namespace cdk
