// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cdkpp/lambda/ifunction.hpp>

namespace cdk::detail {

/// Configures asynchronous invocations, when one of these is given.
void configureAsyncInvoke(lambda::IFunction& fn, lambda::EventInvokeConfigOptions options);

}  // namespace cdk::detail
