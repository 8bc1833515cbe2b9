// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/text_or.hpp>

#include "support/catch.hpp"

#include "rendered.hpp"

using namespace cdk;
using namespace cdk::tests;

TEST_CASE("lazy values are produced when they are resolved", "[elements][lazy]") {
  const Fixture resolve;
  std::string text = "before";
  const Value<std::string> lazy = Lazy::string([&] { return text; });
  CHECK(Token::isUnresolved(lazy));
  text = "after";
  CHECK(resolve(lazy) == R"("after")");
  CHECK(resolve(Lazy::number([] { return 5; })) == "5");
  CHECK(resolve(Lazy::list([&] { return List<Value<std::string>>{"x", resolve.text}; })) == R"(["x",{"Ref":"P"}])");
  CHECK(resolve(Lazy::any([&] { return Json::object({{"x", resolve.text}}); })) == R"({"x":{"Ref":"P"}})");
}

TEST_CASE("a lazy list fits a list of another kind of text", "[elements][lazy]") {
  const Fixture resolve;
  const List<Value<std::string>> lazy = Lazy::list([] { return List<Value<std::string>>{"x"}; });
  const List<TextOr<FieldOf<Stack, 0>>> other = lazy;
  CHECK(resolve(other) == R"(["x"])");
}

TEST_CASE("text and numbers are produced once, unless they say otherwise", "[elements][lazy]") {
  const Fixture resolve;
  int calls = 0;
  const auto count = [&] { return "v" + std::to_string(++calls); };
  const auto once = Lazy::string(count);
  CHECK(resolve(once) == R"("v1")");
  CHECK(resolve(once) == R"("v1")");
  const auto each = Lazy::uncachedString(count);
  CHECK(resolve(each) == R"("v2")");
  CHECK(resolve(each) == R"("v3")");
  const auto number = Lazy::number([&] { return ++calls; });
  CHECK(resolve(number) == resolve(number));
  const auto eachNumber = Lazy::uncachedNumber([&] { return ++calls; });
  CHECK(resolve(eachNumber) != resolve(eachNumber));
}

TEST_CASE("lists and documents are produced anew, so that additions count", "[elements][lazy]") {
  const Fixture resolve;
  std::vector<std::string> items{"a"};
  const auto list = Lazy::list([&] { return items; });
  const auto any = Lazy::any([&] { return List<Value<std::string>>(items); });
  CHECK(resolve(list) == R"(["a"])");
  items.push_back("b");
  CHECK(resolve(list) == R"(["a","b"])");
  CHECK(resolve(any) == R"(["a","b"])");
}

TEST_CASE("producers may see where their value is used", "[elements][lazy]") {
  const Fixture resolve;
  const auto path = [](ResolveContext& context) { return context.scope().path(); };
  CHECK(resolve(Lazy::string(path)) == R"("S")");
  CHECK(resolve(Lazy::uncachedString(path)) == R"("S")");
  CHECK(
      resolve(Lazy::uncachedAny([&](ResolveContext& context) { return Json::array({path(context)}); })) == R"(["S"])");
  CHECK(resolve(Lazy::uncachedList([&](ResolveContext& context) { return List<Value<std::string>>{path(context)}; })) ==
        R"(["S"])");
}

TEST_CASE("lazy values that turn out undefined or empty can be left out", "[elements][lazy]") {
  const Fixture resolve;
  const auto nothing = [] { return List<Value<std::string>>::empty(); };
  CHECK(resolve(Json::object({
            {"a", Lazy::list(nothing)},
            {"b", Lazy::list(nothing, {.omitEmpty = true})},
            {"c", Lazy::any(nothing, {.omitEmptyArray = true})},
            {"d", Lazy::any(nothing)},
            {"e", Lazy::list([&] { return List<Value<std::string>>{"x"}; }, {.omitEmpty = true})},
            {"f", Lazy::string([] { return Optional<std::string>(); })},
            {"g", Lazy::any([] { return Json(); })},
            {"h", Lazy::any([] { return Json(nullptr); })},
        })) == R"({"a":[],"d":[],"e":["x"],"h":null})");
}

TEST_CASE("lazy text is merged with what stands beside it", "[elements][lazy]") {
  const Fixture resolve;
  CHECK(resolve("a-" + Lazy::string([] { return "b"; })) == R"("a-b")");
  CHECK(resolve("a-" + Lazy::string([&] { return resolve.text; })) == R"({"Fn::Join":["",["a-",{"Ref":"P"}]]})");
}
