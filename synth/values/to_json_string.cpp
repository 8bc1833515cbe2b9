// SPDX-License-Identifier: Apache-2.0
// Documents as text: JSON.stringify of a value whose tokens CloudFormation fills in.
#include "core/stack_support.hpp"
#include "text/json_string.hpp"
#include "values/json_writer.hpp"

namespace cdk::detail {

namespace {

struct JsonTextCell : TokenCell {
  Any document;
  int space;
};

/// A copy of an intrinsic function whose texts are escaped: they end up between the quotes of the document.
Any escaped(const Any& value) {
  if (isKind(value, Kind::text)) {
    std::string out;
    text::appendJsonEscaped(out, textOf(value));
    return detail::text(std::move(out));
  }
  if (isKind(value, Kind::list)) {
    Any list = newList();
    for (const Any& item : itemsOf(value)) append(list, escaped(item));
    return list;
  }
  if (isKind(value, Kind::map)) {
    Any map = newMap();
    for (const auto& [key, item] : entriesOf(value)) freshEntries(map).emplace_back(key, escaped(item));
    return map;
  }
  return value;
}

class Writer {
 public:
  Writer(ResolveContext& context, int space) : context_(context), space_(space) {}

  /// False for a value that turns out to be undefined.
  bool write(const Any& value, int level, ResolutionTypeHint hint = ResolutionTypeHint::NONE) {
    if (!value.cell()) return false;
    switch (value.cell()->kind) {
      case Kind::token: {
        const auto* token = static_cast<const TokenCell*>(value.cell());
        const ResolutionTypeHint inner = hint == ResolutionTypeHint::NONE ? token->hint : hint;
        const Any produced = token->produce(token, context_);
        if (isIntrinsicObject(produced)) {
          writeIntrinsic(context_.resolveAny(produced), inner);
          return true;
        }
        return write(produced, level, inner);
      }
      case Kind::list: {
        open('[');
        bool any = false;
        for (const Any& item : itemsOf(value)) element(item, nullptr, level, any);
        close(']', level, any);
        return true;
      }
      case Kind::map:
      case Kind::record: {
        if (isIntrinsicObject(value)) {
          writeIntrinsic(context_.resolveAny(value), hint);
          return true;
        }
        const Any map = toMap(value);
        open('{');
        bool any = false;
        for (const auto& [key, item] : entriesOf(map)) element(item, &key, level, any);
        close('}', level, any);
        return true;
      }
      default: writeJson(literal_, value, 0); return true;
    }
  }

  Any result() {
    flush();
    if (parts_.empty()) return {};
    return minimalJoin("", parts_);
  }

 private:
  void open(char bracket) { literal_ += bracket; }
  void close(char bracket, int level, bool any) {
    if (any) writeNewline(literal_, space_, level);
    literal_ += bracket;
  }
  void element(const Any& item, const std::string* key, int level, bool& any) {
    // What is undefined leaves no trace, not even its comma. It has added no part: the text is cut back.
    const std::size_t before = literal_.size();
    const bool hadElements = any;
    if (any) literal_ += ',';
    writeNewline(literal_, space_, level + 1);
    if (key) writeKey(literal_, *key, space_);
    any = write(item, level + 1);
    if (!any) literal_.resize(before);
    any = any || hadElements;
  }
  void writeIntrinsic(const Any& intrinsic, ResolutionTypeHint hint) {
    if (hint == ResolutionTypeHint::STRING_LIST) {
      part(stringifiedList(context_.scope(), intrinsic));
      return;
    }
    const bool quoted = hint != ResolutionTypeHint::NUMBER;
    if (quoted) literal_ += '"';
    part(quoted ? escaped(intrinsic) : intrinsic);
    if (quoted) literal_ += '"';
  }
  void part(Any value) {
    flush();
    parts_.push_back(std::move(value));
  }
  void flush() {
    if (!literal_.empty()) parts_.push_back(detail::text(std::move(literal_)));
    literal_.clear();
  }

  ResolveContext& context_;
  int space_;
  std::string literal_;
  std::vector<Any> parts_;
};

Any produceJsonText(const TokenCell* cell, ResolveContext& context) {
  const auto* json = static_cast<const JsonTextCell*>(cell);
  Writer writer(context, json->space);
  writer.write(json->document, 0);
  return writer.result();
}

}  // namespace

Any toJsonString(const Json& value, int space) {
  return makeToken<JsonTextCell>(&produceJsonText, ResolutionTypeHint::STRING, static_cast<const Any&>(value), space);
}

}  // namespace cdk::detail
