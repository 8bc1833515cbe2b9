// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

using namespace cdk;
using namespace cdk::tests;
using namespace cdk::cloudwatch;

namespace {

/// Shows where it was put.
struct Block : ConcreteWidget {
  Block(double width, double height) : ConcreteWidget(width, height) {}
  Json toJson() const override { return Json::array({Json::array({x(), y()})}); }
};

std::string placesIn(IWidget& group) {
  group.position(0, 0);
  return group.toJson().dump();
}

}  // namespace

TEST_CASE("a row breaks at the width of the grid") {
  Row row{Block(10, 2), Block(10, 5), Block(6, 1), Block(18, 1)};
  CHECK(placesIn(row) == "[[0,0],[10,0],[0,5],[6,5]]");
  CHECK(row.width() == 24);
  CHECK(row.height() == 6);
  CHECK(row.widgets().size() == 4);
}

TEST_CASE("a widget that is added to a row stands at its lower right corner") {
  Row row{Block(10, 2)};
  row.addWidget(Block(4, 4));
  row.addWidget(Block(20, 1));
  CHECK(placesIn(row) == "[[0,0],[10,2],[0,6]]");
}

TEST_CASE("a column goes on below and is as wide as its widest part") {
  Column column{Block(3, 2), Spacer{SpacerProps{.height = 4}}, Block(5, 1)};
  column.addWidget(Block(2, 1));
  CHECK(placesIn(column) == "[[0,0],[0,6],[0,7]]");
  CHECK(column.width() == 5);
  CHECK(column.height() == 8);
}

TEST_CASE("a spacer takes a place of one by one") {
  const Spacer spacer;
  CHECK(spacer.width() == 1);
  CHECK(spacer.height() == 1);
  CHECK(spacer.toJson().dump() == "[]");
  CHECK_FALSE(spacer.warningsV2().hasValue());
}

TEST_CASE("fails for a widget that is wider than the grid") {
  CHECK(failureOf([] { Block(25, 1); }).code == "CDKPP4780");
  CHECK(failureOf([] { Block(24, 1); }).code.empty());
}
