// SPDX-License-Identifier: Apache-2.0
// Transformers with every processor.
#include <cdkpp/cdk.hpp>
#include <cdkpp/logs.hpp>

using namespace cdk;
using logs::DataConverterProcessor;
using logs::DataConverterType;
using logs::JsonMutatorProcessor;
using logs::JsonMutatorType;
using logs::ParserProcessor;
using logs::ParserProcessorType;
using logs::StringMutatorProcessor;
using logs::StringMutatorType;
using logs::VendedLogParser;
using logs::VendedLogType;

int main() {
  App app;
  New<Stack> stack{app, "Transformers"};
  const auto group = [&](Id id) { return New<logs::LogGroup>{stack, id}; };
  group("Json")->addTransformer("Transformer", {
      .transformerConfig = {
          ParserProcessor({.type = ParserProcessorType::JSON}),
          ParserProcessor({.jsonOptions = logs::ParseJSONProperty{.destination = "d", .source = "s"}, .type = ParserProcessorType::JSON}),
          ParserProcessor({.type = ParserProcessorType::KEY_VALUE}),
          ParserProcessor({.grokOptions = logs::GrokProperty{.match = "%{WORD:a}"}, .type = ParserProcessorType::GROK}),
          StringMutatorProcessor({.lowerCaseKeys = {"a"}, .type = StringMutatorType::LOWER_CASE}),
          StringMutatorProcessor({.type = StringMutatorType::UPPER_CASE, .upperCaseKeys = {"b", "c"}}),
          StringMutatorProcessor({.trimKeys = {"d"}, .type = StringMutatorType::TRIM}),
          StringMutatorProcessor({
              .splitOptions = logs::SplitStringProperty{.entries = {logs::SplitStringEntryProperty{.delimiter = ",", .source = "a"}}},
              .type = StringMutatorType::SPLIT}),
          StringMutatorProcessor({
              .substituteOptions = logs::SubstituteStringProperty{
                  .entries = {logs::SubstituteStringEntryProperty{.from = "x", .source = "a", .to = "y"}}},
              .type = StringMutatorType::SUBSTITUTE}),
          JsonMutatorProcessor({
              .addKeysOptions = logs::AddKeysProperty{.entries = {logs::AddKeyEntryProperty{.key = "a", .value = "1"},
                  logs::AddKeyEntryProperty{.key = "b", .overwriteIfExists = true, .value = "2"}}},
              .type = JsonMutatorType::ADD_KEYS}),
          JsonMutatorProcessor({.deleteKeysOptions = logs::ProcessorDeleteKeysProperty{.withKeys = {"a"}}, .type = JsonMutatorType::DELETE_KEYS}),
          JsonMutatorProcessor({
              .moveKeysOptions = logs::MoveKeysProperty{.entries = {logs::MoveKeyEntryProperty{.source = "a", .target = "b"}}},
              .type = JsonMutatorType::MOVE_KEYS}),
          JsonMutatorProcessor({
              .renameKeysOptions = logs::RenameKeysProperty{.entries = {logs::RenameKeyEntryProperty{.key = "a", .renameTo = "b"}}},
              .type = JsonMutatorType::RENAME_KEYS}),
          JsonMutatorProcessor({
              .copyValueOptions = logs::CopyValueProperty{.entries = {logs::CopyValueEntryProperty{.source = "a", .target = "b"}}},
              .type = JsonMutatorType::COPY_VALUE}),
          JsonMutatorProcessor({.listToMapOptions = logs::ListToMapProperty{.key = "b", .source = "a"}, .type = JsonMutatorType::LIST_TO_MAP}),
          JsonMutatorProcessor({
              .listToMapOptions = logs::ListToMapProperty{.flatten = true, .flattenedElement = "first", .key = "b", .source = "a",
                  .target = "t", .valueKey = "v"},
              .type = JsonMutatorType::LIST_TO_MAP}),
          DataConverterProcessor({
              .type = DataConverterType::TYPE_CONVERTER,
              .typeConverterOptions = logs::TypeConverterProperty{.entries = {
                  logs::TypeConverterEntryProperty{.key = "a", .type = logs::TypeConverterType::INTEGER},
                  logs::TypeConverterEntryProperty{.key = "b", .type = logs::TypeConverterType::BOOLEAN}}}}),
          DataConverterProcessor({
              .dateTimeConverterOptions = logs::DateTimeConverterProperty{.locale = "en",
                  .matchPatterns = {logs::DateTimeFormat::ISO_8601}, .source = "a", .target = "b"},
              .type = DataConverterType::DATETIME_CONVERTER}),
      },
      .transformerName = "transformer",
  });
  New<logs::Transformer> own{stack, "Own", {
      .logGroup = group("Csv"),
      .transformerConfig = {
          ParserProcessor({
              .csvOptions = logs::CsvProperty{.columns = {"a", "b"}, .delimiter = logs::DelimiterCharacter::TAB,
                  .quoteCharacter = logs::QuoteCharacter::SINGLE_QUOTE, .source = "s"},
              .type = ParserProcessorType::CSV}),
          ParserProcessor({.type = ParserProcessorType::CSV}),
          ParserProcessor({
              .keyValueOptions = logs::ParseKeyValueProperty{.destination = "d", .fieldDelimiter = logs::KeyValuePairDelimiter::NEWLINE,
                  .keyPrefix = "k", .keyValueDelimiter = logs::KeyValueDelimiter::COLON, .nonMatchValue = "n",
                  .overwriteIfExists = true, .source = "s"},
              .type = ParserProcessorType::KEY_VALUE}),
          DataConverterProcessor({
              .dateTimeConverterOptions = logs::DateTimeConverterProperty{.locale = "en", .matchPatterns = {"x"}, .source = "a",
                  .sourceTimezone = "CET", .target = "b", .targetFormat = "f", .targetTimezone = "EST"},
              .type = DataConverterType::DATETIME_CONVERTER}),
      },
      .transformerName = "own",
  }};
  group("Ocsf")->addTransformer("Transformer", {
      .transformerConfig = {ParserProcessor({
          .parseToOCSFOptions = logs::ParseToOCSFProperty{.eventSource = logs::OCSFSourceType::CLOUD_TRAIL, .ocsfVersion = logs::OCSFVersion::V1_1},
          .type = ParserProcessorType::OCSF})},
      .transformerName = "ocsf",
  });
  int i = 0;
  for (const auto type : {VendedLogType::CLOUDFRONT, VendedLogType::VPC, VendedLogType::WAF, VendedLogType::ROUTE53, VendedLogType::POSTGRES})
    group("Vended" + std::to_string(i++))->addTransformer("T", {.transformerConfig = {VendedLogParser({.logType = type})}, .transformerName = "t"});
  app.synth();
}
