// SPDX-License-Identifier: Apache-2.0
// References across stacks: parameters and outputs of nested stacks, exports, stack outputs.
#include <cdkpp/core/cfn_output.hpp>
#include <cdkpp/core/cfn_parameter.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/names.hpp>

#include <algorithm>

#include "names/unique_id.hpp"
#include "prepare/other_environment.hpp"
#include "prepare/prepare.hpp"
#include "resource/environment.hpp"
#include "tree/element.hpp"
#include "values/json_writer.hpp"

namespace cdk {

using namespace detail;

namespace {

bool isList(const ReferenceCell& reference) { return reference.hint == ResolutionTypeHint::STRING_LIST; }

Any function(const char* name, std::initializer_list<Any> arguments) {
  Any list = newList(arguments.size());
  for (const Any& argument : arguments) append(list, argument);
  return intrinsic(name, std::move(list));
}
Any joinedList(const Any& list) { return function("Fn::Join", {text(std::string_view("||")), list}); }
Any splitList(const Any& value) { return function("Fn::Split", {text(std::string_view("||")), value}); }

std::string compactJson(const Any& value, const Stack& stack) {
  ResolveContext context(stack);
  std::string out;
  writeJson(out, context.resolveAny(value), 0);
  return out;
}

/// Same text, or both unknown.
bool same(const Value<std::string>& a, const Value<std::string>& b) {
  if (a.isLiteral() && b.isLiteral()) return a.literal() == b.literal();
  return !a.isLiteral() && !b.isLiteral();
}

bool isInside(const Stack& stack, const Stack& outer) {
  for (const Stack* s = TreeAccess::state(stack).parent; s; s = TreeAccess::state(*s).parent)
    if (s == &outer) return true;
  return false;
}

/// The construct below a stack that holds its generated outputs.
struct Outputs : Construct {
  using Construct::Construct;
};
Construct& outputsScope(Stack& stack, const char* id) {
  if (Handle<Construct> existing = stack.node().tryFindChild(id)) return *existing;
  return New<Outputs>{stack, Id(id, stack.node().location())};
}

void lockTarget(const ReferenceCell& reference) {
  if (!reference.pseudo)
    lockLogicalId(*TreeAccess::element(*reference.target), "its value is used in another stack under this name");
}

CfnOutput& output(Stack& producer, const char* scopeId, const Any& token, const ReferenceCell& reference,
                  bool exported) {
  Construct& scope = outputsScope(producer, scopeId);
  const std::string id = "Output" + compactJson(token, producer);
  if (Handle<Construct> existing = scope.node().tryFindChild(id)) return dynamic_cast<CfnOutput&>(*existing);
  lockTarget(reference);
  const Any value = isList(reference) ? joinedList(token) : token;
  New<CfnOutput> made{scope, Id(id, reference.target->node().location()), {.value = Intrinsic(Raw{}, value)}};
  if (exported) {
    const std::string prefix = TreeAccess::state(producer).stackName + ":";
    std::string local = makeUniqueId({scope.node().id(), made->node().id()});
    constexpr std::size_t limit = 255;
    if (prefix.size() + local.size() > limit) local.erase(0, prefix.size() + local.size() - limit);
    made->exportName = prefix + local;
  }
  return *made;
}

Any importValue(Stack& producer, const ReferenceCell& reference, const Any& token) {
  CfnOutput& exported = output(producer, "Exports", token, reference, true);
  Any import = intrinsic("Fn::ImportValue", exported.exportName);
  return isList(reference) ? splitList(import) : import;
}

Any getStackOutput(Stack& producer, const ReferenceCell& reference, const Any& token, const Any& roleArn) {
  CfnOutput& published = output(producer, "Publish", token, reference, false);
  Any arguments = newMap(4);
  put(arguments, "StackName", text(TreeAccess::state(producer).stackName));
  put(arguments, "Region", producer.region());
  if (roleArn.cell()) put(arguments, "RoleArn", roleArn);
  put(arguments, "OutputName", text(std::string_view(detail::logicalId(published))));
  Any result = intrinsic("Fn::GetStackOutput", std::move(arguments));
  return isList(reference) ? splitList(result) : result;
}

/// What the app says for references that say nothing themselves.
ReferenceStrength defaultStrength(Stack& consumer) {
  const Json context = consumer.node().tryGetContext("@aws-cdk/core:defaultCrossStackReferences");
  if (!context.hasValue()) return ReferenceStrength::WEAK;
  const std::string& name = context.asString();
  if (name == "strong") return ReferenceStrength::STRONG;
  if (name == "weak") return ReferenceStrength::WEAK;
  if (name == "both") {
    warnAboutBoth(consumer);
    return ReferenceStrength::BOTH;
  }
  throw ValidationError(
      "CDKPP2051",
      "the context value @aws-cdk/core:defaultCrossStackReferences is '" + name + "'; it must be strong, weak or both",
      consumer);
}

ReferenceStrength strengthOf(const ReferenceCell& reference, Stack& consumer) {
  const ReferenceStrength byDefault = defaultStrength(consumer);
  if (reference.strength) return *reference.strength;
  if (!reference.pseudo)
    if (const auto& own = TreeAccess::state(*TreeAccess::element(*reference.target)).strength) return *own;
  return byDefault;
}

Any parameterOf(Stack& consumer, const ReferenceCell& reference, const Any& value) {
  const std::string id = "reference-to-" + cdk::Names::nodeUniqueId(reference.target->node()) + reference.attribute;
  Handle<Construct> existing = consumer.node().tryFindChild(id);
  CfnParameter* parameter = existing ? dynamic_cast<CfnParameter*>(existing.get()) : nullptr;
  if (!parameter) {
    New<CfnParameter> made{consumer, Id(id, reference.target->node().location()), {.type = "String"}};
    parameter = &*made;
    TreeAccess::state(consumer).nestedParameters.emplace_back(detail::logicalId(*parameter), value);
  }
  return hinted(parameter->value(), reference.hint);
}

Any outputOf(Stack& producer, const ReferenceCell& reference, const Any& token) {
  const std::string id = cdk::Names::nodeUniqueId(reference.target->node()) + reference.attribute;
  Handle<Construct> existing = producer.node().tryFindChild(id);
  CfnOutput* made = existing ? dynamic_cast<CfnOutput*>(existing.get()) : nullptr;
  if (!made) {
    const Any value = isList(reference) ? joinedList(token) : token;
    made = &*New<CfnOutput>{producer, Id(id, reference.target->node().location()), {.value = Intrinsic(Raw{}, value)}};
  }
  return detail::reference(*TreeAccess::state(producer).resource, "Outputs." + detail::logicalId(*made));
}

Any resolveIn(Stack& consumer, const Any& token) {
  const ReferenceCell* reference = asReference(token);
  if (!reference || producerOf(*reference) == &consumer) return token;
  return resolveReference(consumer, *reference, token, nullptr);
}

}  // namespace

namespace detail {

Any resolveReference(Stack& consumer, const ReferenceCell& reference, const Any& token, const CfnElement* source) {
  Stack& producer = *producerOf(reference);
  if (&producer.node().root() != &consumer.node().root())
    throw AssumptionError("CDKPP2052",
                          "a stack cannot use '" + reference.target->node().path() +
                              "', which belongs to another App; hand the value over as text, or make both in one App",
                          source ? static_cast<const IConstruct&>(*source) : consumer);
  if (isInside(consumer, producer)) {
    const Any value = resolveIn(*TreeAccess::state(consumer).parent, token);
    return parameterOf(consumer, reference, value);
  }
  if (TreeAccess::state(producer).nested) {
    const Any nestedOutput = outputOf(producer, reference, token);
    const Any value = resolveIn(consumer, nestedOutput);
    return isList(reference) ? splitList(value) : value;
  }
  if (Stage::of(producer).get() != Stage::of(consumer).get())
    throw AssumptionError("CDKPP2053",
                          "a stack of one stage cannot use '" + reference.target->node().path() +
                              "' of another stage: stages are deployed on their own",
                          source ? static_cast<const IConstruct&>(*source) : consumer);

  const std::string reason = (source ? "'" + source->node().path() + "'" : "'" + consumer.node().path() + "'") +
                             " uses " + compactJson(token, producer) + " of '" + reference.target->node().path() + "'";
  const bool otherAccount = !same(producer.account(), consumer.account());
  const bool otherRegion = !same(producer.region(), consumer.region());
  if ((otherAccount || otherRegion) && !(producer.region().isLiteral() && consumer.region().isLiteral()))
    throw AssumptionError("CDKPP2055",
                          "'" + consumer.node().path() + "' in " + consumer.environment() + " cannot use '" +
                              reference.target->node().path() + "' in " + producer.environment() +
                              ": references between environments need stacks with an explicit region. Set env on both",
                          source ? static_cast<const IConstruct&>(*source) : consumer);
  const ReferenceStrength strength = strengthOf(reference, consumer);
  if (otherAccount) {
    if (strength == ReferenceStrength::STRONG) warnAboutStrongAcrossAccounts(consumer);
    if (consumer.synthesizer().cloudFormationExecutionRole().empty())
      throw ValidationError("CDKPP2720",
                            "'" + consumer.node().path() + "' in " + consumer.environment() + " cannot use '" +
                                reference.target->node().path() + "' in " + producer.environment() +
                                ": its synthesizer has no CloudFormation execution role that may read the outputs of "
                                "the other account; use one that has, such as the DefaultStackSynthesizer",
                            source ? static_cast<const IConstruct&>(*source) : consumer);
    return getStackOutput(producer, reference, token, crossAccountRole(producer, consumer));
  }
  addStackDependency(consumer, producer, reason);
  switch (strength) {
    case ReferenceStrength::STRONG:
      return otherRegion ? crossRegionImport(producer, consumer, reference, token)
                         : importValue(producer, reference, token);
    case ReferenceStrength::BOTH:
      if (otherRegion)
        crossRegionExport(producer, consumer, reference, token);
      else
        importValue(producer, reference, token);
      [[fallthrough]];
    case ReferenceStrength::WEAK: return getStackOutput(producer, reference, token, {});
  }
  return {};
}

namespace {

struct Edge {
  CfnElement* source;
  Any token;
};

struct ReferenceFinder final : ReferenceVisitor {
  std::vector<Edge> edges;                    // to other stacks
  std::vector<ResourceReference> references;  // between resources of a stack
  std::vector<CfnResource*> resources;
  CfnElement* source = nullptr;
  CfnResource* resource = nullptr;
  Stack* consumer = nullptr;
  void find(CfnElement& element) {
    source = &element;
    resource = dynamic_cast<CfnResource*>(&element);
    if (resource) resources.push_back(resource);
    consumer = &element.stack();
    ResolveContext context(element, *this);
    TreeAccess::visitReferences(element, context);
  }
  void visit(const ReferenceCell& reference, const Any& token) override {
    if (producerOf(reference) != consumer) {
      edges.push_back({source, token});
    } else if (resource && !reference.pseudo) {
      auto* target = dynamic_cast<CfnResource*>(TreeAccess::element(*reference.target));
      if (target && target != resource) references.push_back({resource, target});
    }
  }
};

void resolveEdges(const std::vector<Edge>& edges) {
  for (const Edge& edge : edges) {
    Stack& consumer = edge.source->stack();
    const ReferenceCell& reference = *asReference(edge.token);
    if (replacementFor(reference, consumer)) continue;
    Any value = resolveReference(consumer, reference, edge.token, edge.source);
    replacementsOf(reference).push_back({reference.attribute, &consumer, std::move(value), reference.strength});
  }
}

}  // namespace

void resolveReferences(Stage& stage) {
  ReferenceFinder finder;
  eachInStage(static_cast<Construct&>(stage), [&](Construct& c) {
    if (CfnElement* element = TreeAccess::element(c)) finder.find(*element);
  });
  resolveEdges(finder.edges);
  checkResourceCycles(finder.resources, finder.references);
}

void resolveReferencesOf(const std::vector<CfnResource*>& resources) {
  ReferenceFinder finder;
  for (CfnResource* resource : resources) finder.find(*resource);
  resolveEdges(finder.edges);
}

}  // namespace detail

namespace {

template <class Result>
Result consume(const Any& value, std::optional<ReferenceStrength> strength, ResolutionTypeHint hint) {
  const ReferenceCell* reference = asReference(value);
  if (!reference)
    throw AssumptionError("CDKPP2050", "only a reference to an element of a stack can be consumed with a strength");
  return {Raw{}, makeToken<ReferenceCell>(&produceReference, hint, reference->target, reference->attribute,
                                          reference->pseudo, strength)};
}

Any exported(Stack& stack, const Any& given, const ExportValueOptions& options, bool list) {
  const Any& value = ownAttribute(given);
  if (options.name) {
    New<CfnOutput> output{stack,
                          Id("Export" + *options.name, stack.node().location()),
                          {.description = options.description,
                           .exportName = *options.name,
                           .value = Intrinsic(Raw{}, list ? joinedList(value) : value)}};
    Any import = intrinsic("Fn::ImportValue", text(std::string_view(*options.name)));
    return list ? splitList(import) : import;
  }
  if (!asReference(value))
    throw AssumptionError(
        "CDKPP2050", "exportValue: either give the export a name, or export an attribute or ref of a resource", stack);
  Any token = list ? hinted(value, ResolutionTypeHint::STRING_LIST) : value;
  for (Stack* owner; (owner = producerOf(*asReference(token))) != &stack && TreeAccess::state(*owner).nested;)
    token = outputOf(*owner, *asReference(token), token);  // as the stack around it sees it
  CfnOutput& made = output(*producerOf(*asReference(token)), "Exports", token, *asReference(token), true);
  if (options.description) made.description = options.description;
  Any import = intrinsic("Fn::ImportValue", made.exportName);
  return list ? splitList(import) : import;
}

}  // namespace

Value<std::string> Stack::exportValue(const Any& exportedValue, ExportValueOptions options) {
  return {Raw{}, exported(*this, exportedValue, options, false)};
}
List<Value<std::string>> Stack::exportStringListValue(const Any& exportedValue, ExportValueOptions options) {
  return {Raw{}, exported(*this, exportedValue, options, true)};
}
Value<std::string> Stack::consumeReference(const Any& value, ReferenceStrength strength) {
  return consume<Value<std::string>>(value, strength, ResolutionTypeHint::STRING);
}
List<Value<std::string>> Stack::consumeListReference(const Any& value, ReferenceStrength strength) {
  return consume<List<Value<std::string>>>(value, strength, ResolutionTypeHint::STRING_LIST);
}

}  // namespace cdk
