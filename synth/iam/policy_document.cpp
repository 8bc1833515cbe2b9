// SPDX-License-Identifier: Apache-2.0
// Policy documents: statements that say the same are written once, statements that can be one are merged.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/iam/policy_document.hpp>

#include <algorithm>
#include <unordered_set>

#include "iam/document_state.hpp"
#include "iam/statement_merge.hpp"
#include "text/utf8.hpp"
#include "values/json_writer.hpp"

namespace cdk::iam {

using namespace detail;
using State = PolicyDocument::State;

namespace {

std::string jsonText(const Any& value) {
  std::string out;
  if (value.cell()) writeJson(out, value, 0);
  return out;
}

/// A list sorted by the JSON of its values, each once; one value alone as it is.
Any sorted(const Any& listOrScalar) {
  if (!isKind(listOrScalar, Kind::list)) return listOrScalar;
  std::vector<std::pair<std::string, Any>> values;
  for (const Any& item : itemsOf(listOrScalar)) values.emplace_back(jsonText(item), item);
  std::sort(values.begin(), values.end(),
            [](const auto& a, const auto& b) { return ::cdk::text::compareUtf16(a.first, b.first) < 0; });
  Any list = newList(values.size());
  const std::string* last = nullptr;
  for (const auto& [json, value] : values) {
    if (!last || *last != json) append(list, value);
    last = &json;
  }
  return itemsOf(list).size() == 1 ? itemsOf(list)[0] : list;
}

Any sortedPrincipals(const Any& principals) {
  if (!isKind(principals, Kind::map)) return principals;
  Any map = newMap(entriesOf(principals).size());
  for (const auto& [kind, values] : entriesOf(principals)) freshEntries(map).emplace_back(kind, sorted(values));
  std::sort(freshEntries(map).begin(), freshEntries(map).end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  return map;
}

/// Values that became equal by resolution are one.
Any sortedStatement(const Any& statement) {
  Any map = newMap(entriesOf(statement).size());
  for (const auto& [key, value] : entriesOf(statement)) {
    Any written = key == "Action" || key == "Resource" ? sorted(value)
                  : key == "Principal"                 ? sortedPrincipals(value)
                                                       : value;
    freshEntries(map).emplace_back(key, std::move(written));
  }
  return map;
}

struct DocumentCell : TokenCell {
  Any document;
};

Any produceDocument(const TokenCell* cell, ResolveContext& context) {
  const PolicyDocument document = State::handle(static_cast<const DocumentCell*>(cell)->document);
  State& state = State::of(document);
  state.freeze();
  if (state.minimize) {
    std::vector<MergedStatement> merged =
        mergeStatements(state.statements, MergeRule::COMBINE, SizeEstimate::of(context.scope()));
    state.statements.clear();
    for (MergedStatement& each : merged) state.statements.push_back(std::move(each.statement));
  }
  if (state.statements.empty()) return {};
  Any rendered = newList(state.statements.size());
  for (const PolicyStatement& statement : state.statements) append(rendered, statement.toStatementJson());
  if (context.preparing()) return rendered;  // references are all that is looked for

  Any list = newList();
  std::unordered_set<std::string> seen;
  const Any resolved = context.resolveAny(rendered);
  for (const Any& statement : itemsOf(resolved)) {
    std::string json = jsonText(statement);
    const std::size_t index = seen.size();
    if (!seen.insert(std::move(json)).second) continue;
    Any written = state.minimize ? sortedStatement(statement) : statement;
    if (state.assignSids && !find(written, "Sid")) put(written, "Sid", detail::text(std::to_string(index)));
    append(list, std::move(written));
  }
  Any result = newMap(2);
  put(result, "Statement", std::move(list));
  put(result, "Version", detail::text(std::string_view("2012-10-17")));
  return result;
}

bool isDocument(const Any& value) {
  return isKind(value, Kind::token) && static_cast<const TokenCell*>(value.cell())->produce == &produceDocument;
}

template <class F>
std::vector<std::string> problemsOf(const PolicyDocument& document, F validate) {
  std::vector<std::string> all;
  for (const PolicyStatement& statement : document.statements()) {
    const std::vector<std::string> problems = validate(statement);
    all.insert(all.end(), problems.begin(), problems.end());
  }
  return all;
}

}  // namespace

State& State::of(const PolicyDocument& document) { return const_cast<State&>(unbox<State>(document.state_)); }
void State::freeze() {
  for (PolicyStatement& statement : statements) statement.freeze();
}

PolicyDocument::PolicyDocument(PolicyDocumentProps props)
    : state_(
          box<State>(State{.assignSids = props.assignSids.valueOr(false), .minimize = props.minimize.valueOr(true)})) {
  for (const PolicyStatement& statement : props.statements) addStatement(statement);
}

PolicyDocument PolicyDocument::fromJson(const Json& object) {
  if (isDocument(object)) return PolicyDocument(static_cast<const DocumentCell*>(object.cell())->document);
  const Json statements = object["Statement"];
  if (statements.hasValue() && !statements.isArray())
    throw ValidationError("CDKPP4108", "not a policy document: Statement must be a list of statements");
  PolicyDocument document;
  for (std::size_t i = 0; i < statements.size(); ++i) document.addStatement(PolicyStatement::fromJson(statements[i]));
  return document;
}

void PolicyDocument::addStatement(const PolicyStatement& statement) {
  State::of(*this).statements.push_back(statement);
}
std::size_t PolicyDocument::statementCount() const { return State::of(*this).statements.size(); }
const std::vector<PolicyStatement>& PolicyDocument::statements() const { return State::of(*this).statements; }

std::vector<std::string> PolicyDocument::validateForAnyPolicy() const {
  return problemsOf(*this, [](const PolicyStatement& s) { return s.validateForAnyPolicy(); });
}
std::vector<std::string> PolicyDocument::validateForIdentityPolicy() const {
  return problemsOf(*this, [](const PolicyStatement& s) { return s.validateForIdentityPolicy(); });
}
std::vector<std::string> PolicyDocument::validateForResourcePolicy(ResourcePolicyValidationOptions options) const {
  return problemsOf(*this, [&](const PolicyStatement& s) { return s.validateForResourcePolicy(options); });
}
std::vector<std::string> PolicyDocument::validateForTrustPolicy() const {
  return problemsOf(*this, [](const PolicyStatement& s) { return s.validateForTrustPolicy(); });
}

Json PolicyDocument::toJson() const {
  return {Raw{}, makeToken<DocumentCell>(&produceDocument, ResolutionTypeHint::NONE, state_)};
}

}  // namespace cdk::iam
