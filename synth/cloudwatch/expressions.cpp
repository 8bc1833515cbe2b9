// SPDX-License-Identifier: Apache-2.0
// MathExpression and SearchExpression.
#include <cdkpp/cloudwatch/math_expression.hpp>
#include <cdkpp/cloudwatch/search_expression.hpp>
#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <map>

#include "cloudwatch/metric_state.hpp"
#include "core_types/tokenized_text.hpp"
#include "text/number.hpp"

namespace cdk::cloudwatch {
namespace {

using detail::MetricState;

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isWord(char c) { return isLower(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }
bool isVariableName(std::string_view name) {
  return !name.empty() && isLower(name[0]) && std::all_of(name.begin(), name.end(), isWord);
}

/// The text of a formula without its tokens and without what stands in quotes.
std::string bareFormula(const Value<std::string>& expression) {
  const std::string text = detail::TokenizedText(expression).literals();
  std::string bare;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t end = text[i] == '"' || text[i] == '\'' ? text.find(text[i], i + 1) : std::string::npos;
    if (end == std::string::npos)
      bare += text[i];
    else
      i = end;
  }
  return bare;
}

std::vector<std::string> identifiersIn(const std::string& formula) {
  std::vector<std::string> identifiers;
  for (std::size_t i = 0; i < formula.size(); ++i) {
    if (!isLower(formula[i])) continue;
    const std::size_t begin = i;
    while (i < formula.size() && isWord(formula[i])) ++i;
    identifiers.push_back(formula.substr(begin, i - begin));
  }
  return identifiers;
}

/// Whether a formula finds metrics that it does not name.
bool findsMetrics(const Value<std::string>& expression) {
  std::string formula = detail::TokenizedText(expression).readable();
  for (char& c : formula)
    if (isLower(c)) c = static_cast<char>(c - 'a' + 'A');
  for (std::string_view function : {"INSIGHT_RULE_METRIC", "SELECT", "SEARCH", "METRICS"})
    for (std::size_t at = formula.find(function); at != std::string::npos; at = formula.find(function, at + 1)) {
      const std::size_t end = at + function.size();
      if ((at == 0 || !isWord(formula[at - 1])) && (end == formula.size() || !isWord(formula[end]))) return true;
    }
  return false;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string result;
  for (const std::string& text : texts) result += (result.empty() ? "" : ", ") + text;
  return result;
}

/// One name stands for one metric in a formula and the formulas in it.
void checkNames(const Map<IMetric>& metrics, std::map<std::string, IMetric>& seen) {
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    const IMetric& metric = metrics.value(i);
    const auto [other, isNew] = seen.emplace(metrics.key(i), metric);
    if (!isNew && detail::metricKey(other->second) != detail::metricKey(metric))
      throw ValidationError("CDKPP4753", "the name '" + metrics.key(i) +
                                             "' stands for two metrics in the expression, '" +
                                             detail::readableText(metric.toString()) + "' and '" +
                                             detail::readableText(other->second.toString()) + "'; rename one of them");
    const MetricState& state = MetricState::of(metric);
    if (state.kind == MetricState::Kind::MATH) checkNames(state.usingMetrics, seen);
    if (state.kind == MetricState::Kind::SEARCH && state.usingMetrics.size() > 0)
      throw ValidationError("CDKPP4753", "a search has no usingMetrics, but '" +
                                             detail::readableText(state.expression) +
                                             "' has; use a MathExpression or leave them out");
  }
}

void addWarnings(MetricState& state, bool overridden) {
  const std::string formula = detail::readableText(state.expression);
  if (overridden)
    state.warnings.set("CloudWatch:Math:MetricsPeriodsOverridden",
                       "Periods of metrics in 'usingMetrics' for Math expression '" + formula +
                           "' have been overridden to " + text::numberToString(state.period.toSeconds().literal()) +
                           " seconds.");
  std::vector<std::string> missing;
  for (std::string& name : identifiersIn(bareFormula(state.expression)))
    if (!state.usingMetrics.get(name)) missing.push_back(std::move(name));
  if (!missing.empty() && !findsMetrics(state.expression))
    state.warnings.set("CloudWatch:Math:UnknownIdentifier", "Math expression '" + formula +
                                                                "' references unknown identifiers: " + joined(missing) +
                                                                ". Please add them to the 'usingMetrics' map.");
  for (std::size_t i = 0; i < state.usingMetrics.size(); ++i) {
    const Map<std::string> inner = state.usingMetrics.value(i).warningsV2();
    for (std::size_t j = 0; j < inner.size(); ++j) state.warnings.set(inner.key(j), inner.value(j));
  }
}

MetricState mathState(MathExpressionProps props) {
  MetricState state(MetricState::Kind::MATH, props.period ? *props.period : Duration::minutes(5));
  state.expression = *props.expression;
  state.label = std::move(props.label);
  state.color = std::move(props.color);
  state.visible = std::move(props.visible);
  state.searchAccount = std::move(props.searchAccount);
  state.searchRegion = std::move(props.searchRegion);
  std::vector<std::string> badNames;
  bool overridden = false;
  for (std::size_t i = 0; i < props.usingMetrics.size(); ++i) {
    const std::string& name = props.usingMetrics.key(i);
    if (!isVariableName(name)) badNames.push_back("'" + name + "'");
    state.usingMetrics.set(name, detail::withPeriod(props.usingMetrics.value(i), state.period, overridden));
  }
  if (!badNames.empty())
    throw ValidationError("CDKPP4753",
                          "names in usingMetrics begin with a lowercase letter and go on with letters, digits and "
                          "underscores, but these do not: " +
                              joined(badNames));
  std::map<std::string, IMetric> seen;
  checkNames(state.usingMetrics, seen);
  addWarnings(state, overridden);
  return state;
}

MetricState searchState(SearchExpressionProps props) {
  MetricState state(MetricState::Kind::SEARCH, props.period ? *props.period : Duration::minutes(5));
  state.expression = *props.expression;
  state.label = std::move(props.label);
  state.color = std::move(props.color);
  state.visible = std::move(props.visible);
  state.searchAccount = std::move(props.searchAccount);
  state.searchRegion = std::move(props.searchRegion);
  return state;
}

template <class Props, class Options>
Props changed(const MetricState& old, const Options& options) {
  const auto given = [](const auto& change, const auto& otherwise) { return change.hasValue() ? change : otherwise; };
  Props props{.expression = old.expression};
  props.color = given(options.color, old.color);
  props.label = given(options.label, old.label);
  props.period = given(options.period, Optional<Duration>(old.period));
  props.searchAccount = given(options.searchAccount, old.searchAccount);
  props.searchRegion = given(options.searchRegion, old.searchRegion);
  props.visible = given(options.visible, old.visible);
  return props;
}

}  // namespace

}  // namespace cdk::cloudwatch

