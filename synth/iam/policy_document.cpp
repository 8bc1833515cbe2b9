// SPDX-License-Identifier: Apache-2.0
// Policy documents: statements that say the same are written once, statements that can be one are merged.
#include <algorithm>

#include "text/utf8.hpp"
#include "values/json_writer.hpp"

namespace cdk::detail {

namespace {

std::string jsonText(const Any& value) {
  std::string out;
  if (value.cell()) writeJson(out, value, 0);
  return out;
}

/// A set of values that keeps the order of insertion; equality is that of their JSON text.
class ValueSet {
 public:
  void add(const Any& value) {
    std::string text = jsonText(value);
    if (std::find(texts_.begin(), texts_.end(), text) != texts_.end()) return;
    texts_.push_back(std::move(text));
    values_.push_back(value);
  }
  void addAll(const Any& listOrScalar) {
    if (!listOrScalar.cell()) return;
    if (isKind(listOrScalar, Kind::list))
      for (const Any& item : itemsOf(listOrScalar)) add(item);
    else
      add(listOrScalar);
  }
  void unite(const ValueSet& other) {
    for (const Any& value : other.values_) add(value);
  }
  bool equals(const ValueSet& other) const {
    return texts_.size() == other.texts_.size() && std::all_of(texts_.begin(), texts_.end(), [&](const auto& t) {
             return std::find(other.texts_.begin(), other.texts_.end(), t) != other.texts_.end();
           });
  }
  void sort() {
    std::vector<std::size_t> order(values_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return text::compareUtf16(texts_[a], texts_[b]) < 0; });
    ValueSet sorted;
    for (std::size_t i : order) {
      sorted.values_.push_back(values_[i]);
      sorted.texts_.push_back(texts_[i]);
    }
    *this = std::move(sorted);
  }
  bool empty() const { return values_.empty(); }
  bool has(std::string_view jsonText) const {
    return std::find(texts_.begin(), texts_.end(), jsonText) != texts_.end();
  }
  /// One value as it is, several as a list.
  Any written() const {
    if (values_.empty()) return {};
    if (values_.size() == 1) return values_[0];
    Any list = newList(values_.size());
    for (const Any& value : values_) append(list, value);
    return list;
  }

 private:
  std::vector<Any> values_;
  std::vector<std::string> texts_;
};

/// The principals of a statement by kind; "LiteralString" is the bare "*".
class Principals {
 public:
  explicit Principals(const Any& json) {
    if (!json.cell()) return;
    for (const auto& [kind, values] : entriesOf(toMap(json)))
      kinds_.emplace_back(kind, ValueSet()), kinds_.back().second.addAll(values);
  }
  bool empty() const { return kinds_.empty(); }
  bool literal() const { return find("LiteralString") != nullptr; }
  bool equals(const Principals& other) const {
    return kinds_.size() == other.kinds_.size() && std::all_of(kinds_.begin(), kinds_.end(), [&](const auto& kind) {
             const ValueSet* theirs = other.find(kind.first);
             return theirs && kind.second.equals(*theirs);
           });
  }
  void unite(const Principals& other) {
    for (const auto& [kind, values] : other.kinds_) {
      auto mine = std::find_if(kinds_.begin(), kinds_.end(), [&](const auto& k) { return k.first == kind; });
      if (mine == kinds_.end())
        kinds_.emplace_back(kind, values);
      else
        mine->second.unite(values);
    }
  }
  void sort() {
    std::sort(kinds_.begin(), kinds_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& kind : kinds_) kind.second.sort();
  }
  Any written() const {
    if (kinds_.empty()) return {};
    if (const ValueSet* literal = find("LiteralString")) return literal->written();
    Any map = newMap(kinds_.size());
    for (const auto& [kind, values] : kinds_) put(map, kind, values.written());
    return map;
  }

