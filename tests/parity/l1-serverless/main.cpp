// SPDX-License-Identifier: Apache-2.0
// Resources of the Serverless Application Model add their transform to the template.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sam.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> one{app, "One"};
  New<sam::CfnSimpleTable> table{one, "Table", {.tableName = "table"}};
  New<Stack> two{app, "Two"};
  two->addTransform("Own");
  New<sam::CfnSimpleTable> second{two, "Table"};
  New<sam::CfnSimpleTable> other{two, "Other"};
  New<Stack> outer{app, "Outer"};
  New<NestedStack> nested{outer, "Nested"};
  New<sam::CfnSimpleTable> third{nested, "Table"};
  app.synth();
}
