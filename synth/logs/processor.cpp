// SPDX-License-Identifier: Apache-2.0
// The steps of transformers: their defaults, and what they need.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/logs/processor.hpp>

namespace cdk::logs {

namespace {

using Rendered = CfnTransformer::ProcessorProperty;
constexpr const char* kMessage = "@message";

template <class T>
void defaultTo(Optional<T>& field, const T& value) {
  if (!field.hasValue()) field = value;
}
void defaultTo(Optional<Value<std::string>>& field, const char* value) {
  if (!field) field = value;
}

[[noreturn]] void missing(const char* options, const char* type) {
  throw ValidationError("CDKPP4709", std::string("a processor of the type ") + type + " needs " + options);
}
template <class T>
const T& needed(const Optional<T>& options, const char* name, const char* type) {
  if (!options.hasValue()) missing(name, type);
  return *options;
}
/// Options with entries, one or more.
template <class T>
const T& neededEntries(const Optional<T>& options, const char* name, const char* type) {
  const T& given = needed(options, name, type);
  if (!Token::isUnresolved(*given.entries) && given.entries->size() == 0)
    missing((std::string(name) + " with entries").c_str(), type);
  return given;
}
const List<Value<std::string>>& neededKeys(const List<Value<std::string>>& keys, const char* name, const char* type) {
  if (!Token::isUnresolved(keys) && keys.size() == 0) missing(name, type);
  return keys;
}
/// Entries that say whether they overwrite what is there.
template <class T>
T keeping(T options) {
  if (Token::isUnresolved(*options.entries)) return options;
  using Entries = std::remove_cvref_t<decltype(*options.entries)>;
  Entries all;
  for (auto entry : *options.entries) {
    defaultTo(entry.overwriteIfExists, Value<bool>(false));
    all.add(std::move(entry));
  }
  options.entries = all;
  return options;
}

Rendered render(const ParserProcessorProps& props) {
  switch (*props.type) {
    case ParserProcessorType::JSON: {
      ParseJSONProperty options = props.jsonOptions.valueOr(ParseJSONProperty{});
      defaultTo(options.source, kMessage);
      return {.parseJson = options};
    }
    case ParserProcessorType::KEY_VALUE: {
      ParseKeyValueProperty options = props.keyValueOptions.valueOr(ParseKeyValueProperty{});
      defaultTo(options.source, kMessage);
      defaultTo(options.fieldDelimiter, KeyValuePairDelimiter::AMPERSAND);
      defaultTo(options.keyValueDelimiter, KeyValueDelimiter::EQUAL);
      defaultTo(options.overwriteIfExists, Value<bool>(false));
      return {.parseKeyValue = options};
    }
    case ParserProcessorType::CSV: {
      CsvProperty options = props.csvOptions.valueOr(CsvProperty{});
      defaultTo(options.source, kMessage);
      defaultTo(options.quoteCharacter, QuoteCharacter::DOUBLE_QUOTE);
      defaultTo(options.delimiter, DelimiterCharacter::COMMA);
      return {.csv = options};
    }
    case ParserProcessorType::GROK: {
      GrokProperty options = needed(props.grokOptions, "grokOptions", "GROK");
      defaultTo(options.source, kMessage);
      return {.grok = options};
    }
    case ParserProcessorType::OCSF: {
      ParseToOCSFProperty options = needed(props.parseToOCSFOptions, "parseToOCSFOptions", "OCSF");
      defaultTo(options.source, kMessage);
      return {.parseToOcsf = options};
    }
  }
  return {};
}

Rendered render(VendedLogType type) {
  switch (type) {
    case VendedLogType::CLOUDFRONT: return {.parseCloudfront = CfnTransformer::ParseCloudfrontProperty{}};
    case VendedLogType::VPC: return {.parseVpc = CfnTransformer::ParseVPCProperty{}};
    case VendedLogType::WAF: return {.parseWaf = CfnTransformer::ParseWAFProperty{}};
    case VendedLogType::ROUTE53: return {.parseRoute53 = CfnTransformer::ParseRoute53Property{}};
    case VendedLogType::POSTGRES: return {.parsePostgres = CfnTransformer::ParsePostgresProperty{}};
  }
  return {};
}

Rendered render(const StringMutatorProps& props) {
  switch (*props.type) {
    case StringMutatorType::LOWER_CASE:
      return {.lowerCaseString = CfnTransformer::LowerCaseStringProperty{
                  .withKeys = neededKeys(props.lowerCaseKeys, "lowerCaseKeys", "LOWER_CASE")}};
    case StringMutatorType::UPPER_CASE:
      return {.upperCaseString = CfnTransformer::UpperCaseStringProperty{
                  .withKeys = neededKeys(props.upperCaseKeys, "upperCaseKeys", "UPPER_CASE")}};
    case StringMutatorType::TRIM:
      return {.trimString =
                  CfnTransformer::TrimStringProperty{.withKeys = neededKeys(props.trimKeys, "trimKeys", "TRIM")}};
    case StringMutatorType::SPLIT: return {.splitString = neededEntries(props.splitOptions, "splitOptions", "SPLIT")};
    case StringMutatorType::SUBSTITUTE:
      return {.substituteString = neededEntries(props.substituteOptions, "substituteOptions", "SUBSTITUTE")};
  }
  return {};
}

Rendered render(const JsonMutatorProps& props) {
  switch (*props.type) {
    case JsonMutatorType::ADD_KEYS:
      return {.addKeys = keeping(neededEntries(props.addKeysOptions, "addKeysOptions", "ADD_KEYS"))};
    case JsonMutatorType::DELETE_KEYS: {
      const auto& options = needed(props.deleteKeysOptions, "deleteKeysOptions", "DELETE_KEYS");
      neededKeys(*options.withKeys, "deleteKeysOptions with keys", "DELETE_KEYS");
      return {.deleteKeys = options};
    }
    case JsonMutatorType::MOVE_KEYS:
      return {.moveKeys = keeping(neededEntries(props.moveKeysOptions, "moveKeysOptions", "MOVE_KEYS"))};
    case JsonMutatorType::RENAME_KEYS:
      return {.renameKeys = keeping(neededEntries(props.renameKeysOptions, "renameKeysOptions", "RENAME_KEYS"))};
    case JsonMutatorType::COPY_VALUE:
      return {.copyValue = keeping(neededEntries(props.copyValueOptions, "copyValueOptions", "COPY_VALUE"))};
    case JsonMutatorType::LIST_TO_MAP: {
      ListToMapProperty options = needed(props.listToMapOptions, "listToMapOptions", "LIST_TO_MAP");
      const bool flatten = options.flatten && options.flatten->isLiteral() && options.flatten->literal();
      if (flatten && !options.flattenedElement)
        missing("listToMapOptions with flattenedElement, \"first\" or \"last\", when flatten is true", "LIST_TO_MAP");
      defaultTo(options.flatten, Value<bool>(false));
      return {.listToMap = options};
    }
  }
  return {};
}

Rendered render(const DataConverterProps& props) {
  switch (*props.type) {
    case DataConverterType::TYPE_CONVERTER:
      return {.typeConverter = neededEntries(props.typeConverterOptions, "typeConverterOptions", "TYPE_CONVERTER")};
    case DataConverterType::DATETIME_CONVERTER: {
      DateTimeConverterProperty options =
          needed(props.dateTimeConverterOptions, "dateTimeConverterOptions", "DATETIME_CONVERTER");
      defaultTo(options.targetFormat, "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
      defaultTo(options.sourceTimezone, "UTC");
      defaultTo(options.targetTimezone, "UTC");
      return {.dateTimeConverter = options};
    }
  }
  return {};
}

}  // namespace

IProcessor::IProcessor(Kind kind, CfnTransformer::ProcessorProperty rendered)
    : kind_(kind), rendered_(std::move(rendered)) {}

ParserProcessor::ParserProcessor(const ParserProcessorProps& props) : IProcessor(Kind::PARSER, logs::render(props)) {}
VendedLogParser::VendedLogParser(const VendedLogParserProps& props)
    : IProcessor(Kind::VENDED_PARSER, logs::render(*props.logType)) {}
StringMutatorProcessor::StringMutatorProcessor(const StringMutatorProps& props)
    : IProcessor(Kind::OTHER, logs::render(props)) {}
JsonMutatorProcessor::JsonMutatorProcessor(const JsonMutatorProps& props)
    : IProcessor(Kind::OTHER, logs::render(props)) {}
DataConverterProcessor::DataConverterProcessor(const DataConverterProps& props)
    : IProcessor(Kind::OTHER, logs::render(props)) {}

}  // namespace cdk::logs
