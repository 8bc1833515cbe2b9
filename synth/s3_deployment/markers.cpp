// SPDX-License-Identifier: Apache-2.0
#include "s3_deployment/markers.hpp"

#include <cdkpp/s3_deployment/source.hpp>

#include "text/json_string.hpp"
#include "text/number.hpp"
#include "values/cells.hpp"
#include "values/identity.hpp"

namespace cdk::s3_deployment {
namespace {

using ::cdk::detail::Any;
using ::cdk::detail::Kind;

class Marker {
 public:
  /// The text, where it is quoted, without its quotes.
  void text(const Any& value, bool quoted) {
    if (isKind(value, Kind::text)) {
      literal(textOf(value), quoted);
    } else if (const auto* concat = ::cdk::detail::asConcat(value)) {
      for (std::size_t i = 0; i < concat->length; ++i) text(concat->rope->parts[i], quoted);
    } else if (isKind(value, Kind::number)) {
      marked_.text += text::numberToString(numberOf(value));
    } else {
      token(value);
    }
  }

  void json(const Any& value) {
    if (!value.cell()) return;
    switch (value.cell()->kind) {
      case Kind::null: marked_.text += "null"; break;
      case Kind::boolean: marked_.text += boolOf(value) ? "true" : "false"; break;
      case Kind::number: marked_.text += text::numberToString(numberOf(value)); break;
      case Kind::list: list(value); break;
      case Kind::map: map(value); break;
      default:
        if (isString(value)) {
          marked_.text += '"';
          text(value, true);
          marked_.text += '"';
        } else {
          marked_.encodings.set(token(value), MarkerEncoding::JSON_VALUE);
        }
    }
  }

  MarkedText take() { return std::move(marked_); }

 private:
  static bool isString(const Any& value) {
    if (isKind(value, Kind::text) || ::cdk::detail::asConcat(value)) return true;
    return static_cast<const ::cdk::detail::TokenCell*>(value.cell())->hint == ResolutionTypeHint::STRING;
  }
  void literal(const std::string& literal, bool quoted) {
    if (!quoted) {
      marked_.text += literal;
      return;
    }
    std::string json;
    ::cdk::text::appendJsonString(json, literal);
    marked_.text += json.substr(1, json.size() - 2);
  }
  std::string token(const Any& value) {
    std::string marker = "<<marker:0xbaba:" + std::to_string(marked_.markers.size()) + ">>";
    marked_.text += marker;
    marked_.markers.set(marker, Json(::cdk::detail::Raw{}, value));
    return marker;
  }
  void list(const Any& value) {
    char separator = '[';
    for (const Any& item : itemsOf(value)) {
      marked_.text += separator;
      json(item);
      separator = ',';
    }
    marked_.text += separator == '[' ? "[]" : "]";
  }
  void map(const Any& value) {
    char separator = '{';
    for (const auto& [key, item] : entriesOf(value)) {
      if (!item.cell()) continue;
      marked_.text += separator;
      ::cdk::text::appendJsonString(marked_.text, key);
      marked_.text += ':';
      json(item);
      separator = ',';
    }
    marked_.text += separator == '{' ? "{}" : "}";
  }
  MarkedText marked_{};
};

}  // namespace

MarkedText markedText(const Value<std::string>& data) {
  Marker marker;
  marker.text(data, false);
  return marker.take();
}

MarkedText markedJson(const Json& document) {
  Marker marker;
  marker.json(document);
  return marker.take();
}

}  // namespace cdk::s3_deployment
