// SPDX-License-Identifier: Apache-2.0
// Messages that a program attaches to constructs, and acknowledgements.
#include <cdkpp/cdk.hpp>
#include <cdkpp/core/annotations.hpp>
#include <cdkpp/core/validations.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

namespace {
struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};
}  // namespace

int main() {
  App app;
  New<Stack> stack{app, "Annotated"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  Annotations::of(queue).addInfo("information");
  Annotations::of(queue).addInfoV2("info:id", "information with an id");
  Annotations::of(queue).addWarning("a warning");
  Annotations::of(queue).addWarningV2("warning:id", "a warning with an id");
  Annotations::of(queue).addWarningV2("warning:id", "a warning with an id");
  Annotations::of(queue).addWarningV2("warning:id", "another text with this id");
  Annotations::of(queue).addError("an error");
  Annotations::of(stack).addWarningV2("stack:id", "at the stack");
  Annotations::of(stack).addWarningV2("stack:later", "acknowledged later");
  Annotations::of(stack).acknowledgeWarning("stack:later", "known");
  New<Group> group{stack, "Group"};
  Annotations::of(group).acknowledgeWarning("group:before");
  New<sqs::CfnQueue> inGroup{group, "Queue"};
  Annotations::of(inGroup).addWarningV2("group:before", "acknowledged before, above");
  Annotations::of(inGroup).addWarningV2("group:other", "not acknowledged");
  Annotations::of(inGroup).addInfoV2("group:info", "acknowledged information");
  Annotations::of(group).acknowledgeInfo("group:info");
  Validations::of(inGroup).addWarning("validation:warning", "by a validation");
  New<Stage> prod{app, "Prod"};
  New<Stack> inStage{prod, "Stack"};
  New<sqs::CfnQueue> inStageQueue{inStage, "Queue"};
  Annotations::of(inStageQueue).addWarningV2("stage:id", "inside of a stage");
  New<Group> noResource{stack, "NoResource"};
  Annotations::of(noResource).addInfo("on a plain construct");
  app.synth();
}
