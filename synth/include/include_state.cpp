// SPDX-License-Identifier: Apache-2.0
#include "include/include_state.hpp"

#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <stdexcept>

#include "include/elements.hpp"
#include "include/property_types.hpp"

namespace cdk::cloudformation_include {

using namespace detail;

namespace {

template <class T>
T* findIn(const ByName<T>& elements, std::string_view name) {
  const auto found = elements.find(name);
  return found == elements.end() ? nullptr : found->second;
}

/// Names in a CodeDeploy hook that stand for resources become their logical ids.
Any withLogicalIds(const Any& value, const std::function<Any(const std::string&)>& idOf, bool isName = false) {
  if (isName && isKind(value, Kind::text)) return idOf(textOf(value));
  if (isKind(value, Kind::list)) {
    Any list = newList(size(value));
    for (const Any& item : itemsOf(value)) append(list, withLogicalIds(item, idOf, isName));
    return list;
  }
  if (!isKind(value, Kind::map)) return value;
  Any map = newMap(size(value));
  for (const auto& [key, item] : entriesOf(value))
    freshEntries(map).emplace_back(key, withLogicalIds(item, idOf,
                                                       key == "LogicalID" || key == "TaskDefinitions" ||
                                                           key == "TaskSets" || key == "TargetGroups"));
  return map;
}

}  // namespace

/// What the functions in one entry of the template may name.
class CfnInclude::State::Elements final : public TemplateElements {
 public:
  Elements(State& state, const char* section, std::string_view entry, std::vector<std::string> chain = {})
      : state_(state), section_(section), entry_(entry), chain_(std::move(chain)) {}

  const Any* replacedParameter(std::string_view name) override { return state_.replacedParameter(name); }
  Any refTo(std::string_view name) override {
    if (is("Mappings") || is("Parameters")) forbid("Ref");
    if (const CfnParameter* parameter = findIn(state_.parameters, name)) return reference(*parameter, "Ref");
    if (is("Conditions") || is("Rules")) return {};
    return attributeOf(name, "Ref");
  }
  Any attributeOf(std::string_view resource, std::string_view attribute) override {
    if (is("Mappings") || is("Parameters") || is("Conditions") || is("Rules")) forbid("Fn::GetAtt");
    const std::string name(resource);
    if (!state_.section("Resources").contains(name)) return {};
    const bool isCircle = std::find(chain_.begin(), chain_.end(), name) != chain_.end();
    if (isCircle && state_.allowsCircles())
      return lazy([state = &state_, name, attribute = std::string(attribute)] {
        return reference(*state->resources.at(name), attribute);
      });
    return reference(state_.createResource(name, chain_), attribute);
  }
  CfnCondition* condition(std::string_view name) override {
    if (is("Mappings") || is("Parameters")) forbid("a condition");
    if (is("Conditions") && state_.section("Conditions").contains(name))
      return &state_.createCondition(std::string(name));
    return findIn(state_.conditions, name);
  }
  CfnMapping* mapping(std::string_view name) override {
    if (is("Mappings") || is("Parameters")) forbid("Fn::FindInMap");
    return findIn(state_.mappings, name);
  }
  Any parameterId(std::string_view name) override {
    const CfnParameter* parameter = findIn(state_.parameters, name);
    return parameter ? static_cast<Any>(parameter->logicalId()) : Any();
  }
  [[noreturn]] void fail(const char* code, const std::string& what) override {
    state_.fail(code, std::string(section_) + "." + std::string(entry_) + ": " + what, section_, entry_);
  }

