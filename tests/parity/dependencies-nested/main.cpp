// SPDX-License-Identifier: Apache-2.0
// Dependencies across nested stacks and stacks, and dependables of one's own.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {

struct Facade : Construct {
  New<sqs::CfnQueue> hidden{*this, "Hidden"};
  New<sqs::CfnQueue> main{*this, "Main"};
  explicit Facade(Scope scope) : Construct(scope) {}
  void dependencyRoots(std::vector<Construct*>& roots) const override { roots.push_back(&*main); }
};

}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Stack"};
  New<Facade> facade{stack, "Facade"};
  New<sqs::CfnQueue> onFacade{stack, "OnFacade"};
  onFacade->node().addDependency(facade);
  DependencyGroup group(*facade);
  New<sqs::CfnQueue> inGroup{stack, "InGroup"};
  group.add(*inGroup);
  New<sqs::CfnQueue> onGroup{stack, "OnGroup"};
  onGroup->node().addDependency(group);

  New<NestedStack> one{stack, "One"};
  New<NestedStack> two{stack, "Two"};
  New<sqs::CfnQueue> inOne{one, "Queue"};
  New<NestedStack> deep{one, "Deep"};
  New<sqs::CfnQueue> deepInOne{deep, "Queue"};
  New<sqs::CfnQueue> onSibling{two, "OnSibling"};
  onSibling->addResourceDependency(inOne);
  New<sqs::CfnQueue> onDeep{two, "OnDeep"};
  onDeep->node().addDependency(deepInOne);
  New<sqs::CfnQueue> onOwnDeep{one, "OnOwnDeep"};
  onOwnDeep->addResourceDependency(deepInOne);
  New<sqs::CfnQueue> onParentResource{one, "OnParentResource"};
  onParentResource->node().addDependency(facade);
  New<NestedStack> three{stack, "Three"};
  New<sqs::CfnQueue> inThree{three, "Queue"};
  three->node().addDependency(two);
  New<Construct> construct{stack, "Construct"};
  New<NestedStack> inside{construct, "Inside"};
  New<sqs::CfnQueue> onConstruct{stack, "OnConstruct"};
  onConstruct->node().addDependency(construct);

  New<Stack> other{app, "Other"};
  New<NestedStack> otherNested{other, "Nested"};
  New<sqs::CfnQueue> inOtherNested{otherNested, "Queue"};
  inOtherNested->addResourceDependency(inOne);
  New<Stack> third{app, "Third"};
  New<sqs::CfnQueue> inThird{third, "Queue"};
  inThird->node().addDependency(otherNested);
  app.synth();
}
