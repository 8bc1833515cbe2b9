// SPDX-License-Identifier: Apache-2.0
// Marks of the functions behind custom resources, by which CustomResourceConfig knows them: entries of their metadata.
#pragma once
#include <cdkpp/lambda/singleton_function.hpp>

namespace cdk::detail {

/// @param givenLogGroup whether the user gave the log group of the function
void markHandler(lambda::SingletonFunction& function, bool givenLogGroup);

}  // namespace cdk::detail
