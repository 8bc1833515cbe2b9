// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>

#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

struct BoxProps {
  Optional<std::string> name{};
};

struct Box : Resource {
  using Props = BoxProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "tests.Box";
  explicit Box(Scope scope, BoxProps props = {})
      : Resource{detail::injected<Box>(scope, props), {.physicalName = props.name.valueOr("none")}},
        name(props.name.valueOr("none")),
        physical(physicalName()->literal()) {}
  std::string name;
  std::string physical;
};

struct MyBoxProps {
  std::string prefix;
};
struct MyBox : Box {
  using Props = MyBoxProps;
  explicit MyBox(Scope scope, MyBoxProps props) : Box(scope, {.name = props.prefix + "-"}) {}
};

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

PropertyInjector naming(std::string label) {
  return PropertyInjector::of<Box>([label](BoxProps& props, const InjectionContext& context) {
    props.name = props.name.valueOr("") + label + "-" + context.scope.node().path() + "-" + context.id;
  });
}

}  // namespace

TEST_CASE("the injector of the innermost scope changes the properties", "[property_injectors]") {
  App app;
  New<Stack> stack{app, "s"};
  New<Group> group{stack, "g"};
  New<Box> before{stack, "before"};
  PropertyInjectors::of(app).add(naming("app"));
  PropertyInjectors::of(group).add(naming("group"));
  PropertyInjectors::of(group).add(naming("group2"));
  New<Box> inStack{stack, "b"};
  New<Box> inGroup{group, "b"};
  New<MyBox> derived{group, "my", {.prefix = "my"}};
  CHECK(before->name == "none");
  CHECK(inStack->name == "app-s-b");
  CHECK(inStack->physical == "app-s-b");
  CHECK(inGroup->name == "group2-s/g-b");
  CHECK(derived->name == "my-group2-s/g-my");
  CHECK(PropertyInjectors::of(group).supportedClasses() == std::vector<std::string>{"tests.Box"});
  CHECK(PropertyInjectors::hasPropertyInjectors(*group));
  CHECK_FALSE(PropertyInjectors::hasPropertyInjectors(*stack));
  CHECK(PropertyInjectors::of(group).for_("tests.Box").hasValue());
  CHECK_FALSE(PropertyInjectors::of(group).for_("tests.Other").hasValue());
}

TEST_CASE("apps, stages and stacks take injectors as a property", "[property_injectors]") {
  App app({.propertyInjectors = {naming("app")}});
  New<Stack> outer{app, "o"};
  New<Stage> stage{app, "St", {.propertyInjectors = {naming("stage")}}};
  New<Stack> inStage{stage, "s"};
  New<Stack> own{stage, "own", {.propertyInjectors = {PropertyInjector::of<Box>([](BoxProps& p) { p.name = "own"; })}}};
  New<Box> a{outer, "a"};
  New<Box> b{inStage, "b"};
  New<Box> c{own, "c"};
  CHECK(a->name == "app-o-a");
  CHECK(b->name == "stage-St/s-b");
  CHECK(c->name == "own");
}

TEST_CASE("an injector may create constructs of the scope", "[property_injectors]") {
  App app;
  New<Stack> stack{app, "s"};
  PropertyInjectors::of(app).add(PropertyInjector::of<Box>([](BoxProps& props, const InjectionContext& context) {
    if (context.id == "Log") return;
    New<Box> log{context.scope, "Log"};
    props.name = log->path();
  }));
  New<Box> box{stack, "box"};
  CHECK(box->name == "s/Log");
}
