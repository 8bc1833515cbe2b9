// SPDX-License-Identifier: Apache-2.0
// Constructs that write files of their own into the assembly.
#pragma once
#include <cdkpp/construct/construct.hpp>

namespace cdk::detail {

class SynthesisSession;

/// What a construct adds to the assembly of the stage that it is in, after the stacks below it.
class CustomSynthesis {
 public:
  virtual void synthesize(SynthesisSession& session) = 0;

 protected:
  ~CustomSynthesis() = default;
};
/// `synthesis` lives as long as the construct.
void attachCustomSynthesis(Construct& construct, CustomSynthesis& synthesis);

}  // namespace cdk::detail
