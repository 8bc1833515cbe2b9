// SPDX-License-Identifier: Apache-2.0
#include "values/json_writer.hpp"

#include <algorithm>

#include "text/json_string.hpp"
#include "text/number.hpp"
#include "text/object_key.hpp"

namespace cdk::detail {

void writeNewline(std::string& out, int indent, int level) {
  if (indent == 0) return;
  out += '\n';
  out.append(static_cast<std::size_t>(indent) * static_cast<std::size_t>(level), ' ');
}

void writeKey(std::string& out, std::string_view key, int indent) {
  text::appendJsonString(out, key);
  out += indent ? std::string_view(": ") : std::string_view(":");
}

namespace {

using Entries = std::vector<std::pair<std::string, Any>>;

bool isIndex(const std::pair<std::string, Any>& entry) {
  const std::string& key = entry.first;
  return !key.empty() && key[0] >= '0' && key[0] <= '9' && text::isCanonicalArrayIndex(key);
}

// JavaScript puts keys that are array indices first, in ascending order.
Entries indicesFirst(const Entries& entries) {
  Entries sorted = entries;
  const auto rest = std::stable_partition(sorted.begin(), sorted.end(), isIndex);
  std::sort(sorted.begin(), rest, [](const auto& a, const auto& b) {
    return text::canonicalArrayIndex(a.first) < text::canonicalArrayIndex(b.first);
  });
  return sorted;
}

class ObjectWriter {
 public:
  ObjectWriter(std::string& out, int indent, int level) : out_(out), indent_(indent), level_(level) { out_ += '{'; }
  void field(std::string_view name, const Any& value) {
    if (!value.cell()) return;
    if (any_) out_ += ',';
    any_ = true;
    writeNewline(out_, indent_, level_ + 1);
    writeKey(out_, name, indent_);
    writeJson(out_, value, indent_, level_ + 1);
  }
  void close() {
    if (any_) writeNewline(out_, indent_, level_);
    out_ += '}';
  }

 private:
  std::string& out_;
  int indent_;
  int level_;
  bool any_ = false;
};

}  // namespace

void writeJson(std::string& out, const Any& value, int indent, int level) {
  if (!value.cell()) {
    out += "null";
    return;
  }
  switch (value.cell()->kind) {
    case Kind::null: out += "null"; return;
    case Kind::boolean: out += boolOf(value) ? "true" : "false"; return;
    case Kind::number: text::appendJsonNumber(out, numberOf(value)); return;
    case Kind::text: text::appendJsonString(out, textOf(value)); return;
    case Kind::list: {
      bool any = false;
      out += '[';
      for (const Any& item : itemsOf(value)) {
        if (!item.cell()) continue;
        if (any) out += ',';
        any = true;
        writeNewline(out, indent, level + 1);
        writeJson(out, item, indent, level + 1);
      }
      if (any) writeNewline(out, indent, level);
      out += ']';
      return;
    }
    case Kind::map: {
      ObjectWriter object(out, indent, level);
      const Entries& entries = entriesOf(value);
      if (std::any_of(entries.begin(), entries.end(), isIndex)) {
        for (const auto& [name, field] : indicesFirst(entries)) object.field(name, field);
      } else {
        for (const auto& [name, field] : entries) object.field(name, field);
      }
      object.close();
      return;
    }
    case Kind::record: {
      const auto* record = static_cast<const RecordCell*>(value.cell());
      ObjectWriter object(out, indent, level);
      eachField(*record->names, [&](unsigned i, std::string_view name) { object.field(name, record->fields[i]); });
      object.close();
      return;
    }
    case Kind::token:
    case Kind::opaque: tokenAccess();
  }
}

}  // namespace cdk::detail

namespace cdk {

std::string Json::dump(int indent) const {
  std::string out;
  detail::writeJson(out, *this, indent);
  return out;
}

}  // namespace cdk
