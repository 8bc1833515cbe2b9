// SPDX-License-Identifier: Apache-2.0
#include "property_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

#include "decide.hpp"

namespace cfngen {
namespace {

// TypeKind of synth/include/property_types.cpp.
enum class Code { any, text, number, boolean, tag, record, list, map, choice };

/// Gives each different value an index.
template <class T>
class Indexed {
 public:
  std::size_t operator()(const T& value) {
    const auto [found, isNew] = index_.emplace(value, values_.size());
    if (isNew) values_.push_back(value);
    return found->second;
  }
  const std::vector<T>& values() const { return values_; }

 private:
  std::map<T, std::size_t> index_;
  std::vector<T> values_;
};

class Table {
 public:
  void add(const Resource& resource) {
    // All records first: they may mention each other in circles.
    const std::size_t first = counts_.size();
    std::map<std::string, std::size_t> nested;
    for (const auto& [name, record] : resource.types) nested.emplace(name, first + nested.size());
    for (const auto& [name, record] : resource.types) addRecord(record, nested);
    const std::size_t props = counts_.size();
    addRecord(resource.record, nested);
    const auto& properties = resource.record.properties;
    const auto tag =
        resource.tags ? std::ranges::find(properties, resource.tags->property, &Property::name) : properties.end();
    rows_.emplace_back(
        resource.type,
        fmt::format("{}, TagType::{}, {}, {}", props, resource.tags ? resource.tags->variant : "NOT_TAGGABLE",
                    tag == properties.end() ? -1 : tag - properties.begin(), resource.stateful));
  }

  std::string text();

 private:
  void addRecord(const Record& record, const std::map<std::string, std::size_t>& nested) {
    if (const auto order = emissionOrder(record); !order.empty()) {
      orders_.push_back(counts_.size());
      orders_.insert(orders_.end(), order.begin(), order.end());
    }
    counts_.push_back(record.properties.size());
    for (const Property& property : record.properties) {
      fields_.push_back(names_(property.cfn));
      fields_.push_back(typeOf(property.type, nested));
    }
  }

  std::size_t typeOf(const Type& type, const std::map<std::string, std::size_t>& nested) {
    const auto scalar = [&](Code code, std::size_t argument = 0) {
      return types_({static_cast<std::size_t>(code), argument});
    };
    switch (type.kind) {
      case Type::Kind::json:
      case Type::Kind::token: return scalar(Code::any);
      case Type::Kind::text:
      case Type::Kind::date: return scalar(Code::text);
      case Type::Kind::number: return scalar(Code::number);
      case Type::Kind::boolean: return scalar(Code::boolean);
      case Type::Kind::tag: return scalar(Code::tag);
      case Type::Kind::record: return scalar(Code::record, nested.at(type.record));
      case Type::Kind::list: return scalar(Code::list, typeOf(type.of.front(), nested));
      case Type::Kind::map: return scalar(Code::map, typeOf(type.of.front(), nested));
      case Type::Kind::oneOf: break;
    }
    std::vector<std::size_t> alternatives{type.of.size()};
    for (const Type& part : type.of) alternatives.push_back(typeOf(part, nested));
    const std::size_t at = unions_.size();
    unions_.insert(unions_.end(), alternatives.begin(), alternatives.end());
    return scalar(Code::choice, at);
  }

  Indexed<std::string> names_;
  std::vector<std::size_t> counts_, fields_, orders_, unions_;
  Indexed<std::pair<std::size_t, std::size_t>> types_;  // kind and argument
  std::vector<std::pair<std::string, std::string>> rows_;
};

constexpr std::size_t COLUMNS = 118;

std::string numbers(const std::vector<std::size_t>& values) {
  std::string out;
  std::string line = "   ";
  for (const std::size_t value : values) {
    if (value > 65535) throw std::runtime_error("the property tables are too large for their 16 bit indices");
    const std::string word = fmt::format(" {},", value);
    if (line.size() + word.size() > COLUMNS) {
      out += line + '\n';
      line = "   ";
    }
    line += word;
  }
  return out + line + '\n';
}

/// Literals with a space behind each word. Each stays below the 65536 characters that every compiler takes.
std::string words(const std::vector<std::string>& all) {
  constexpr std::size_t LINES = 500;
  std::string out;
  std::string line;
  std::size_t lines = 0;
  const auto flush = [&](bool isLast) {
    out += fmt::format("    \"{}\"{}\n", line, isLast ? "};" : ++lines % LINES == 0 ? "," : "");
    line.clear();
  };
  for (const std::string& word : all) {
    if (line.size() + word.size() + 7 > COLUMNS) flush(false);
    line += word + ' ';
  }
  flush(true);
  return out;
}

std::string array(std::string_view comment, std::string_view name, const std::vector<std::size_t>& values) {
  return fmt::format("// {}\nconst unsigned short {}[] = {{\n{}}};\n", comment, name, numbers(values));
}

std::string Table::text() {
  std::ranges::sort(rows_);
  std::vector<std::size_t> types;
  for (const auto& [kind, argument] : types_.values()) types.insert(types.end(), {kind, argument});
  const std::size_t ordersLength = orders_.size();
  // No array may be empty.
  if (orders_.empty()) orders_ = {0};
  if (unions_.empty()) unions_ = {0};

  std::string out =
      "// SPDX-License-Identifier: Apache-2.0\n"
      "// Generated by tools/cfngen. Do not edit: run ./dev regenerate.\n"
      "#include \"include/property_tables.hpp\"\n\n"
      "// clang-format off\n"
      "namespace cdk::detail::property_tables {\n\n"
      "const char* const names[] = {\n";
  out += words(names_.values()) + "const std::size_t nameChunks = sizeof names / sizeof *names;\n\n";
  out += array("Of each record, the number of its fields.", "counts", counts_) +
         "const std::size_t recordCount = sizeof counts / sizeof *counts;\n\n";
  out += array("Of each field of each record, its name and its type.", "fields", fields_) + '\n';
  out += array("Records whose fields have another order in templates: the record, and the indices of its fields.",
               "orders", orders_) +
         fmt::format("const std::size_t ordersLength = {};\n\n", ordersLength);
  out += array("Of each type, its kind, and the record, type or place in `unions` that it has to do with.", "types",
               types) +
         '\n';
  out += array("Of each union, the number of its types and these.", "unions", unions_) + '\n';
  out += "const ResourceRow resources[] = {\n";
  for (const auto& [type, facts] : rows_) out += fmt::format("    {{\"{}\", {}}},\n", type, facts);
  return out +
         "};\n"
         "const std::size_t resourceCount = sizeof resources / sizeof *resources;\n\n"
         "}  // namespace cdk::detail::property_tables\n";
}

}  // namespace

std::string propertyTable(const Model& model) {
  Table table;
  for (const Service& service : model.services)
    for (const Resource& resource : service.resources) table.add(resource);
  return table.text();
}

}  // namespace cfngen
