// SPDX-License-Identifier: Apache-2.0
#include "cloudwatch/statistic.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace cdk::detail {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}
std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return result;
}

/** The number that a text begins with; nothing when it begins with something else. */
std::optional<double> leadingNumber(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end == text.data()) return std::nullopt;
  return value;
}

/** Digits, which a point and more digits may follow. */
bool isPlainDecimal(std::string_view text) {
  const std::size_t point = std::min(text.find('.'), text.size());
  const auto digits = [](std::string_view part) {
    return !part.empty() && std::all_of(part.begin(), part.end(), isDigit);
  };
  return digits(text.substr(0, point)) && (point == text.size() || digits(text.substr(point + 1)));
}

/** "p99", "tm99.9": a percentile after a prefix. */
bool isSingle(std::string_view statistic, std::string_view prefix) {
  if (!statistic.starts_with(prefix)) return false;
  const std::string_view number = statistic.substr(prefix.size());
  return isPlainDecimal(number) && *leadingNumber(number) <= 100;
}

struct Bound {
  bool given = false;
  bool percent = false;
};
/** A bound of a range; nothing when it is neither empty nor a number in range. */
std::optional<Bound> bound(std::string_view text) {
  const auto space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  while (!text.empty() && space(text.front())) text.remove_prefix(1);
  while (!text.empty() && space(text.back())) text.remove_suffix(1);
  if (text.empty()) return Bound{};
  const bool percent = text.ends_with('%');
  const std::optional<double> value = leadingNumber(percent ? text.substr(0, text.size() - 1) : text);
  if (!value || *value < 0 || (percent && *value > 100)) return std::nullopt;
  return Bound{true, percent};
}

/** "tm(10%:90%)", "pr(:300)": two bounds of one kind, one of which may be left out. */
bool isRange(std::string_view statistic, std::string_view prefix) {
  if (!statistic.starts_with(prefix)) return false;
  std::string_view bounds = statistic.substr(prefix.size());
  if (bounds.size() < 3 || bounds.front() != '(' || bounds.find(')') != bounds.size() - 1) return false;
  bounds = bounds.substr(1, bounds.size() - 2);
  const std::size_t colon = bounds.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view rest = bounds.substr(colon + 1);
  const std::optional<Bound> low = bound(bounds.substr(0, colon));
  const std::optional<Bound> high = bound(rest.substr(0, rest.find(':')));
  if (!low || !high || (!low->given && !high->given)) return false;
  return !low->given || !high->given || low->percent == high->percent;
}

struct SimpleName {
  std::string_view name;
  const char* statistic;
};
constexpr SimpleName SIMPLE_NAMES[] = {
    {"average", "Average"}, {"avg", "Average"}, {"minimum", "Minimum"}, {"min", "Minimum"},
    {"maximum", "Maximum"}, {"max", "Maximum"}, {"sum", "Sum"},         {"samplecount", "SampleCount"},
    {"n", "SampleCount"},
};

}  // namespace

ParsedStatistic parseStatistic(std::string_view statistic) {
  using Kind = ParsedStatistic::Kind;
  const std::string lowered = lower(statistic);
  for (const SimpleName& simple : SIMPLE_NAMES)
    if (lowered == simple.name) return {Kind::SIMPLE, simple.statistic};
  if (lowered == "iqm") return {Kind::EXTENDED, "IQM"};
  for (const char* prefix : {"p", "tm", "wm", "tc", "ts"})
    if (isSingle(lowered, prefix)) return {Kind::EXTENDED, lowered};
  for (const char* prefix : {"pr", "tm", "wm", "tc", "ts"})
    if (isRange(lowered, prefix)) return {Kind::EXTENDED, upper(statistic)};
  return {Kind::UNKNOWN, std::string(statistic)};
}

}  // namespace cdk::detail