namespace cdk::detail {

MetricState mathWith(const MetricState& state, const cloudwatch::MathExpressionOptions& options) {
  auto props = cloudwatch::changed<cloudwatch::MathExpressionProps>(state, options);
  props.usingMetrics = state.usingMetrics;
  return cloudwatch::mathState(std::move(props));
}

}  // namespace cdk::detail

namespace cdk::cloudwatch {

MathExpression::MathExpression(MathExpressionProps props) : IMetric(MetricState::share(mathState(std::move(props)))) {}
MathExpression MathExpression::with(const MathExpressionOptions& props) const {
  auto all = changed<MathExpressionProps>(state(), props);
  all.usingMetrics = state().usingMetrics;
  return MathExpression(std::move(all));
}
Optional<Value<std::string>> MathExpression::color() const { return state().color; }
Value<std::string> MathExpression::expression() const { return state().expression; }
Optional<Value<std::string>> MathExpression::label() const { return state().label; }
Duration MathExpression::period() const { return state().period; }
Optional<Value<std::string>> MathExpression::searchAccount() const { return state().searchAccount; }
Optional<Value<std::string>> MathExpression::searchRegion() const { return state().searchRegion; }
Map<IMetric> MathExpression::usingMetrics() const { return state().usingMetrics; }
Optional<bool> MathExpression::visible() const { return state().visible; }

SearchExpression::SearchExpression(SearchExpressionProps props)
    : IMetric(MetricState::share(searchState(std::move(props)))) {}
SearchExpression SearchExpression::with(const SearchExpressionOptions& props) const {
  return SearchExpression(changed<SearchExpressionProps>(state(), props));
}
Optional<Value<std::string>> SearchExpression::color() const { return state().color; }
Value<std::string> SearchExpression::expression() const { return state().expression; }
Optional<Value<std::string>> SearchExpression::label() const { return state().label; }
Duration SearchExpression::period() const { return state().period; }
Optional<Value<std::string>> SearchExpression::searchAccount() const { return state().searchAccount; }
Optional<Value<std::string>> SearchExpression::searchRegion() const { return state().searchRegion; }
Optional<bool> SearchExpression::visible() const { return state().visible; }

}  // namespace cdk::cloudwatch
