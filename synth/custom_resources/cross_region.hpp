// SPDX-License-Identifier: Apache-2.0
// Strong references between regions: the producer's stack writes values to parameters of the consumer's region, and the
// consumer's stack reads them and marks them as in use. crossRegionImport of prepare/other_environment.hpp does both.
#pragma once
#include "prepare/other_environment.hpp"

namespace cdk::detail {

/// The writing half alone, for references that go over to another form.
void crossRegionExport(Stack& producer, Stack& consumer, const ReferenceCell& reference, const Any& token);

}  // namespace cdk::detail
