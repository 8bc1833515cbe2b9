// SPDX-License-Identifier: Apache-2.0
// Aspects: order by priority and by scope, aspects that add constructs, that run once for each construct.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/tags.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include <algorithm>

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

Aspect note(std::string text) {
  return [text](CfnResource& resource) {
    Json notes = resource.getMetadata("notes");
    notes.add(text);
    resource.addMetadata("notes", notes);
  };
}

void addCompanion(sqs::CfnQueue& queue) {
  if (queue.node().id() != "Queue") return;
  std::string name = queue.node().path();
  std::replace(name.begin(), name.end(), '/', '-');
  New<sqs::CfnQueue> companion{queue.node().scope(), "Companion", {.queueName = name}};
}

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Aspects"};
  New<Group> outer{stack, "Outer"};
  New<Group> inner{outer, "Inner"};
  New<sqs::CfnQueue> queue{inner, "Queue"};
  New<sqs::CfnQueue> other{stack, "Other"};

  Aspects::of(queue).add(note("on the queue"));
  Aspects::of(inner).add(note("inner default"));
  Aspects::of(outer).add(note("outer default"));
  Aspects::of(app).add(note("app default"));
  Aspects::of(inner).add(note("inner mutating"), {.priority = AspectPriority::MUTATING});
  Aspects::of(outer).add(note("outer readonly"), {.priority = AspectPriority::READONLY});
  Aspects::of(queue).add(note("early"), {.priority = 1});
  Aspects::of(stack).add(note("between"), {.priority = 300});
  const Aspect shared = note("shared");
  Aspects::of(outer).add(shared);
  Aspects::of(inner).add(shared);
  Aspects::of(outer).add([](sqs::CfnQueue& found) { addCompanion(found); }, {.priority = AspectPriority::MUTATING});
  Tags::of(outer).add("tag", "value");
  app.synth();
}
