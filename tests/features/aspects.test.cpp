// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

#include "features/aspects_run.hpp"
#include "rendered.hpp"
#include "support/catch.hpp"

using namespace cdk;

namespace {

struct Group : Construct {
  explicit Group(Scope scope) : Construct(scope) {}
};

struct Note : IAspect {
  explicit Note(std::string name, std::vector<std::string>& log) : name_(std::move(name)), log_(&log) {}
  void visit(IConstruct& construct) override { log_->push_back(name_ + " " + construct.node().id()); }
  std::string name_;
  std::vector<std::string>* log_;
};

using Log = std::vector<std::string>;

}  // namespace

TEST_CASE("aspects visit the tree in order, by priority, those of outer scopes first", "[aspects]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Group> outer{stack, "O"};
  New<Group> inner{outer, "I"};
  Log log;
  Aspects::of(inner).add(Note("inner", log));
  Aspects::of(outer).add(Note("outer", log));
  Aspects::of(inner).add(Note("early", log), {.priority = AspectPriority::MUTATING});
  Aspects::of(outer).add(Note("late", log), {.priority = AspectPriority::READONLY});
  detail::invokeAspects(app);
  CHECK(log == Log{"outer O", "late O", "early I", "outer I", "inner I", "late I"});
  detail::invokeAspects(app);  // a second synthesis visits again
  CHECK(log.size() == 12);
}

TEST_CASE("an aspect object that is added to several scopes visits each construct once", "[aspects]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Group> inner{stack, "I"};
  Log log;
  const Aspect shared = Note("n", log);
  Aspects::of(stack).add(shared);
  Aspects::of(inner).add(shared);
  Aspects::of(inner).add(shared);
  Aspects::of(inner).add(shared, {.priority = 700});
  CHECK(Aspects::of(inner).all().size() == 2);
  CHECK(Aspects::of(inner).applied()[1].priority() == 700);
  CHECK(&Aspects::of(inner).applied()[1].construct() == &inner->asConstruct());
  CHECK(Aspects::of(inner).all()[0] == shared);
  detail::invokeAspects(app);
  CHECK(log == Log{"n S", "n I"});
  CHECK(shared.as<Note>()->name_ == "n");
}

TEST_CASE("functions are aspects, and may ask for one class of constructs", "[aspects]") {
  App app;
  New<Stack> stack{app, "S"};
  New<sqs::CfnQueue> queue{stack, "Queue"};
  std::string all;
  Aspects::of(app).add([&](IConstruct& c) { all += c.node().path() + ";"; });
  Aspects::of(app).add([](sqs::CfnQueue& q) { q.queueName = "named"; });
  const Json rendered = tests::templateOf(stack);
  CHECK(all == ";S;S/Queue;");
  CHECK(tests::partOf(rendered, "Queue", "Properties") == R"({"QueueName":"named"})");
}

TEST_CASE("what an aspect adds is visited too, in the order of upstream", "[aspects]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Group> c{stack, "C"};
  New<Group> d{c, "D"};
  Log log;
  Aspects::of(app).add([&](IConstruct& n) {
    log.push_back("adds " + n.node().id());
    if (&n.asConstruct() != c.made.get()) return;
    Aspects::of(n).add(
        [&](IConstruct& m) {
          log.push_back("late " + m.node().id());
          if (&m.asConstruct() == c.made.get()) New<Group> made{c, "New"};
        },
        {.priority = 600});
    New<Group> e{c, "E"};
    New<Group> sibling{stack, "Sibling"};
  });
  detail::invokeAspects(app);
  CHECK(log == Log{"adds ", "adds S", "adds C", "late C", "adds D", "late D", "adds E", "late E", "adds New",
                   "late New", "adds Sibling"});
}

TEST_CASE("an aspect that comes too late is an error", "[aspects]") {
  struct Low : IAspect {
    void visit(IConstruct&) override {}
  };
  struct First : IAspect {
    void visit(IConstruct& c) override {
      if (c.node().id() == "C") Aspects::of(c).add(Low{}, {.priority = 100});
    }
  };
  App app;
  New<Stack> stack{app, "S"};
  New<Group> c{stack, "C"};
  Aspects::of(app).add(First{});
  CHECK_THROWS_WITH(
      detail::invokeAspects(app), Catch::Matchers::ContainsSubstring("Cannot invoke Aspect Low with priority 100") &&
                                      Catch::Matchers::ContainsSubstring("First with priority 500") &&
                                      Catch::Matchers::ContainsSubstring("CDKPP2501"));
}

TEST_CASE("aspects that never stop adding are an error", "[aspects]") {
  App app;
  New<Stack> stack{app, "S"};
  SECTION("constructs beside") {
    int i = 0;
    Aspects::of(stack).add([&](IConstruct&) { New<Group> made{stack, "X" + std::to_string(i++)}; });
    CHECK_THROWS_WITH(detail::invokeAspects(app), Catch::Matchers::ContainsSubstring("CDKPP2500"));
  }
  SECTION("constructs below") {
    Aspects::of(stack).add([&](IConstruct& c) { New<Group> made{c, "X"}; });
    CHECK_THROWS_WITH(detail::invokeAspects(app), Catch::Matchers::ContainsSubstring("CDKPP2500"));
  }
  SECTION("aspects") {
    struct Again : IAspect {
      void visit(IConstruct& c) override { Aspects::of(c).add(Again{}); }
    };
    Aspects::of(stack).add(Again{});
    CHECK_THROWS_WITH(detail::invokeAspects(app), Catch::Matchers::ContainsSubstring("CDKPP2500"));
  }
}

TEST_CASE("aspects stay within their stage", "[aspects]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Stage> prod{stack, "Prod"};
  New<Stack> inside{prod, "In"};
  Log log;
  Aspects::of(app).add(Note("app", log));
  Aspects::of(prod).add(Note("prod", log));
  detail::invokeAspects(prod);
  detail::invokeAspects(app);
  CHECK(log == Log{"prod Prod", "prod In", "app ", "app S"});
}

TEST_CASE("a construct that takes the place of a removed one counts as visited", "[aspects]") {
  App app;
  New<Stack> stack{app, "S"};
  New<Group> q{stack, "Q"};
  Log log;
  Aspects::of(stack).add([&](IConstruct& c) {
    log.push_back(c.node().id());
    if (c.node().id() != "S") return;
    c.node().tryRemoveChild("Q");
    New<Group> again{stack, "Q"};
  });
  detail::invokeAspects(app);
  CHECK(log == Log{"S", "Q"});
}

TEST_CASE("priorities can be changed, and are not negative", "[aspects]") {
  App app;
  New<Stack> stack{app, "S"};
  Log log;
  Aspects::of(stack).add(Note("a", log));
  Aspects::of(stack).add(Note("b", log));
  Aspects::of(stack).applied()[0].setPriority(900);
  detail::invokeAspects(app);
  CHECK(log == Log{"b S", "a S"});
  CHECK_THROWS_WITH(
      Aspects::of(stack).add(Note("c", log), {.priority = -1}), Catch::Matchers::ContainsSubstring("CDKPP2502"));
  CHECK_THROWS_AS(Aspects::of(stack).applied()[0].setPriority(-5), Error);
}
