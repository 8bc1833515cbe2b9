// SPDX-License-Identifier: Apache-2.0
// References into other accounts and regions.
#pragma once
#include "tree/state.hpp"

namespace cdk::detail {

/// The ARN of a role of the producer's account that a stack of the consumer's account may take to read its outputs.
Any crossAccountRole(Stack& producer, Stack& consumer);
/// A strong reference into another region: written to parameters of the consumer's region by a custom resource.
Any crossRegionImport(Stack& producer, Stack& consumer, const ReferenceCell& reference, const Any& token);
/// Writes the parameter of a strong reference into another region, which nothing reads.
void crossRegionExport(Stack& producer, Stack& consumer, const ReferenceCell& reference, const Any& token);
/// The warning of the transitional strength, once for an app.
void warnAboutBoth(Stack& consumer);
/// The warning that a strong reference to another account was made weak.
void warnAboutStrongAcrossAccounts(Stack& consumer);

}  // namespace cdk::detail
