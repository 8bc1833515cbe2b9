// SPDX-License-Identifier: Apache-2.0
#include "include/property_types.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>

#include "include/property_tables.hpp"
#include "values/cells.hpp"

namespace cdk::detail {

namespace {

namespace tables = property_tables;

enum class TypeKind { any, text, number, boolean, tag, record, list, map, choice };

struct RecordType {
  std::size_t first;  // index into the fields
  std::size_t count;
  const unsigned short* order = nullptr;
};

/// The tables with indices into them, made at first use.
class Types {
 public:
  Types() {
    for (std::size_t i = 0; i < tables::nameChunks; ++i) {
      std::string_view chunk = tables::names[i];
      for (std::size_t end; (end = chunk.find(' ')) != std::string_view::npos; chunk.remove_prefix(end + 1))
        names_.push_back(chunk.substr(0, end));
    }
    records_.reserve(tables::recordCount);
    std::size_t first = 0;
    for (std::size_t i = 0; i < tables::recordCount; ++i) {
      records_.push_back({first, tables::counts[i]});
      first += tables::counts[i];
    }
    for (std::size_t i = 0; i < tables::ordersLength;) {
      RecordType& record = records_[tables::orders[i]];
      record.order = tables::orders + i + 1;
      i += 1 + record.count;
    }
  }

  const RecordType& record(std::size_t index) const { return records_[index]; }
  std::string_view name(const RecordType& record, std::size_t field) const {
    return names_[tables::fields[2 * (record.first + field)]];
  }
  static unsigned type(const RecordType& record, std::size_t field) {
    return tables::fields[2 * (record.first + field) + 1];
  }
  static TypeKind kind(unsigned type) { return static_cast<TypeKind>(tables::types[2 * type]); }
  static unsigned argument(unsigned type) { return tables::types[2 * type + 1]; }

 private:
  std::vector<std::string_view> names_;
  std::vector<RecordType> records_;
};

const Types& allTypes() {
  static const Types types;
  return types;
}

const tables::ResourceRow* rowOf(std::string_view type) {
  const auto* end = tables::resources + tables::resourceCount;
  const auto* found = std::lower_bound(tables::resources, end, type,
                                       [](const tables::ResourceRow& row, std::string_view t) { return row.type < t; });
  return found != end && found->type == type ? found : nullptr;
}

/// The facts of a type with the memory behind them.
struct OwnedFacts {
  std::string text;
  Names names{};
  ResourceFacts facts{};
};

/// parseFloat of JavaScript: the number that a text begins with.
bool leadingNumber(std::string_view text, double& value) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return false;
  std::size_t i = begin;
  const auto digits = [&] {
    const std::size_t from = i;
    while (i < text.size() && text[i] >= '0' && text[i] <= '9') ++i;
    return i - from;
  };
  if (text[i] == '+' || text[i] == '-') ++i;
  std::size_t mantissa = digits();
  if (i < text.size() && text[i] == '.') {
    ++i;
    mantissa += digits();
  }
  if (mantissa == 0) return false;
  std::size_t end = i;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < text.size() && (text[i] == '+' || text[i] == '-')) ++i;
    if (digits() > 0) end = i;
  }
  value = std::stod(std::string(text.substr(begin, end - begin)));
  return true;
}

class Converter {
 public:
  explicit Converter(std::vector<std::pair<std::string, Any>>& unknown) : unknown_(unknown) {}

  std::vector<Any> fieldsOf(const RecordType& record, const Any& map, const std::string& path) {
    const Types& types = allTypes();
    std::vector<Any> fields(record.count);
    for (const auto& [key, value] : entriesOf(map)) {
      std::size_t i = 0;
      while (i < record.count && types.name(record, i) != key) ++i;
      if (i < record.count)
        fields[i] = convert(Types::type(record, i), value, path + escaped(key) + ".");
      else
        unknown_.emplace_back(path + escaped(key), value);
    }
    return fields;
  }

 private:
  static std::string escaped(const std::string& key) {
    std::string result;
    for (const char c : key) {
      if (c == '.' || c == '\\') result += '\\';
      result += c;
    }
    return result;
  }

  Any recordOf(unsigned index, const Any& value, const std::string& path) {
    if (!isKind(value, Kind::map)) return value;
    const RecordType& record = allTypes().record(index);
    std::vector<Any> fields = fieldsOf(record, value, path);
    Any result = newMap(record.count);
    for (std::size_t k = 0; k < record.count; ++k) {
      const std::size_t i = record.order ? record.order[k] : k;
      if (fields[i].cell())
        freshEntries(result).emplace_back(std::string(allTypes().name(record, i)), std::move(fields[i]));
    }
    return result;
  }

  /// Whether a value can be of a type, to choose between those of a union.
  static bool fitsType(unsigned type, const Any& value) {
    switch (Types::kind(type)) {
      case TypeKind::any: return true;
      case TypeKind::text: return isKind(value, Kind::text) || isUnresolved(value);
      case TypeKind::number: return isKind(value, Kind::number) || isUnresolved(value);
      case TypeKind::boolean: return isKind(value, Kind::boolean) || isUnresolved(value);
      case TypeKind::list: return isKind(value, Kind::list);
      case TypeKind::map: return isKind(value, Kind::map);
      case TypeKind::tag:
      case TypeKind::choice: return isKind(value, Kind::map);
      case TypeKind::record: {
        if (!isKind(value, Kind::map)) return false;
        const RecordType& record = allTypes().record(Types::argument(type));
        return std::all_of(entriesOf(value).begin(), entriesOf(value).end(), [&](const auto& entry) {
          for (std::size_t i = 0; i < record.count; ++i)
            if (allTypes().name(record, i) == entry.first) return true;
          return false;
        });
      }
    }
    return false;
  }

