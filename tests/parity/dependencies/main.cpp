// SPDX-License-Identifier: Apache-2.0
// Dependencies between resources, constructs, groups, stacks and nested stacks; the order in DependsOn.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Dependencies"};

  // Sorted by path with the collation of the locale: signs, digits, letters without regard to case, then lower before
  // upper.
  New<Construct> targets{stack, "Targets"};
  New<sqs::CfnQueue> collated{stack, "Collated"};
  for (const char* id : {"b", "T",   "U",   "a",   "Z",   "B",   "1",  "10", "2",  "_x", "-x",  "é",   "e",
                         "f", "A.b", "A b", "A_b", "A-b", "A+b", "aB", "Ab", "AB", "ab", "x~y", "x|y", "x$y"}) {
    New<sqs::CfnQueue> target{targets, id};
    collated->addResourceDependency(target);
  }

  // A single one; twice the same; a reference and a dependency.
  New<sqs::CfnQueue> one{stack, "One"};
  New<sqs::CfnQueue> two{stack, "Two"};
  two->addResourceDependency(one);
  two->addResourceDependency(one);
  New<sqs::CfnQueue> three{stack, "Three", {.queueName = two->attrQueueName()}};
  three->addResourceDependency(two);
  three->addResourceDependency(one);
  three->removeResourceDependency(one);
  New<sqs::CfnQueue> four{stack, "Four"};
  four->addResourceDependency(one);
  four->replaceDependency(one, three);

  // Between constructs: each resource of the source depends on each of the target.
  New<Construct> source{stack, "Source"};
  New<sqs::CfnQueue> sourceFirst{source, "First"};
  New<Construct> sourceInner{source, "Inner"};
  New<sqs::CfnQueue> sourceSecond{sourceInner, "Second"};
  New<Construct> target{stack, "Target"};
  New<sqs::CfnQueue> targetFirst{target, "First"};
  New<Construct> targetInner{target, "Inner"};
  New<sqs::CfnQueue> targetSecond{targetInner, "Second"};
  source->node().addDependency(target);
  New<sqs::CfnQueue> sourceLater{source, "AddedLater"};
  New<sqs::CfnQueue> targetLater{target, "AddedLater"};

  // A group, and a group that grows.
  DependencyGroup group(*one, *target);
  New<sqs::CfnQueue> waits{stack, "Waits"};
  waits->node().addDependency(group);
  group.add(*four);

  // A construct that is the parent of the target is fine, the other way round is not tried here.
  New<Construct> parent{stack, "Parent"};
  New<sqs::CfnQueue> child{parent, "Child"};
  New<sqs::CfnQueue> sibling{parent, "Sibling"};
  sibling->node().addDependency(child, one);
  New<Construct> empty{stack, "Empty"};
  sibling->node().addDependency(empty);
  empty->node().addDependency(one);

  // DependsOn by an override wins.
  New<CfnResource> overridden{stack, "Overridden", {.type = "Custom::Overridden"}};
  overridden->addResourceDependency(one);
  overridden->addOverride("DependsOn", Json::array({"Two", "Three"}));

  // To and from a nested stack, and inside of it.
  New<NestedStack> nested{stack, "Nested"};
  New<sqs::CfnQueue> inNested{nested, "Queue"};
  New<sqs::CfnQueue> inNestedToo{nested, "Other"};
  inNestedToo->addResourceDependency(inNested);
  New<sqs::CfnQueue> onNested{stack, "OnNested"};
  onNested->node().addDependency(nested);
  New<sqs::CfnQueue> onInside{stack, "OnInside"};
  onInside->addResourceDependency(inNested);
  New<NestedStack> other{stack, "OtherNested"};
  New<sqs::CfnQueue> inOther{other, "Queue"};
  inOther->addResourceDependency(one);
  other->addStackDependency(nested);

  // Between stacks.
  New<Stack> later{app, "Later"};
  New<sqs::CfnQueue> inLater{later, "Queue"};
  inLater->addResourceDependency(one);
  New<Stack> last{app, "ALast"};
  New<sqs::CfnQueue> inLast{last, "Queue"};
  last->addStackDependency(later, "because");
  last->addStackDependency(stack);
  New<Stack> byNode{app, "ByNode"};
  New<sqs::CfnQueue> inByNode{byNode, "Queue"};
  inByNode->node().addDependency(target);
  New<Stack> byStackNode{app, "ByStackNode"};
  New<sqs::CfnQueue> inByStackNode{byStackNode, "Queue"};
  byStackNode->node().addDependency(later);
  app.synth();
}
