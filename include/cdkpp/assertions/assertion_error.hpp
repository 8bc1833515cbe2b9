// SPDX-License-Identifier: Apache-2.0
// AssertionError: what a failed assertion throws.
#pragma once
#include <cdkpp/core/errors.hpp>

namespace cdk::assertions {

/// An assertion does not hold, or is not one. Test frameworks show its message as the failure of a test.
class AssertionError : public Error {
 public:
  using Error::Error;
};

}  // namespace cdk::assertions