  Any convert(unsigned type, const Any& value, const std::string& path) {
    const unsigned argument = Types::argument(type);
    switch (Types::kind(type)) {
      case TypeKind::any: return value;
      case TypeKind::text: return toText(value);
      case TypeKind::number: return toNumber(value);
      case TypeKind::boolean: return toBoolean(value);
      case TypeKind::tag: {
        if (!isKind(value, Kind::map)) return value;
        Any tag = newMap(2);
        for (const char* key : {"Key", "Value"})
          if (const Any* found = find(value, key)) put(tag, key, *found);
        return tag;
      }
      case TypeKind::record: return recordOf(argument, value, path);
      case TypeKind::list: {
        if (!isKind(value, Kind::list)) return value;
        Any list = newList(size(value));
        for (std::size_t i = 0; i < size(value); ++i)
          append(list, convert(argument, at(value, i), path + std::to_string(i) + "."));
        return list;
      }
      case TypeKind::map: {
        if (!isKind(value, Kind::map)) return value;
        Any map = newMap(size(value));
        for (const auto& [key, item] : entriesOf(value))
          freshEntries(map).emplace_back(key, convert(argument, item, path + escaped(key) + "."));
        return map;
      }
      case TypeKind::choice: {
        const unsigned short* choice = tables::unions + argument;
        for (unsigned i = 1; i <= choice[0]; ++i)
          if (fitsType(choice[i], value)) return convert(choice[i], value, path);
        return value;
      }
    }
    return value;
  }

  std::vector<std::pair<std::string, Any>>& unknown_;
};

}  // namespace

const ResourceFacts* resourceFactsOf(std::string_view type) {
  static std::mutex mutex;
  static std::map<std::string_view, std::unique_ptr<OwnedFacts>> known;
  const tables::ResourceRow* row = rowOf(type);
  if (!row) return nullptr;
  const std::lock_guard lock(mutex);
  auto& owned = known[row->type];
  if (!owned) {
    owned = std::make_unique<OwnedFacts>();
    const RecordType& record = allTypes().record(row->record);
    for (std::size_t i = 0; i < record.count; ++i) (owned->text += allTypes().name(record, i)) += '\0';
    owned->names = {owned->text.c_str(), static_cast<unsigned>(record.count), record.order};
    owned->facts = {row->type, &owned->names, row->tagType, row->tagField, row->stateful};
  }
  return &owned->facts;
}

TypedProperties typedProperties(const ResourceFacts& facts, const Any& properties) {
  TypedProperties result;
  const RecordType& record = allTypes().record(rowOf(facts.type)->record);
  if (isKind(properties, Kind::map))
    result.fields = Converter(result.unknown).fieldsOf(record, properties, {});
  else
    result.fields.resize(record.count);
  return result;
}

Any toText(const Any& value) {
  if (!isKind(value, Kind::number) && !isKind(value, Kind::boolean)) return value;
  return text(Json(Raw{}, value).dump());
}

Any toNumber(const Any& value) {
  double result = 0;
  return isKind(value, Kind::text) && leadingNumber(textOf(value), result) ? number(result) : value;
}

Any toBoolean(const Any& value) {
  if (!isKind(value, Kind::text)) return value;
  if (textOf(value) == "true") return boolean(true);
  if (textOf(value) == "false") return boolean(false);
  throw std::invalid_argument("'" + textOf(value) + "' stands where true or false is expected");
}

Any typedPolicy(const Any& policy) {
  static constexpr std::string_view numbers[] = {"MinSuccessfulInstancesPercent",
                                                 "Count",
                                                 "MaxBatchSize",
                                                 "MinInstancesInService",
                                                 "MinActiveInstancesPercent",
                                                 "MinHealthyPercentage",
                                                 "MaxHealthyPercentage",
                                                 "InstanceWarmup",
                                                 "CheckpointPercentages",
                                                 "CheckpointDelay",
                                                 "BakeTime"};
  static constexpr std::string_view booleans[] = {"WaitOnResourceSignals", "SkipMatching",
                                                  "IgnoreUnmodifiedGroupSizeProperties", "EnableVersionUpgrade",
                                                  "UseOnlineResharding"};
  const auto has = [](const auto& list, std::string_view key) {
    return std::find(std::begin(list), std::end(list), key) != std::end(list);
  };
  Any result = newMap(size(policy));
  for (const auto& [key, value] : entriesOf(policy)) {
    Any typed = value;
    if (isKind(value, Kind::map)) {
      typed = typedPolicy(value);
    } else if (has(numbers, key)) {
      if (isKind(value, Kind::list)) {
        typed = newList(size(value));
        for (const Any& item : itemsOf(value)) append(typed, toNumber(item));
      } else {
        typed = toNumber(value);
      }
    } else if (has(booleans, key)) {
      typed = toBoolean(value);
    }
    freshEntries(result).emplace_back(key, std::move(typed));
  }
  return result;
}

}  // namespace cdk::detail
