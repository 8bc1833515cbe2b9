// SPDX-License-Identifier: Apache-2.0
#include "iam/statement_merge.hpp"

#include <cdkpp/construct/node.hpp>
#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>

#include "iam/statement_state.hpp"
#include "values/identity.hpp"

namespace cdk::iam {

using State = PolicyStatement::State;

namespace {

/// Statements grow up to this size while documents are split: smaller parts fill documents better.
constexpr std::size_t kMaxMergedSize = 2000;

/// Numbers for texts, equal ones for equal texts: documents with many statements compare each with each.
class Numbers {
 public:
  unsigned of(std::string text) {
    return known_.try_emplace(std::move(text), static_cast<unsigned>(known_.size())).first->second;
  }
  /// The order of the keys does not matter, nor how often each is there.
  unsigned ofSet(std::vector<std::string> keys) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::string all;
    for (const std::string& key : keys) all += key + '\n';
    return of(std::move(all));
  }

 private:
  std::unordered_map<std::string, unsigned> known_{};
};

struct Candidate {
  Candidate(const PolicyStatement& statement, Numbers& numbers) : merged{statement, {statement}} { describe(numbers); }
  void describe(Numbers& numbers) {
    const State& state = State::of(merged.statement);
    actions = numbers.ofSet(state.actions.keys);
    resources = numbers.ofSet(state.resources.keys);
    principals = numbers.ofSet(state.principals.keys);
    std::string others = state.effect == Effect::ALLOW ? "Allow" : "Deny";
    for (unsigned set : {numbers.ofSet(state.notActions.keys), numbers.ofSet(state.notResources.keys),
                         numbers.ofSet(state.notPrincipals.keys)})
      others += ' ' + std::to_string(set);
    rest = numbers.of(others + detail::identityText(state.conditions));
    hasSid = state.sid.hasValue();
    sid = numbers.of(hasSid ? detail::identityText(*state.sid) : std::string());
    literal = state.principals.literal;
  }

  MergedStatement merged;
  unsigned actions = 0, resources = 0, principals = 0, sid = 0;
  unsigned rest = 0;  // what must be equal in any case
  bool hasSid = false;
  bool literal = false;
};

template <class List>
List united(const List& a, const List& b) {
  List all = a;
  for (const auto& value : b) all.add(value);
  return all;
}

List<Principal> unitedPrincipals(const State::Principals& a, const State::Principals& b) {
  List<Principal> all = a.list;
  for (std::size_t i = 0; i < b.keys.size(); ++i)
    if (std::find(a.keys.begin(), a.keys.end(), b.keys[i]) == a.keys.end()) all.add(b.list[i]);
  return all;
}

bool merge(Candidate& a, const Candidate& b, MergeRule rule, const SizeEstimate& sizes, Numbers& numbers) {
  if (a.rest != b.rest) return false;
  const bool sameActions = a.actions == b.actions;
  const bool sameResources = a.resources == b.resources;
  const bool samePrincipals = a.principals == b.principals;
  const auto keepOriginals = [&] {
    auto& originals = a.merged.originals;
    originals.insert(originals.end(), b.merged.originals.begin(), b.merged.originals.end());
  };
  if (rule == MergeRule::EQUAL) {
    if (!sameActions || !sameResources || !samePrincipals || a.sid != b.sid) return false;
    keepOriginals();
    return true;
  }
  if (a.hasSid || b.hasSid || a.literal != b.literal) return false;
  if (sameActions + sameResources + samePrincipals < 2) return false;
  const State& left = State::of(a.merged.statement);
  const State& right = State::of(b.merged.statement);
  PolicyStatement combined = a.merged.statement.copy({
      .actions = united(left.actions.list, right.actions.list),
      .principals = unitedPrincipals(left.principals, right.principals),
      .resources = united(left.resources.list, right.resources.list),
  });
  if (rule == MergeRule::COMBINE_LIMITED && sizes.characters(combined) > kMaxMergedSize) return false;
  a.merged.statement = std::move(combined);
  keepOriginals();
  a.describe(numbers);
  return true;
}

/// The length of a JSON text in which tokens stand as upstream writes them, "${Token[TOKEN.123]}".
std::size_t jsonLength(const Json& json) {
  constexpr std::size_t kTokenLength = 19;
  const std::string text = detail::identityText(json);
  std::size_t length = 0;
  bool inToken = false;
  for (char c : text) {
    if (c == '\x01') inToken = true, length += kTokenLength;
    if (!inToken) ++length;
    if (c == '\x02') inToken = false;
  }
  return length;
}

}  // namespace

SizeEstimate SizeEstimate::of(const IConstruct& scope) {
  constexpr const char* kContextKey = "@aws-cdk/aws-iam.arnSizeEstimate";
  const Json arn = scope.node().tryGetContext(kContextKey);
  if (!arn.hasValue()) return {};
  if (!arn.isNumber())
    throw ValidationError("CDKPP4109",
                          std::string("the context value '") + kContextKey + "' must be a number, not " + arn.dump());
  return {.arn = static_cast<std::size_t>(arn.asNumber())};
}

std::size_t SizeEstimate::characters(const PolicyStatement& statement) const {
  const State& state = State::of(statement);
  std::size_t size = state.effect == Effect::ALLOW ? 18 : 17;  // "Effect": "Allow",
  const auto count = [&](std::size_t nameLength, const List<Value<std::string>>& values, std::size_t tokenSize) {
    if (values.size() == 0) return;
    size += nameLength + 5;
    for (const auto& value : values) size += (value.isLiteral() ? value.literal().size() : tokenSize) + 3;
  };
  count(6, state.actions.list, action);
  count(9, state.notActions.list, action);
  count(8, state.resources.list, arn);
  count(11, state.notResources.list, arn);
  size += (state.principals.keys.size() + state.notPrincipals.keys.size()) * arn;
  return size + jsonLength(state.conditions);
}

std::vector<MergedStatement> mergeStatements(const std::vector<PolicyStatement>& statements, MergeRule rule,
                                             const SizeEstimate& sizes) {
  std::vector<Candidate> candidates;
  candidates.reserve(statements.size());
  Numbers numbers;
  for (const PolicyStatement& statement : statements) candidates.emplace_back(statement, numbers);
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < candidates.size(); ++i)
      for (std::size_t j = i + 1; j < candidates.size();)
        if (merge(candidates[i], candidates[j], rule, sizes, numbers)) {
          candidates.erase(candidates.begin() + static_cast<long>(j));
          changed = true;
        } else {
          ++j;
        }
  }
  std::vector<MergedStatement> result;
  for (Candidate& candidate : candidates) result.push_back(std::move(candidate.merged));
  return result;
}

}  // namespace cdk::iam
