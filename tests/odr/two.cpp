// SPDX-License-Identifier: Apache-2.0
#include "everything.hpp"

#include <cstddef>
#include <typeinfo>

const std::type_info& stackSeenByTheOther() { return typeid(cdk::Stack); }
std::size_t sizeOfStackSeenByTheOther() { return sizeof(cdk::Stack); }
