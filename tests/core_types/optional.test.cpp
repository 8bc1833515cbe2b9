// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/json.hpp>

#include <array>
#include <memory>

#include "support/catch.hpp"

using namespace cdk;

namespace {

struct Colour {
  Required<std::string> name;
  List<Value<std::string>> shades{};
  static constexpr detail::Names names{"Name\0Shades", 2};
};
struct Paint {
  Optional<Colour> colour{};
  List<Colour> more{};
};
enum class Finish { MATT, GLOSS };

}  // namespace

TEST_CASE("a struct that is given by name keeps its fields", "[core_types][optional]") {
  Colour red{.name = "red", .shades = {"dark", "light"}};
  const Paint paint{.colour = red, .more = {red, red}};
  CHECK(*red.name == "red");
  CHECK(red.shades.size() == 2);
  CHECK(*paint.colour->name == "red");
  CHECK(*paint.more[1].name == "red");

  red.shades.add("pale");
  red.name = std::string("crimson");
  CHECK(paint.colour->shades.size() == 2);
  CHECK(*paint.more[0].name == "red");
}

TEST_CASE("a struct that is given in place has its fields", "[core_types][optional]") {
  const Paint paint{.colour = Colour{.name = "red", .shades = {"dark"}}, .more = {Colour{.name = "blue"}}};
  CHECK(paint.colour->shades[0].literal() == "dark");
  CHECK(*paint.more[0].name == "blue");
  CHECK_FALSE(paint.more[0].shades.hasValue());
}

TEST_CASE("a braced list that is used twice is the same each time", "[core_types][optional]") {
  const std::initializer_list<Colour> colours = {Colour{.name = "red"}, Colour{.name = "blue"}};
  const List<Colour> first = colours;
  const List<Colour> second = colours;
  CHECK(*first[1].name == "blue");
  CHECK(*second[1].name == "blue");
}

TEST_CASE("enumerators, pointers and small structs are kept as they are", "[core_types][optional]") {
  const Optional<Finish> finish = Finish::GLOSS;
  CHECK(*finish == Finish::GLOSS);
  int place = 7;
  const Optional<int*> pointer = &place;
  CHECK(**pointer == 7);
  using Bytes = std::array<char, 3>;
  const Optional<Bytes> odd = Bytes{'a', 'b', 'c'};
  const Optional<Bytes> copy = odd;
  CHECK((*copy)[2] == 'c');
}

TEST_CASE("an object with a destructor is destroyed once", "[core_types][optional]") {
  const auto shared = std::make_shared<int>(1);
  {
    const Optional<std::shared_ptr<int>> kept = shared;
    const Optional<std::shared_ptr<int>> copy = kept;
    CHECK(shared.use_count() == 2);
  }
  CHECK(shared.use_count() == 1);
}

TEST_CASE("numbers and booleans are kept for a Value too", "[core_types][optional]") {
  CHECK((*Optional<Value<double>>(3)).literal() == 3.0);
  CHECK((*Optional<Value<bool>>(false)).literal() == false);
  CHECK(*Optional<int>(3) == 3);
  CHECK(*Optional<bool>(true));
}
