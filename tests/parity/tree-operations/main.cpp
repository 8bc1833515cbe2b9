// SPDX-License-Identifier: Apache-2.0
// What a program can ask the tree of constructs, and do to it.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

std::string yesOrNo(bool yes) { return yes ? "true" : "false"; }

std::string paths(const std::vector<Construct*>& constructs) {
  std::string all;
  for (const Construct* construct : constructs) all += (all.empty() ? "" : " ") + construct->path();
  return all;
}

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Tree"};
  New<Construct> group{stack, "Group"};
  New<Construct> inner{group, "Inner"};
  New<sqs::CfnQueue> queue{inner, "Queue"};
  New<sqs::CfnQueue> resource{inner, "Resource"};
  New<sqs::CfnQueue> removed{group, "Removed"};
  New<sqs::CfnQueue> chosen{group, "Chosen"};
  const auto output = [&](Id id, const std::string& value) { New<CfnOutput>{stack, id, {.value = value}}; };

  Node& node = group->node();
  const bool once = node.tryRemoveChild("Removed");
  const bool again = node.tryRemoveChild("Removed");
  output("Removes", yesOrNo(once) + " " + yesOrNo(again));
  output("Preorder", paths(node.findAll()));
  output("Postorder", paths(node.findAll(ConstructOrder::POSTORDER)));
  std::vector<Construct*> scopes = queue->node().scopes();
  scopes.erase(scopes.begin());
  output("Scopes", paths(scopes));
  output("Children", paths(node.children()));
  output("Found", node.findChild("Inner").path());
  output("NotFound", yesOrNo(!node.tryFindChild("Nobody")));
  output("DefaultChild", inner->node().defaultChild().get() == &*resource ? "the resource" : "another");
  node.setDefaultChild(chosen);
  output("SetDefault", node.defaultChild()->node().id());
  output("Root", '"' + queue->node().root().path() + '"');
  output("Relative", Stack::of(*queue).node().id() + " " + queue->node().id());
  queue->node().addDependency(chosen);
  std::vector<Construct*> dependencies;
  for (const IDependable* dependable : queue->node().dependencies()) dependable->dependencyRoots(dependencies);
  output("Depends", paths(dependencies));
  output("Address", queue->node().addr());
  New<sqs::CfnQueue> madeAgain{group, "Removed", {.queueName = "made again"}};
  app.synth();
}
