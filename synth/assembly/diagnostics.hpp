// SPDX-License-Identifier: Apache-2.0
// What a program says on stderr.
#pragma once

namespace cdk::detail {

/// From now on an Error that leaves main is printed and ends the program with exit status 1, in place of an abort.
void reportUncaughtErrors();

}  // namespace cdk::detail
