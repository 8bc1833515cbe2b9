// SPDX-License-Identifier: Apache-2.0
// How the elements of an included template are made.
#pragma once
#include <cdkpp/cloudformation_include.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "include/expressions.hpp"
#include "include/succession.hpp"
#include "include/template_file.hpp"

namespace cdk::cloudformation_include {

template <class T>
using ByName = std::map<std::string, T*, std::less<>>;

struct CfnInclude::State {
  State(CfnInclude& self, CfnIncludeProps props);
  ~State();

  void createAll();
  CfnResource& createResource(const std::string& logicalId, std::vector<std::string> chain);
  /// Throws with the place of an entry of the template.
  [[noreturn]] void fail(const char* code, const std::string& what, std::string_view section,
                         std::string_view entry) const;
  Json section(const char* name) const;
  const detail::Any* replacedParameter(std::string_view name) const;
  bool allowsCircles() const { return props.allowCyclicalReferences.valueOr(false); }
  bool isDehydrated(std::string_view logicalId) const;

  CfnInclude& self;
  CfnIncludeProps props;
  detail::TemplateFile file;
  bool preserve;
  ByName<CfnResource> resources{};
  ByName<CfnParameter> parameters{};
  ByName<CfnCondition> conditions{};
  ByName<CfnMapping> mappings{};
  ByName<CfnOutput> outputs{};
  ByName<CfnRule> rules{};
  ByName<CfnHook> hooks{};
  std::map<std::string, std::pair<NestedStack*, CfnInclude*>, std::less<>> nested{};
  std::vector<detail::RetiredResource> retired{};

 private:
  void checkNames();
  void createMapping(Construct& scope, const std::string& name, const Json& entry);
  void createParameter(const std::string& name, const Json& entry);
  CfnCondition& createCondition(const std::string& name);
  void createRule(Construct& scope, const std::string& name, const Json& entry);
  void createHook(Construct& scope, const std::string& name, const Json& entry);
  void createOutput(Construct& scope, const std::string& name, const Json& entry);
  CfnResource& createNestedStack(const std::string& logicalId, const Json& entry, detail::Expressions& expressions);
  CfnResource& createDehydrated(const std::string& logicalId, const Json& entry);
  void takeAttributes(CfnResource& resource, const std::string& logicalId, const Json& entry,
                      detail::Expressions& expressions, const std::vector<std::string>& chain);
  void takeDeletionPolicy(CfnResource& resource, const std::string& logicalId, const char* key, const Json& entry,
                          Optional<CfnDeletionPolicy>& policy, detail::Expressions& expressions);
  void takeOtherSections();
  void keepLogicalId(CfnElement& element, std::string_view logicalId) const;

  Construct* conditionsScope_ = nullptr;
  std::vector<std::pair<CfnResource*, std::string>> circularDependencies_{};
  class Elements;
};

}  // namespace cdk::cloudformation_include
