// SPDX-License-Identifier: Apache-2.0
#include "assertions/stack_source.hpp"

#include "assertions/template_state.hpp"
#include "prepare/prepare.hpp"
#include "tree/element.hpp"

namespace cdk::assertions {

using namespace cdk::detail;

const MemoryAssembly& assemblyOf(const IConstruct& construct, bool again) {
  const Handle<Stage> stage = Stage::of(construct);
  if (!stage)
    throw AssertionError("CDKPP6003", "'" + construct.path() + "' is in no App or Stage, so that there is no template");
  const MemorySynthesis& memory = synthesizeInMemory(*stage, again);
  if (memory.constructs != countConstructs(*stage))
    throw AssertionError("CDKPP6005",
                         "constructs were added to or removed from '" + stage->node().path() +
                             "' after its templates were made for the first assertion; compose it all before",
                         construct);
  return memory.files;
}

Template Template::fromStack(const Stack& stack, TemplateParsingOptions options) {
  const MemoryAssembly& files = assemblyOf(stack);
  State state{.document = Json::parse(files.at(stack.templateFile())), .stack = &stack};
  eachElement(stack.asConstruct(), [&](CfnElement& element) {
    state.origins.emplace(logicalId(element), Origin{element.node().path(), element.node().location()});
  });
  return make(std::move(state), options);
}

namespace {
const CfnElement* elementOf(const Construct& construct) {
  if (const CfnElement* element = TreeAccess::element(construct)) return element;
  const Handle<Construct> child = construct.node().defaultChild();
  return child ? elementOf(*child) : nullptr;
}
}  // namespace

Subject::Subject(const IConstruct& construct) {
  const CfnElement* element = elementOf(construct.asConstruct());
  if (!element)
    throw AssertionError(
        "CDKPP6003",
        "'" + construct.path() + "' has no main resource; name one of its resources, or the logical id of one",
        construct);
  text_ = logicalId(*element);
}

}  // namespace cdk::assertions
