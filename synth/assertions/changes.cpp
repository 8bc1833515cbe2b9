// SPDX-License-Identifier: Apache-2.0
#include "assertions/changes.hpp"

#include <algorithm>
#include <array>

#include "assertions/match_values.hpp"

namespace cdk::assertions {

namespace {

constexpr std::size_t kShownValues = 12;

/// Sections, whose entries are told one by one. Whatever else a template has is told as one value.
bool isSection(std::string_view key) {
  constexpr std::array<std::string_view, 7> sections{"Resources", "Outputs", "Parameters", "Conditions",
                                                     "Mappings",  "Rules",   "Hooks"};
  return std::find(sections.begin(), sections.end(), key) != sections.end();
}

void compareValues(const Json& before, const Json& after, const std::string& path, std::vector<ValueChange>& changes) {
  if (sameJson(before, after)) return;
  if (before.isObject() && after.isObject()) {
    const auto child = [&](const std::string& key) { return path.empty() ? key : path + "." + key; };
    for (std::size_t i = 0; i < before.size(); ++i)
      compareValues(before.value(i), after[std::string_view(before.key(i))], child(before.key(i)), changes);
    for (std::size_t i = 0; i < after.size(); ++i)
      if (!before.contains(after.key(i))) compareValues(Json(), after.value(i), child(after.key(i)), changes);
  } else if (before.isArray() && after.isArray()) {
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
      compareValues(i < before.size() ? before[i] : Json(), i < after.size() ? after[i] : Json(),
                    path + "[" + std::to_string(i) + "]", changes);
  } else {
    changes.push_back({path, before, after});
  }
}

std::string typeOf(const Json& resource) {
  const Json type = resource["Type"];
  return type.isString() ? type.asString() : std::string();
}

Replacement replacementOfPath(const std::string& type, const std::string& path) {
  if (path == "Type") return Replacement::YES;
  constexpr std::string_view properties = "Properties.";
  if (!path.starts_with(properties)) return Replacement::NO;
  const std::string name = path.substr(properties.size());
  return replacementOf(type, name.substr(0, name.find_first_of(".[")));
}

EntryChange compareEntries(const std::string& section, const std::string& id, const Json& before, const Json& after) {
  EntryChange change{EntryChange::Kind::CHANGED, section, id};
  if (section == "Resources") change.type = typeOf(before.hasValue() ? before : after);
  if (!before.hasValue() || !after.hasValue()) {
    change.kind = before.hasValue() ? EntryChange::Kind::REMOVED : EntryChange::Kind::ADDED;
    return change;
  }
  compareValues(before, after, "", change.values);
  if (section == "Resources")
    for (ValueChange& value : change.values) value.replacement = replacementOfPath(change.type, value.path);
  return change;
}

void compareSections(const std::string& name, const Json& before, const Json& after,
                     std::vector<EntryChange>& changes) {
  const auto entry = [](const Json& section, const std::string& id) {
    return section.isObject() ? section[std::string_view(id)] : Json();
  };
  const auto consider = [&](const std::string& id) {
    EntryChange change = compareEntries(name, id, entry(before, id), entry(after, id));
    if (change.kind != EntryChange::Kind::CHANGED || !change.values.empty()) changes.push_back(std::move(change));
  };
  for (std::size_t i = 0; before.isObject() && i < before.size(); ++i) consider(before.key(i));
  for (std::size_t i = 0; after.isObject() && i < after.size(); ++i)
    if (!entry(before, after.key(i)).hasValue()) consider(after.key(i));
}

std::string_view withoutProperties(std::string_view path) {
  constexpr std::string_view properties = "Properties.";
  return path.starts_with(properties) ? path.substr(properties.size()) : path;
}

/// Both values on one line; of long texts the part around the first difference.
std::string beforeAndAfter(const ValueChange& change) {
  constexpr std::size_t shown = 70, lead = 20;
  std::string before = change.before.hasValue() ? change.before.dump() : "none";
  std::string after = change.after.hasValue() ? change.after.dump() : "none";
  std::size_t same = 0;
  while (same < before.size() && same < after.size() && before[same] == after[same]) ++same;
  const auto part = [&](const std::string& text) {
    std::size_t begin = same > lead && text.size() > shown ? same - lead : 0;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
    return (begin ? "…" : "") + cutText(text.substr(begin), shown);
  };
  return part(before) + " → " + part(after);
}

const char* note(Replacement replacement, bool stateful) {
  switch (replacement) {
    case Replacement::NO: return "";
    case Replacement::MAYBE: return stateful ? "  [may replace it: its data would be lost]" : "  [may replace it]";
    case Replacement::YES: return stateful ? "  [replaces it: its data are lost]" : "  [replaces it]";
  }
  return "";
}

}  // namespace

bool sameJson(const Json& a, const Json& b) {
  if (a.cell() == b.cell()) return true;
  if (!a.hasValue() || !b.hasValue()) return false;
  if (a.isObject() || b.isObject()) {
    if (!a.isObject() || !b.isObject() || a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if (!sameJson(a.value(i), a.key(i) == b.key(i) ? b.value(i) : b[std::string_view(a.key(i))])) return false;
    return true;
  }
  if (a.isArray() || b.isArray()) {
    if (!a.isArray() || !b.isArray() || a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if (!sameJson(a[i], b[i])) return false;
    return true;
  }
  return a.dump() == b.dump();
}

Replacement EntryChange::replacement() const {
  Replacement most = Replacement::NO;
  for (const ValueChange& value : values) most = std::max(most, value.replacement);
  return most;
}

std::vector<EntryChange> changesOf(const Json& before, const Json& after) {
  std::vector<EntryChange> changes;
  const auto consider = [&](const std::string& key) {
    const Json was = before[std::string_view(key)], is = after[std::string_view(key)];
    if (isSection(key)) {
      compareSections(key, was, is, changes);
    } else if (!sameJson(was, is)) {
      changes.push_back({EntryChange::Kind::CHANGED, key, "", "", {{"", was, is}}});
    }
  };
  for (std::size_t i = 0; i < before.size(); ++i) consider(before.key(i));
  for (std::size_t i = 0; i < after.size(); ++i)
    if (!before.contains(after.key(i))) consider(after.key(i));
  return changes;
}

std::string describeChange(const EntryChange& change, const std::string& where) {
  const bool stateful = isStateful(change.type);
  std::string text = "  ";
  text += change.kind == EntryChange::Kind::ADDED ? "+ " : change.kind == EntryChange::Kind::REMOVED ? "- " : "~ ";
  if (change.section != "Resources") text += change.section;
  if (!change.id.empty()) text += (change.section != "Resources" ? "." : "") + change.id;
  if (!change.type.empty()) text += " [" + change.type + "]";
  text += where;
  if (change.kind == EntryChange::Kind::ADDED) return text + " is new\n";
  if (change.kind == EntryChange::Kind::REMOVED)
    return text + (stateful ? " is removed: its data are lost unless they are retained\n" : " is removed\n");
  text += "\n";
  for (std::size_t i = 0; i < change.values.size() && i < kShownValues; ++i) {
    const ValueChange& value = change.values[i];
    text += "      ";
    if (!value.path.empty()) text += std::string(withoutProperties(value.path)) + ": ";
    text += beforeAndAfter(value) + note(value.replacement, stateful) + "\n";
  }
  if (change.values.size() > kShownValues)
    text += "      … (" + std::to_string(change.values.size() - kShownValues) + " more values)\n";
  return text;
}

}  // namespace cdk::assertions
