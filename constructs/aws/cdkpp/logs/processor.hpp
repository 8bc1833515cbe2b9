// SPDX-License-Identifier: Apache-2.0
// Processors: the steps of a transformer. Follows aws-cdk-lib 2.276.0, aws-logs. The options are CloudFormation's own.
#pragma once
#include <cdkpp/logs/cfn_transformer.hpp>

namespace cdk::logs {

/// Types that a value can be converted to.
struct TypeConverterType {
  static constexpr const char* BOOLEAN = "boolean";
  static constexpr const char* INTEGER = "integer";
  static constexpr const char* DOUBLE = "double";
  static constexpr const char* STRING = "string";
};
/// Formats of dates.
struct DateTimeFormat {
  static constexpr const char* ISO_8601 = "yyyy-MM-dd'T'HH:mm:ss'Z'";
  static constexpr const char* UNIX_TIMESTAMP = "epoch";
  /// The format that targetFormat says.
  static constexpr const char* CUSTOM = "custom";
};
/// What separates the columns of CSV.
struct DelimiterCharacter {
  static constexpr const char* COMMA = ",";
  static constexpr const char* TAB = "\t";
  static constexpr const char* SPACE = " ";
  static constexpr const char* SEMICOLON = ";";
  static constexpr const char* PIPE = "|";
};
/// What stands around the columns of CSV.
struct QuoteCharacter {
  static constexpr const char* DOUBLE_QUOTE = "\"";
  static constexpr const char* SINGLE_QUOTE = "'";
};
/// What stands between pairs of key and value.
struct KeyValuePairDelimiter {
  static constexpr const char* AMPERSAND = "&";
  static constexpr const char* SEMICOLON = ";";
  static constexpr const char* SPACE = " ";
  static constexpr const char* NEWLINE = "\n";
};
/// What stands between key and value.
struct KeyValueDelimiter {
  static constexpr const char* EQUAL = "=";
  static constexpr const char* COLON = ":";
};
/// Sources of events that can be turned into OCSF.
struct OCSFSourceType {
  static constexpr const char* CLOUD_TRAIL = "CloudTrail";
  static constexpr const char* ROUTE53_RESOLVER = "Route53Resolver";
  static constexpr const char* VPC_FLOW = "VPCFlow";
  static constexpr const char* EKS_AUDIT = "EKSAudit";
  static constexpr const char* AWS_WAF = "AWSWAF";
};
/// Versions of OCSF.
struct OCSFVersion {
  static constexpr const char* V1_1 = "V1.1";
};

/// source @default "@message"; eventSource: OCSFSourceType; ocsfVersion: OCSFVersion
using ParseToOCSFProperty = CfnTransformer::ParseToOCSFProperty;
/// source @default "@message"; destination @default the event itself
using ParseJSONProperty = CfnTransformer::ParseJSONProperty;
/// source @default "@message"; fieldDelimiter: KeyValuePairDelimiter @default AMPERSAND; keyValueDelimiter:
/// KeyValueDelimiter @default EQUAL; overwriteIfExists @default false
using ParseKeyValueProperty = CfnTransformer::ParseKeyValueProperty;
/// source @default "@message"; delimiter: DelimiterCharacter @default COMMA; quoteCharacter: QuoteCharacter @default
/// DOUBLE_QUOTE; columns @default column_1, column_2 …
using CsvProperty = CfnTransformer::CsvProperty;
/// source @default "@message"
using GrokProperty = CfnTransformer::GrokProperty;
/// targetFormat @default "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"; sourceTimezone, targetTimezone @default "UTC"
using DateTimeConverterProperty = CfnTransformer::DateTimeConverterProperty;
/// flatten @default false; flattenedElement, "first" or "last", is needed with flatten
using ListToMapProperty = CfnTransformer::ListToMapProperty;
/// entries: AddKeyEntryProperty
using AddKeysProperty = CfnTransformer::AddKeysProperty;
/// overwriteIfExists @default false
using AddKeyEntryProperty = CfnTransformer::AddKeyEntryProperty;
/// withKeys: the keys that are taken out
using ProcessorDeleteKeysProperty = CfnTransformer::DeleteKeysProperty;
/// entries: MoveKeyEntryProperty
using MoveKeysProperty = CfnTransformer::MoveKeysProperty;
/// overwriteIfExists @default false
using MoveKeyEntryProperty = CfnTransformer::MoveKeyEntryProperty;
/// entries: RenameKeyEntryProperty
using RenameKeysProperty = CfnTransformer::RenameKeysProperty;
/// overwriteIfExists @default false
using RenameKeyEntryProperty = CfnTransformer::RenameKeyEntryProperty;
/// entries: CopyValueEntryProperty
using CopyValueProperty = CfnTransformer::CopyValueProperty;
/// overwriteIfExists @default false
using CopyValueEntryProperty = CfnTransformer::CopyValueEntryProperty;
/// entries: SplitStringEntryProperty
using SplitStringProperty = CfnTransformer::SplitStringProperty;
/// source: the key; delimiter: the text to split at
using SplitStringEntryProperty = CfnTransformer::SplitStringEntryProperty;
/// entries: SubstituteStringEntryProperty
using SubstituteStringProperty = CfnTransformer::SubstituteStringProperty;
/// source: the key; from: a regular expression; to: what stands in its place
using SubstituteStringEntryProperty = CfnTransformer::SubstituteStringEntryProperty;
/// entries: TypeConverterEntryProperty
using TypeConverterProperty = CfnTransformer::TypeConverterProperty;
/// type: TypeConverterType
using TypeConverterEntryProperty = CfnTransformer::TypeConverterEntryProperty;

/// A step of a transformer: one of the classes below.
class IProcessor {
 public:
  /// The step as CloudFormation has it.
  const CfnTransformer::ProcessorProperty& render() const { return rendered_; }
  /// Whether it makes fields of text: at least the first step does.
  bool isParser() const { return kind_ != Kind::OTHER; }
  /// Whether it reads the logs of a service of AWS.
  bool isVendedParser() const { return kind_ == Kind::VENDED_PARSER; }