 private:
  const ValueSet* find(std::string_view kind) const {
    for (const auto& k : kinds_)
      if (k.first == kind) return &k.second;
    return nullptr;
  }
  std::vector<std::pair<std::string, ValueSet>> kinds_;
};

struct Statement {
  explicit Statement(const Any& json)
      : principals(field(json, "Principal")), notPrincipals(field(json, "NotPrincipal")) {
    actions.addAll(field(json, "Action"));
    notActions.addAll(field(json, "NotAction"));
    resources.addAll(field(json, "Resource"));
    notResources.addAll(field(json, "NotResource"));
    condition = field(json, "Condition");
    effect = field(json, "Effect");
    sid = field(json, "Sid");
    conditionText = jsonText(condition);
  }
  static Any field(const Any& json, std::string_view key) {
    const Any* found = find(json, key);
    return found ? *found : Any();
  }
  Any written() const {
    Any map = newMap(9);
    const auto add = [&](const char* key, Any value) {
      if (value.cell()) freshEntries(map).emplace_back(key, std::move(value));
    };
    add("Action", actions.written());
    add("NotAction", notActions.written());
    add("Condition", condition);
    add("Effect", effect);
    add("Principal", principals.written());
    add("NotPrincipal", notPrincipals.written());
    add("Resource", resources.written());
    add("NotResource", notResources.written());
    add("Sid", sid);
    return map;
  }

  ValueSet actions, notActions, resources, notResources;
  Principals principals, notPrincipals;
  Any condition, effect, sid;
  std::string conditionText;
};

/// Merges b into a where two of actions, resources and principals are equal and all else is.
bool merge(Statement& a, const Statement& b) {
  if (a.sid.cell() || b.sid.cell()) return false;
  if (textOf(a.effect) != textOf(b.effect) || a.conditionText != b.conditionText) return false;
  if (!a.notActions.equals(b.notActions) || !a.notResources.equals(b.notResources) ||
      !a.notPrincipals.equals(b.notPrincipals))
    return false;
  if (a.principals.literal() != b.principals.literal()) return false;
  const bool sameActions = a.actions.equals(b.actions);
  const bool sameResources = a.resources.equals(b.resources);
  const bool samePrincipals = a.principals.equals(b.principals);
  if (sameActions + sameResources + samePrincipals < 2) return false;
  a.actions.unite(b.actions);
  a.resources.unite(b.resources);
  a.principals.unite(b.principals);
  return true;
}

void mergeAll(std::vector<Statement>& statements) {
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < statements.size(); ++i)
      for (std::size_t j = i + 1; j < statements.size();)
        if (merge(statements[i], statements[j])) {
          statements.erase(statements.begin() + static_cast<long>(j));
          changed = true;
        } else {
          ++j;
        }
  }
}

struct DocumentCell : TokenCell {
  Any statements;
  bool minimize;
  bool assignSids;
};

Any produceDocument(const TokenCell* cell, ResolveContext& context) {
  const auto* document = static_cast<const DocumentCell*>(cell);
  if (context.preparing()) return document->statements;  // references are all that is looked for
  const Any resolved = context.resolveAny(document->statements);
  if (!resolved.cell() || itemsOf(resolved).empty()) return {};
  std::vector<Statement> statements;
  for (const Any& statement : itemsOf(resolved)) statements.emplace_back(statement);
  if (document->minimize) {
    mergeAll(statements);
    for (Statement& statement : statements) {
      statement.actions.sort();
      statement.resources.sort();
      statement.principals.sort();
      statement.notPrincipals.sort();
    }
  }
  ValueSet unique;
  for (const Statement& statement : statements) unique.add(statement.written());
  Any list = newList();
  unsigned index = 0;
  const Any written = unique.written();
  const auto addOne = [&](Any statement) {
    if (document->assignSids && !find(statement, "Sid")) put(statement, "Sid", text(std::to_string(index)));
    ++index;
    append(list, std::move(statement));
  };
  if (isKind(written, Kind::list))
    for (const Any& statement : itemsOf(written)) addOne(statement);
  else
    addOne(written);
  Any result = newMap(2);
  put(result, "Statement", std::move(list));
  put(result, "Version", text(std::string_view("2012-10-17")));
  return result;
}

}  // namespace

Any policyDocument(Any statements, bool minimize, bool assignSids);
Any policyDocument(Any statements, bool minimize, bool assignSids) {
  return makeToken<DocumentCell>(&produceDocument, ResolutionTypeHint::NONE, std::move(statements), minimize,
                                 assignSids);
}

}  // namespace cdk::detail
