// SPDX-License-Identifier: Apache-2.0
// A stack that has tests: orders.test.cpp and worker_queue.test.cpp.
#include "orders.hpp"

using namespace cdk;

int main() {
  App app;
  New<Orders> orders{app, "Orders"};
  app.synth();
}
