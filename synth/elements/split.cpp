// SPDX-License-Identifier: Apache-2.0
// Fn: functions that take texts and lists apart, which is done at once where they are known.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/fn.hpp>

#include <algorithm>
#include <cmath>

#include "elements/entry.hpp"
#include "text/number.hpp"
#include "text/utf8.hpp"

namespace cdk {

using namespace detail;

namespace {

using Text = Value<std::string>;
using Texts = List<Value<std::string>>;

Texts parts(std::string_view source, std::string_view delimiter) {
  Any list = newList();
  if (delimiter.empty()) {  // one part for each character
    for (std::size_t at = 0; at < source.size();) {
      const unsigned length = text::decodeUtf8(source, at).size;
      append(list, detail::text(source.substr(at, length)));
      at += length;
    }
    return {Raw{}, std::move(list)};
  }
  while (true) {
    const std::size_t end = source.find(delimiter);
    append(list, detail::text(source.substr(0, end)));
    if (end == std::string_view::npos) return {Raw{}, std::move(list)};
    source.remove_prefix(end + delimiter.size());
  }
}

bool isKnown(const Texts& list) {
  if (!isKind(list, Kind::list)) return !list.hasValue();
  const auto& items = itemsOf(list);
  return std::none_of(items.begin(), items.end(), [](const Any& item) { return isUnresolved(item); });
}

bool isIndex(double number) { return number >= 0 && number == std::floor(number); }

}  // namespace

Intrinsic Fn::select(const Value<double>& index, const Texts& array) {
  if (isUnresolved(index) || !isKnown(array))
    return {Raw{}, intrinsic("Fn::Select", listOf({index, array.hasValue() ? array : Texts::empty()}))};
  const double i = index.literal();
  if (!isIndex(i) || i >= static_cast<double>(array.size()))
    throw ValidationError("CDKPP2331", "Fn::select: there is no member " + text::numberToString(i) + " in a list of " +
                                           std::to_string(array.size()) + "; members are counted from 0");
  return {Raw{}, at(array, static_cast<std::size_t>(i))};
}

Texts Fn::split(std::string_view delimiter, const Text& source, Optional<double> assumedLength) {
  if (!isUnresolved(source)) return parts(source.literal(), delimiter);
  const Texts whole{Raw{},
                    intrinsic("Fn::Split", listOf({detail::text(delimiter), source}), ResolutionTypeHint::STRING_LIST)};
  if (!assumedLength.hasValue()) return whole;
  if (!isIndex(*assumedLength))
    throw ValidationError("CDKPP2333", "Fn::split: the assumed length is " + text::numberToString(*assumedLength) +
                                           "; it must be a whole number, 0 or more");
  Texts members = Texts::empty();
  for (double i = 0; i < *assumedLength; ++i) members.add(select(i, whole));
  return members;
}

Text Fn::parseDomainName(const Text& url) {
  const Texts schemeAndRest = split("//", url);
  if (schemeAndRest.hasValue() && !isUnresolved(schemeAndRest) && schemeAndRest.size() < 2)
    throw ValidationError("CDKPP2334", "Fn::parseDomainName takes a URL such as 'https://example.com/path', but '" +
                                           url.literal() + "' was given");
  return select(0, split("/", select(1, schemeAndRest)));
}

}  // namespace cdk