 protected:
  enum class Kind { PARSER, VENDED_PARSER, OTHER };
  IProcessor(Kind kind, CfnTransformer::ProcessorProperty rendered);

 private:
  Kind kind_;
  CfnTransformer::ProcessorProperty rendered_;
};

/// What a ParserProcessor reads.
enum class ParserProcessorType { JSON, KEY_VALUE, CSV, GROK, OCSF };

struct ParserProcessorProps {
  /// @default the defaults of CsvProperty
  Optional<CsvProperty> csvOptions{};
  /// Needed for GROK.
  Optional<GrokProperty> grokOptions{};
  /// @default the defaults of ParseJSONProperty
  Optional<ParseJSONProperty> jsonOptions{};
  /// @default the defaults of ParseKeyValueProperty
  Optional<ParseKeyValueProperty> keyValueOptions{};
  /// Needed for OCSF.
  Optional<ParseToOCSFProperty> parseToOCSFOptions{};
  Required<ParserProcessorType> type;
};

/// Makes fields of text.
class ParserProcessor : public IProcessor {
 public:
  /// @throws ValidationError CDKPP4709 when the options of the type are missing.
  explicit ParserProcessor(const ParserProcessorProps& props);
};

/// Logs of services of AWS.
enum class VendedLogType { CLOUDFRONT, VPC, WAF, ROUTE53, POSTGRES };

struct VendedLogParserProps {
  Required<VendedLogType> logType;
  /// Has no effect, as in aws-cdk-lib: these logs are read from "@message".
  Optional<Value<std::string>> source{};
};

/// Reads the logs of a service of AWS.
class VendedLogParser : public IProcessor {
 public:
  explicit VendedLogParser(const VendedLogParserProps& props);
};

/// What a StringMutatorProcessor does.
enum class StringMutatorType { LOWER_CASE, UPPER_CASE, TRIM, SPLIT, SUBSTITUTE };

/// Of the properties beside `type`, the one for that type is needed.
struct StringMutatorProps {
  /// For LOWER_CASE.
  List<Value<std::string>> lowerCaseKeys{};
  /// For SPLIT.
  Optional<SplitStringProperty> splitOptions{};
  /// For SUBSTITUTE.
  Optional<SubstituteStringProperty> substituteOptions{};
  /// For TRIM.
  List<Value<std::string>> trimKeys{};
  Required<StringMutatorType> type;
  /// For UPPER_CASE.
  List<Value<std::string>> upperCaseKeys{};
};

/// Changes text.
class StringMutatorProcessor : public IProcessor {
 public:
  /// @throws ValidationError CDKPP4709 when the options of the type are missing.
  explicit StringMutatorProcessor(const StringMutatorProps& props);
};

/// What a JsonMutatorProcessor does.
enum class JsonMutatorType { ADD_KEYS, DELETE_KEYS, MOVE_KEYS, RENAME_KEYS, COPY_VALUE, LIST_TO_MAP };

/// Of the properties beside `type`, the one for that type is needed.
struct JsonMutatorProps {
  /// For ADD_KEYS.
  Optional<AddKeysProperty> addKeysOptions{};
  /// For COPY_VALUE.
  Optional<CopyValueProperty> copyValueOptions{};
  /// For DELETE_KEYS.
  Optional<ProcessorDeleteKeysProperty> deleteKeysOptions{};
  /// For LIST_TO_MAP.
  Optional<ListToMapProperty> listToMapOptions{};
  /// For MOVE_KEYS.
  Optional<MoveKeysProperty> moveKeysOptions{};
  /// For RENAME_KEYS.
  Optional<RenameKeysProperty> renameKeysOptions{};
  Required<JsonMutatorType> type;
};

/// Changes the structure of events.
class JsonMutatorProcessor : public IProcessor {
 public:
  /// @throws ValidationError CDKPP4709 when the options of the type are missing.
  explicit JsonMutatorProcessor(const JsonMutatorProps& props);
};

/// What a DataConverterProcessor does.
enum class DataConverterType { TYPE_CONVERTER, DATETIME_CONVERTER };

/// Of the properties beside `type`, the one for that type is needed.
struct DataConverterProps {
  /// For DATETIME_CONVERTER.
  Optional<DateTimeConverterProperty> dateTimeConverterOptions{};
  Required<DataConverterType> type;
  /// For TYPE_CONVERTER.
  Optional<TypeConverterProperty> typeConverterOptions{};
};

/// Converts values.
class DataConverterProcessor : public IProcessor {
 public:
  /// @throws ValidationError CDKPP4709 when the options of the type are missing.
  explicit DataConverterProcessor(const DataConverterProps& props);
};

}  // namespace cdk::logs
