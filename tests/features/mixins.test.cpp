// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/mixins.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

struct Cell : Construct {
  New<sqs::CfnQueue> resource{*this, "Resource"};
  explicit Cell(Scope scope) : Construct(scope) {}
};

struct Tree {
  App app{};
  New<Stack> stack{app, "S"};
  New<Cell> queue{stack, "Queue"};
  New<CfnResource> q{stack, "Q", {.type = "X::Y::Z"}};
};

using Log = std::vector<std::string>;

struct Logs : Mixin {
  Logs(std::string what, Log& log) : what_(std::move(what)), log_(&log) {}
  bool supports(const IConstruct& c) const override { return dynamic_cast<const CfnResource*>(&c) != nullptr; }
  void applyTo(IConstruct& c) override {
    log_->push_back(what_ + " " + c.node().path());
    if (what_ == "a" && c.node().id() == "Q") New<CfnResource> child{c, "Child", {.type = "T::T::T"}};
  }
  std::string what_;
  Log* log_;
};

Log pathsOf(const std::vector<Construct*>& constructs) {
  Log paths;
  for (const Construct* c : constructs) paths.push_back(c->node().path());
  return paths;
}

}  // namespace

TEST_CASE("mixins are applied one after the other to the selected constructs", "[mixins]") {
  Tree tree;
  Log log;
  MixinApplicator applicator = Mixins::of(tree.app).apply(Logs("a", log), Logs("b", log));
  CHECK(log == Log{"a S/Queue/Resource", "a S/Q", "b S/Queue/Resource", "b S/Q"});
  REQUIRE(applicator.report().size() == 4);
  CHECK(applicator.report()[3].construct == &tree.q->asConstruct());
  CHECK(applicator.report()[3].mixin.as<Logs>()->what_ == "b");
  CHECK(applicator.selectedConstructs().size() == 5);
}

TEST_CASE("selectors choose by type, id and path", "[mixins]") {
  Tree tree;
  const auto selected = [&](const IConstruct& scope, ConstructSelector selector) {
    return pathsOf(Mixins::of(scope, selector).selectedConstructs());
  };
  CHECK(selected(*tree.queue, ConstructSelector::cfnResource()) == Log{"S/Queue/Resource"});
  CHECK(selected(*tree.q, ConstructSelector::cfnResource()) == Log{"S/Q"});
  CHECK(selected(tree.app, ConstructSelector::cfnResource()).empty());
  CHECK(selected(*tree.queue, ConstructSelector::onlyItself()) == Log{"S/Queue"});
  CHECK(selected(tree.app, ConstructSelector::resourcesOfType("X::Y::Z", "AWS::SQS::Queue")) ==
        Log{"S/Queue/Resource", "S/Q"});
  CHECK(selected(tree.app, ConstructSelector::byId("Q*")) == Log{"S/Queue", "S/Q"});
  CHECK(selected(tree.app, ConstructSelector::byPath("S/*")) == Log{"S/Queue", "S/Q"});
  CHECK(selected(tree.app, ConstructSelector::byPath("*")) == Log{"S"});
  CHECK(selected(tree.app, ConstructSelector::byPath("**")).size() == 5);
  CHECK(selected(tree.app, ConstructSelector::byPath("S/**")) == Log{"S/Queue", "S/Queue/Resource", "S/Q"});
  CHECK(selected(tree.app, ConstructSelector::byPath("**/{Resource,Q}")) == Log{"S/Queue/Resource", "S/Q"});
  CHECK(selected(tree.app, ConstructSelector::byPath("!S/**")) == Log{"", "S"});
  CHECK(selected(tree.app, ConstructSelector::byPath("/S")).empty());
  CHECK(selected(tree.app, ConstructSelector::byPath("")) == Log{""});
  CHECK(selected(tree.app, ConstructSelector::all()).size() == 5);
}

TEST_CASE("mixins can be required to apply", "[mixins]") {
  Tree tree;
  Log log;
  CHECK_THROWS_WITH(Mixins::of(tree.stack).requireAll().apply(Logs("c", log)),
      Catch::Matchers::ContainsSubstring("mixin Logs cannot be applied to the Stack 'S'") &&
          Catch::Matchers::ContainsSubstring("CDKPP2520"));
  CHECK(log.empty());
  CHECK_THROWS_WITH(Mixins::of(tree.stack, ConstructSelector::onlyItself()).requireAny().apply(Logs("c", log)),
      Catch::Matchers::ContainsSubstring("CDKPP2521"));
  Mixins::of(tree.app).requireAny().apply(Logs("c", log));
  CHECK(log.size() == 2);
}

TEST_CASE("functions are mixins, for all constructs or those of a class", "[mixins]") {
  Tree tree;
  int all = 0;
  Mixins::of(tree.app).apply([&](IConstruct&) { ++all; }, [](sqs::CfnQueue& q) { q.queueName = "named"; });
  CHECK(all == 5);
  CHECK(tests::templateOf(tree.stack)["Resources"].value(0)["Properties"].dump() == R"({"QueueName":"named"})");
}

TEST_CASE("with applies mixins and hands the construct on", "[mixins]") {
  Tree tree;
  Log log;
  New<Cell> cell = with(New<Cell>{tree.stack, "Cell"}, Logs("w", log));
  CHECK(log == Log{"w S/Cell/Resource"});
  CHECK(&with(*cell, Logs("x", log)) == &*cell);
  CHECK(log.size() == 2);
}

TEST_CASE("mixins become aspects and aspects mixins", "[mixins]") {
  Tree tree;
  Log log;
  Aspects::of(tree.app).add(Shims::asAspect(Logs("later", log)));
  CHECK(log.empty());
  tests::templateOf(tree.stack);
  CHECK(log == Log{"later S/Queue/Resource", "later S/Q"});
  Mixins::of(tree.queue).apply(Shims::asMixin([&](IConstruct& c) { log.push_back(c.node().id()); }));
  CHECK(log.size() == 4);
}
