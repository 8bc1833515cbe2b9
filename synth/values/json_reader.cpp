// SPDX-License-Identifier: Apache-2.0
// Reads JSON text into cells.
#include <cdkpp/core/errors.hpp>

#include <nlohmann/json.hpp>

#include "values/cells.hpp"

namespace cdk {

namespace {

using detail::Any;

class CellBuilder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = std::string;
  using binary_t = nlohmann::json::binary_t;

  bool null() { return value(detail::null()); }
  bool boolean(bool v) { return value(detail::boolean(v)); }
  bool number_integer(number_integer_t v) { return value(detail::number(static_cast<double>(v))); }
  bool number_unsigned(number_unsigned_t v) { return value(detail::number(static_cast<double>(v))); }
  bool number_float(number_float_t v, const string_t&) { return value(detail::number(v)); }
  bool string(string_t& v) { return value(detail::text(std::move(v))); }
  bool binary(binary_t&) { return false; }
  bool start_object(std::size_t) { return open(detail::newMap()); }
  bool start_array(std::size_t) { return open(detail::newList()); }
  bool key(string_t& k) {
    keys_.back() = std::move(k);
    return true;
  }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& e) {
    message = e.what();
    if (const auto at = message.find("] "); at != std::string::npos) message.erase(0, at + 2);
    return false;
  }

  Any result;
  std::string message;

 private:
  bool open(Any container) {
    open_.push_back(std::move(container));
    keys_.emplace_back();
    return true;
  }
  bool close() {
    Any done = std::move(open_.back());
    open_.pop_back();
    keys_.pop_back();
    return value(std::move(done));
  }
  bool value(Any v) {
    if (open_.empty())
      result = std::move(v);
    else if (detail::isKind(open_.back(), detail::Kind::list))
      detail::append(open_.back(), std::move(v));
    else
      detail::put(open_.back(), keys_.back(), std::move(v));
    return true;
  }
  std::vector<Any> open_;
  std::vector<std::string> keys_;
};

}  // namespace

Json Json::parse(std::string_view text) {
  CellBuilder builder;
  if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
    throw ValidationError("CDKPP2110", "the text is not JSON: " + builder.message);
  return {detail::Raw{}, std::move(builder.result)};
}

}  // namespace cdk
