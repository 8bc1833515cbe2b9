// SPDX-License-Identifier: Apache-2.0
// The code of a handler of the library, for functions of the Lambda module.
#pragma once
#include <cdkpp/lambda/code.hpp>

namespace cdk::detail {

/// @param handler a folder of handlers/
lambda::Code handlerLambdaCode(const char* handler);

}  // namespace cdk::detail
