// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions/tags.hpp>

#include "assertions/match_values.hpp"
#include "assertions/stack_source.hpp"
#include "assertions/template_state.hpp"

namespace cdk::assertions {

Tags Tags::fromStack(const Stack& stack) {
  (void)assemblyOf(stack);  // aspects set the tags
  const Json list = stack.resolve(const_cast<Stack&>(stack).tags().tagValues());
  return Tags(list.hasValue() ? list : Json::object());
}

void Tags::hasValues(const Pattern& tags) const {
  if (tags.matcher() && tags.matcher()->name() == "absent")
    throw AssertionError("CDKPP6003",
                         "Match.absent() will never match Tags, which are an empty object when there are none; "
                         "use hasNone()");
  const MatchResult result = testPattern(tags, {"objectLike", true}, tags_);
  if (result.hasFailed()) fail("Stack tags did not match as expected:\n" + result.renderMismatch());
}

void Tags::hasNone() const { hasValues(Match::exact(Json::object())); }

}  // namespace cdk::assertions
