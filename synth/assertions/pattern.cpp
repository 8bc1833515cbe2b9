// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions/matcher.hpp>

#include <memory>

#include "values/cells.hpp"

namespace cdk::assertions {

using namespace cdk::detail;

namespace {

struct MatcherCell : Cell {
  std::unique_ptr<const Matcher> matcher;
};

void destroyMatcher(Cell* cell) noexcept { delete static_cast<MatcherCell*>(cell); }

}  // namespace

namespace detail {
Any matcherCell(const Matcher* owned) {
  std::unique_ptr<const Matcher> matcher(owned);
  return Any(new MatcherCell{{1, Kind::opaque, destroyMatcher}, std::move(matcher)});
}
}  // namespace detail

Pattern::Pattern() : Any(newMap()) {}
Pattern::Pattern(std::initializer_list<Entry<Pattern>> entries) : Any(newMap(entries.size())) {
  for (const Entry<Pattern>& entry : entries) put(*this, entry.key, entry.value);
}
Pattern Pattern::array(std::initializer_list<Pattern> items) {
  Any list = newList(items.size());
  for (const Pattern& item : items) append(list, item);
  return {Raw{}, std::move(list)};
}

const Matcher* Pattern::matcher() const {
  // Whatever else is opaque has another function here.
  const bool is = cell() && cell()->kind == Kind::opaque && cell()->destroy == destroyMatcher;
  return is ? static_cast<const MatcherCell*>(cell())->matcher.get() : nullptr;
}

}  // namespace cdk::assertions