 private:
  bool is(std::string_view section) const { return section == section_; }
  [[noreturn]] void forbid(const char* what) {
    fail("CDKPP2705", std::string(what) + " is not allowed in " + section_);
  }
  State& state_;
  const char* section_;
  std::string entry_;
  std::vector<std::string> chain_;
};

CfnInclude::State::State(CfnInclude& include, CfnIncludeProps given)
    : self(include),
      props(std::move(given)),
      file(readTemplate(*props.templateFile, include)),
      preserve(props.preserveLogicalIds.valueOr(true)) {}

CfnInclude::State::~State() {
  for (const RetiredResource& resource : retired) TreeAccess::destroy(resource);
}

void CfnInclude::State::fail(const char* code, const std::string& what, std::string_view section,
                             std::string_view entry) const {
  throw ValidationError(code, what + " (" + file.place(section, entry) + ")", self);
}

Json CfnInclude::State::section(const char* name) const {
  const Json found = file.document[name];
  return found.isNull() || !found.hasValue() ? Json::object() : found;
}
const Any* CfnInclude::State::replacedParameter(std::string_view name) const { return find(props.parameters, name); }
bool CfnInclude::State::isDehydrated(std::string_view logicalId) const {
  for (const auto& id : props.dehydratedResources)
    if (id == logicalId) return true;
  return false;
}
void CfnInclude::State::keepLogicalId(CfnElement& element, std::string_view logicalId) const {
  if (preserve) element.overrideLogicalId(logicalId);
}

void CfnInclude::State::checkNames() {
  if (!file.document.isObject())
    throw ValidationError("CDKPP2702", "'" + file.name + "' is no template: a template is an object", self);
  for (const char* name : {"Mappings", "Parameters", "Conditions", "Rules", "Resources", "Hooks", "Outputs"}) {
    const Json entries = section(name);
    if (!entries.isObject())
      throw ValidationError("CDKPP2702", std::string("the section ") + name + " of '" + file.name + "' is no object",
                            self);
    for (std::size_t i = 0; i < entries.size(); ++i)
      if (!entries.value(i).isObject())
        fail("CDKPP2702", std::string(name) + "." + entries.key(i) + " is no object", name, entries.key(i));
  }
  const auto require = [&](std::string_view name, const char* where, const char* what) {
    if (!section(where).contains(name))
      throw ValidationError("CDKPP2707",
                            std::string(what) + " names '" + std::string(name) + "', which '" + file.name +
                                "' does not have in its " + where,
                            self);
  };
  for (const auto& name : props.dehydratedResources) require(name, "Resources", "dehydratedResources");
  for (std::size_t i = 0; i < props.parameters.size(); ++i)
    require(props.parameters.key(i), "Parameters", "parameters");
  for (std::size_t i = 0; i < props.loadNestedStacks.size(); ++i)
    require(props.loadNestedStacks.key(i), "Resources", "loadNestedStacks");
}

void CfnInclude::State::createAll() {
  checkNames();
  const Location at = self.node().location();
  const auto each = [](const Json& entries, auto f) {
    for (std::size_t i = 0; i < entries.size(); ++i) f(entries.key(i), entries.value(i));
  };
  New<IncludedSection> mappingsScope{self, Id("$Mappings", at)};
  each(section("Mappings"), [&](auto& name, const Json& entry) { createMapping(mappingsScope, name, entry); });
  each(section("Parameters"), [&](auto& name, const Json& entry) { createParameter(name, entry); });
  New<IncludedSection> conditionsScope{self, Id("$Conditions", at)};
  conditionsScope_ = &*conditionsScope;
  each(section("Conditions"), [&](auto& name, const Json&) { createCondition(name); });
  New<IncludedSection> rulesScope{self, Id("$Rules", at)};
  each(section("Rules"), [&](auto& name, const Json& entry) { createRule(rulesScope, name, entry); });
  each(section("Resources"), [&](auto& name, const Json&) { createResource(name, {}); });
  for (const auto& [resource, target] : circularDependencies_) resource->addResourceDependency(*resources.at(target));
  New<IncludedSection> hooksScope{self, Id("$Hooks", at)};
  each(section("Hooks"), [&](auto& name, const Json& entry) { createHook(hooksScope, name, entry); });
  New<IncludedSection> outputsScope{self, Id("$Outputs", at)};
  each(section("Outputs"), [&](auto& name, const Json& entry) { createOutput(outputsScope, name, entry); });
  takeOtherSections();
}

void CfnInclude::State::createMapping(Construct& scope, const std::string& name, const Json& entry) {
  Elements elements(*this, "Mappings", name);
  const Any table = Expressions(elements).parse(entry);
  for (const auto& [key, row] : entriesOf(table))
    if (!isKind(row, Kind::map)) fail("CDKPP2702", "Mappings." + name + "." + key + " is no object", "Mappings", name);
  New<CfnMapping> made{scope, Id(name, self.node().location()), {.mapping = Map<Map<Json>>(Raw{}, table)}};
  keepLogicalId(made, name);
  mappings[name] = &*made;
}

void CfnInclude::State::createParameter(const std::string& name, const Json& entry) {
  if (replacedParameter(name)) return;
  Elements elements(*this, "Parameters", name);
  const Json parsed(Raw{}, Expressions(elements).parse(entry));
  try {
    New<IncludedParameter> made{
        self, Id(name, self.node().location()), {.typed = parameterPropsOf(parsed), .entry = &parsed}};
    keepLogicalId(made, name);
    parameters[name] = &*made;
  } catch (const std::invalid_argument& e) {
    fail("CDKPP2713", "Parameters." + name + ": " + e.what(), "Parameters", name);
  }
}

CfnCondition& CfnInclude::State::createCondition(const std::string& name) {
  if (CfnCondition* known = findIn(conditions, name)) return *known;
  Elements elements(*this, "Conditions", name);
  // Before its expression: a condition that names itself ends here.
  New<CfnCondition> made{*conditionsScope_, Id(name, self.node().location())};
  conditions[name] = &*made;
  keepLogicalId(made, name);
  const Any expression = Expressions(elements, ExpressionContext::CONDITIONS).parse(section("Conditions")[name]);
  made->expression = CfnConditionExpression(Raw{}, expression);
  return *made;
}

void CfnInclude::State::createRule(Construct& scope, const std::string& name, const Json& entry) {
  Elements elements(*this, "Rules", name);
  const Json parsed(Raw{}, Expressions(elements, ExpressionContext::RULES).parse(entry));
  CfnRuleProps rule;
  rule.assertions = List<CfnRuleAssertion>(Raw{}, parsed["Assertions"]);
  rule.ruleCondition = Optional<CfnConditionExpression>(Raw{}, parsed["RuleCondition"]);
  New<CfnRule> made{scope, Id(name, self.node().location()), rule};
  keepLogicalId(made, name);
  rules[name] = &*made;
}

void CfnInclude::State::createHook(Construct& scope, const std::string& name, const Json& entry) {
  Elements elements(*this, "Hooks", name);
  if (!entry["Type"].isString()) fail("CDKPP2702", "Hooks." + name + " has no Type", "Hooks", name);
  const std::string type = entry["Type"].asString();
  Any properties = Expressions(elements).parse(entry["Properties"]);
  if (type == "AWS::CodeDeploy::BlueGreen")
    properties = withLogicalIds(properties, [&](const std::string& id) -> Any {
      const CfnResource* resource = findIn(resources, id);
      if (!resource) elements.fail("CDKPP2704", "'" + id + "' is no resource of the template");
      return resource->logicalId();
    });
  New<CfnHook> made{
      scope, Id(name, self.node().location()), {.properties = Map<Json>(Raw{}, properties), .type = type}};
  keepLogicalId(made, name);
  hooks[name] = &*made;
}

void CfnInclude::State::createOutput(Construct& scope, const std::string& name, const Json& entry) {
  Elements elements(*this, "Outputs", name);
  const Json parsed(Raw{}, Expressions(elements).parse(entry));
  if (!parsed["Value"].hasValue()) fail("CDKPP2702", "Outputs." + name + " has no Value", "Outputs", name);
  CfnOutputProps output{
      .description = Optional<Value<std::string>>(Raw{}, toText(parsed["Description"])),
      .exportName = Optional<Value<std::string>>(Raw{}, toText(parsed["Export"]["Name"])),
      .value = Required<Value<std::string>>(Raw{}, toText(parsed["Value"])),
  };
  if (const Json condition = parsed["Condition"]; condition.hasValue()) {
    CfnCondition* found = condition.isString() ? findIn(conditions, condition.asString()) : nullptr;
    if (!found) elements.fail("CDKPP2704", "its Condition is no condition of the template");
    output.condition = *found;
  }
  New<CfnOutput> made{scope, Id(name, self.node().location()), output};
  keepLogicalId(made, name);
  outputs[name] = &*made;
}

CfnResource& CfnInclude::State::createResource(const std::string& logicalId, std::vector<std::string> chain) {
  const bool isCircle = std::find(chain.begin(), chain.end(), logicalId) != chain.end();
  chain.push_back(logicalId);
  if (isCircle && !allowsCircles()) {
    std::string names;
    for (const std::string& id : chain) names += (names.empty() ? "" : " depends on ") + id;
    fail("CDKPP2706",
         "resources of the template refer to each other in a circle: " + names +
             "; set allowCyclicalReferences to include them nevertheless",
         "Resources", logicalId);
  }
  if (CfnResource* known = findIn(resources, logicalId)) return *known;
  const Json entry = section("Resources")[logicalId];
  const bool isNested = find(props.loadNestedStacks, logicalId) != nullptr;
  if (isDehydrated(logicalId)) {
    if (isNested)
      fail("CDKPP2712", "'" + logicalId + "' is among the dehydratedResources, so it cannot be loaded", "Resources",
           logicalId);
    return createDehydrated(logicalId, entry);
  }
  if (!entry["Type"].isString()) fail("CDKPP2702", "Resources." + logicalId + " has no Type", "Resources", logicalId);
  Elements elements(*this, "Resources", logicalId, chain);
  Expressions expressions(elements);
  if (isNested) {
    CfnResource& resource = createNestedStack(logicalId, entry, expressions);
    takeAttributes(resource, logicalId, entry, expressions, chain);
    return resource;
  }
  const std::string type = entry["Type"].asString();
  const Any properties = expressions.parse(entry["Properties"]);
  const Id id(logicalId, self.node().location());
  const ResourceFacts* facts = type == "AWS::CloudFormation::CustomResource" ? nullptr : resourceFactsOf(type);
  try {
    CfnResource* made = nullptr;
    if (facts) {
      TypedProperties typed = typedProperties(*facts, properties);
      made = &*New<IncludedResource>{self, id, {.facts = facts, .fields = &typed.fields}};
      for (const auto& [path, value] : typed.unknown) made->addPropertyOverride(path, Json(Raw{}, value));
    } else {
      made = &*New<CfnResource>{self, id, {.properties = Json(Raw{}, properties), .type = type}};
    }
    resources[logicalId] = made;
    keepLogicalId(*made, logicalId);
    takeAttributes(*made, logicalId, entry, expressions, chain);
    return *made;
  } catch (const std::invalid_argument& e) {
    fail("CDKPP2713", "Resources." + logicalId + ": " + e.what(), "Resources", logicalId);
  }
}

CfnResource& CfnInclude::State::createDehydrated(const std::string& logicalId, const Json& entry) {
  if (!entry["Type"].isString()) fail("CDKPP2702", "Resources." + logicalId + " has no Type", "Resources", logicalId);
  New<CfnResource> made{self,
                        Id(logicalId, self.node().location()),
                        {.properties = entry["Properties"], .type = entry["Type"].asString()}};
  for (std::size_t i = 0; i < entry.size(); ++i)
    if (entry.key(i) != "Type" && entry.key(i) != "Properties") made->addOverride(entry.key(i), entry.value(i));
  keepLogicalId(made, logicalId);
  resources[logicalId] = &*made;
  return *made;
}

CfnResource& CfnInclude::State::createNestedStack(const std::string& logicalId, const Json& entry,
                                                  Expressions& expressions) {
  if (entry["Type"].asString() != "AWS::CloudFormation::Stack")
    fail("CDKPP2712", "'" + logicalId + "' is no AWS::CloudFormation::Stack, so it has no template to load",
         "Resources", logicalId);
  for (const char* key : {"CreationPolicy", "UpdatePolicy"})
    if (entry.contains(key))
      fail("CDKPP2712", std::string("an AWS::CloudFormation::Stack takes no ") + key, "Resources", logicalId);
  const CfnIncludeProps included = *props.loadNestedStacks.get(logicalId);
  const Json properties(Raw{}, expressions.parse(entry["Properties"]));
  NestedStackProps stack;
  Map<Value<std::string>> parameters;
  if (const Json given = properties["Parameters"]; given.isObject())
    for (std::size_t i = 0; i < given.size(); ++i)
      if (!find(included.parameters, given.key(i)))
        parameters.set(given.key(i), Value<std::string>(Raw{}, toText(given.value(i))));
  stack.parameters = parameters;
  stack.notificationArns = List<Value<std::string>>(Raw{}, properties["NotificationARNs"]);
  if (const Json timeout = properties["TimeoutInMinutes"]; timeout.hasValue())
    stack.timeout = Duration::minutes(Value<double>(Raw{}, toNumber(timeout)));
  const Location at = self.node().location();
  New<NestedStack> made{self, Id(logicalId, at), stack};
  New<CfnInclude> content{made, Id(logicalId, at), included};
  CfnResource& resource = *made->nestedStackResource();
  resources[logicalId] = &resource;
  nested[logicalId] = {&*made, &*content};
  keepLogicalId(resource, logicalId);
  return resource;
}

void CfnInclude::State::takeDeletionPolicy(CfnResource& resource, const std::string& logicalId, const char* key,
                                           const Json& entry, Optional<CfnDeletionPolicy>& policy,
                                           Expressions& expressions) {
  const Json value = entry[key];
  policy = Optional<CfnDeletionPolicy>();
  if (!value.hasValue() || value.isNull()) return;
  if (expressions.isFunction(value)) {
    resource.addOverride(key, Json(Raw{}, expressions.parse(value)));
    return;
  }
  const std::string name = value.isString() ? value.asString() : std::string();
  if (name == "Delete")
    policy = CfnDeletionPolicy::DELETE;
  else if (name == "Retain")
    policy = CfnDeletionPolicy::RETAIN;
  else if (name == "Snapshot")
    policy = CfnDeletionPolicy::SNAPSHOT;
  else if (name == "RetainExceptOnCreate")
    policy = CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE;
  else
    fail("CDKPP2714", "'" + name + "' is no " + key + "; it is Delete, Retain, RetainExceptOnCreate or Snapshot",
         "Resources", logicalId);
}

void CfnInclude::State::takeAttributes(CfnResource& resource, const std::string& logicalId, const Json& entry,
                                       Expressions& expressions, const std::vector<std::string>& chain) {
  TreeAccess::state(resource).mayBeInCycle = allowsCircles();
  CfnResourceOptions& options = resource.cfnOptions();
  const auto policyOf = [&](const char* key) -> Any {
    const Json value = entry[key];
    if (!value.isObject()) return {};
    if (expressions.isFunction(value))
      fail("CDKPP2714",
           "the " + std::string(key) + " of '" + logicalId + "' is a function; add '" + logicalId +
               "' to dehydratedResources to include it as it is written",
           "Resources", logicalId);
    return typedPolicy(expressions.parse(value));
  };
  options.creationPolicy = Optional<CfnCreationPolicy>(Raw{}, policyOf("CreationPolicy"));
  options.updatePolicy = Optional<CfnUpdatePolicy>(Raw{}, policyOf("UpdatePolicy"));
  takeDeletionPolicy(resource, logicalId, "DeletionPolicy", entry, options.deletionPolicy, expressions);
  takeDeletionPolicy(resource, logicalId, "UpdateReplacePolicy", entry, options.updateReplacePolicy, expressions);
  options.version = Optional<std::string>(Raw{}, toText(expressions.parse(entry["Version"])));
  options.description = Optional<Value<std::string>>(Raw{}, toText(expressions.parse(entry["Description"])));
  options.metadata = Map<Json>(Raw{}, expressions.parse(entry["Metadata"]));

  if (const Json name = entry["Condition"]; name.hasValue() && !name.isNull()) {
    CfnCondition* found = name.isString() ? findIn(conditions, name.asString()) : nullptr;
    if (!found)
      fail("CDKPP2704", "Resources." + logicalId + ": its Condition is no condition of the template", "Resources",
           logicalId);
    options.condition = *found;
  }
  Json targets = entry["DependsOn"];
  if (targets.isString()) targets = Json::array({targets});
  for (std::size_t i = 0; targets.isArray() && i < targets.size(); ++i) {
    const std::string target = targets[i].isString() ? targets[i].asString() : std::string();
    if (!section("Resources").contains(target))
      fail("CDKPP2704",
           "Resources." + logicalId + ": DependsOn names '" + target + "', which is no resource of the template",
           "Resources", logicalId);
    const bool isCircle = std::find(chain.begin(), chain.end(), target) != chain.end();
    if (isCircle && allowsCircles())
      circularDependencies_.emplace_back(&resource, target);
    else
      resource.addResourceDependency(createResource(target, chain));
  }
  static constexpr std::string_view known[] = {
      "Condition", "DependsOn",      "Description",    "Metadata",     "Properties",         "Type",
      "Version",   "CreationPolicy", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy"};
  for (std::size_t i = 0; i < entry.size(); ++i)
    if (std::find(std::begin(known), std::end(known), entry.key(i)) == std::end(known))
      resource.addOverride(entry.key(i), Json(Raw{}, expressions.parse(entry.value(i))));
}

void CfnInclude::State::takeOtherSections() {
  TemplateOptions& options = self.stack().templateOptions();
  Map<Json>& included = TreeAccess::state(self.stack()).includedMetadata;
  Elements elements(*this, "Metadata", "");
  Expressions expressions(elements);
  for (std::size_t i = 0; i < file.document.size(); ++i) {
    const std::string& name = file.document.key(i);
    static constexpr std::string_view done[] = {"Mappings",  "Parameters", "Conditions", "Rules",
                                                "Resources", "Hooks",      "Outputs"};
    if (std::find(std::begin(done), std::end(done), name) != std::end(done)) continue;
    const Json value(Raw{}, expressions.parse(file.document.value(i)));
    if (!value.hasValue()) continue;
    const auto asText = [&] {
      const Json known(Raw{}, toText(value));
      if (!known.isString())
        throw ValidationError("CDKPP2702", "the " + name + " of '" + file.name + "' is no text", self);
      return known.asString();
    };
    if (name == "Description") {
      options.description =
          options.description.hasValue() ? *options.description + "\n" + asText() : std::string(asText());
    } else if (name == "AWSTemplateFormatVersion") {
      const std::string version = asText();
      if (options.templateFormatVersion.hasValue() && *options.templateFormatVersion != version)
        throw ValidationError("CDKPP2702",
                              "the AWSTemplateFormatVersion '" + version + "' of '" + file.name + "' differs from '" +
                                  *options.templateFormatVersion + "' of the stack",
                              self);
      options.templateFormatVersion = version;
    } else if (name == "Transform") {
      if (value.isArray())
        for (std::size_t k = 0; k < value.size(); ++k) self.stack().addTransform(value[k].asString());
      else
        self.stack().addTransform(asText());
    } else if (name == "Metadata") {
      for (std::size_t k = 0; k < value.size(); ++k) included.set(value.key(k), value.value(k));
    } else if (value.isObject()) {
      New<IncludedSection> scope{self, Id("$" + name, self.node().location())};
      for (std::size_t k = 0; k < value.size(); ++k) {
        New<IncludedEntry> made{
            scope, Id(value.key(k), self.node().location()), {.section = name, .value = value.value(k)}};
        made->overrideLogicalId(value.key(k));
      }
    } else {
      throw ValidationError("CDKPP2702", "the section " + name + " of '" + file.name + "' is no object", self);
    }
  }
}

}  // namespace cdk::cloudformation_include
