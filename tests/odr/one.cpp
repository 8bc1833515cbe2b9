// SPDX-License-Identifier: Apache-2.0
#include "everything.hpp"

#include <cstddef>
#include <typeinfo>

const std::type_info& stackSeenByTheOther();
std::size_t sizeOfStackSeenByTheOther();

int main() {
  const bool same = stackSeenByTheOther() == typeid(cdk::Stack) && sizeOfStackSeenByTheOther() == sizeof(cdk::Stack);
  return same ? 0 : 1;
}
