// SPDX-License-Identifier: Apache-2.0
// The tests of a stack: what matters about it one by one, and a snapshot of the rest.
#include <cdkpp/assertions/catch2.hpp>

#include <fstream>
#include <iterator>
#include <string>

#include "orders.hpp"

using namespace cdk;
using namespace cdk::assertions;
using namespace cdk::assertions::catch2;

namespace {

struct Fixture {
  App app{};
  New<Orders> orders{app, "Orders"};
  Template template_ = Template::fromStack(orders);
};

}  // namespace

TEST_CASE("orders are kept when the stack is deleted") {
  const Fixture f;
  f.template_.allResources<dynamodb::CfnTable>({{"DeletionPolicy", "Retain"}, {"UpdateReplacePolicy", "Retain"}});
}

TEST_CASE("the printer reads invoices and nothing else") {
  const Fixture f;
  f.template_.grants(f.orders->printer, "s3:GetObject", f.orders->invoices);
  f.template_.doesNotGrant(f.orders->printer, "s3:PutObject", f.orders->invoices);
  f.template_.doesNotGrant(f.orders->printer, "dynamodb:GetItem", f.orders->table);
}

TEST_CASE("the queue is found by those who print") {
  const Fixture f;
  f.template_.hasOutput("Jobs", {{"Value", f.orders->printing->jobs->ref()}});
}

TEST_CASE("no bucket is public") {
  const Fixture f;
  f.template_.noResource<s3::CfnBucket>({{"Properties", {{"AccessControl", Match::stringLikeRegexp("^Public")}}}});
}

TEST_CASE("a new version replaces nothing that keeps data") {
  const Fixture f;
  std::ifstream deployed("deployed.template.json");  // what the last release deployed
  f.template_.noStatefulChange(Template::fromString(std::string(std::istreambuf_iterator<char>(deployed), {})));
}

TEST_CASE("everything else is as it was approved") {
  const Fixture f;
  CHECK_THAT(*f.orders, MatchesSnapshot("orders"));
}
