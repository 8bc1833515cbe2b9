// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/logs/transformer.hpp>

#include "logs/support.hpp"

using namespace cdk;
using namespace cdk::tests;
using Catch::Matchers::ContainsSubstring;
using logs::IProcessor;
using logs::JsonMutatorProcessor;
using logs::JsonMutatorType;
using logs::ParserProcessor;
using logs::ParserProcessorType;
using logs::StringMutatorProcessor;
using logs::StringMutatorType;

namespace {

const ParserProcessor json({.type = ParserProcessorType::JSON});
const logs::VendedLogParser vended({.logType = logs::VendedLogType::WAF});
const StringMutatorProcessor trim({.trimKeys = {"a"}, .type = StringMutatorType::TRIM});
const ParserProcessor grok({.grokOptions = logs::GrokProperty{.match = "m"}, .type = ParserProcessorType::GROK});
const ParserProcessor ocsf(
    {.parseToOCSFOptions = logs::ParseToOCSFProperty{.eventSource = logs::OCSFSourceType::EKS_AUDIT,
         .ocsfVersion = logs::OCSFVersion::V1_1},
        .type = ParserProcessorType::OCSF});
const JsonMutatorProcessor addKeys(
    {.addKeysOptions = logs::AddKeysProperty{.entries = {logs::AddKeyEntryProperty{.key = "a", .value = "b"}}},
        .type = JsonMutatorType::ADD_KEYS});
const JsonMutatorProcessor copyValue(
    {.copyValueOptions = logs::CopyValueProperty{.entries = {logs::CopyValueEntryProperty{
                                                     .source = "a", .target = "b"}}},
        .type = JsonMutatorType::COPY_VALUE});

std::string problemsOf(const List<IProcessor>& processors) {
  Fixture f;
  New<logs::LogGroup> group{f.stack, "Group"};
  const Failure failure =
      failureOf([&] { group->addTransformer("T", {.transformerConfig = processors, .transformerName = "t"}); });
  CHECK((failure.code.empty() || failure.code == "CDKPP4710"));
  return failure.message;
}

}  // namespace

TEST_CASE("a transformer begins with a parser", "[logs][transformer]") {
  CHECK(problemsOf({json, trim}).empty());
  CHECK(problemsOf({vended, json, trim}).empty());
}

TEST_CASE("fails naming all that is wrong with the steps of a transformer", "[logs][transformer]") {
  CHECK_THAT(problemsOf(List<IProcessor>::empty()), ContainsSubstring("needs processors"));
  CHECK_THAT(problemsOf({trim}), ContainsSubstring("first processor"));
  CHECK_THAT(problemsOf({json, json, json, json, json, json}), ContainsSubstring("5 parsers"));
  CHECK_THAT(problemsOf({json, vended}), ContainsSubstring("VendedLogParser must be the first"));
  CHECK_THAT(problemsOf({vended, vended}), ContainsSubstring("one VendedLogParser only"));
  CHECK_THAT(problemsOf({grok, grok}), ContainsSubstring("one GROK"));
  CHECK_THAT(problemsOf({json, addKeys, addKeys}), ContainsSubstring("one ADD_KEYS"));
  CHECK_THAT(problemsOf({json, copyValue, copyValue}), ContainsSubstring("one COPY_VALUE"));
  CHECK_THAT(problemsOf({json, ocsf}), ContainsSubstring("OCSF parser must be the first"));
  CHECK_THAT(problemsOf({ocsf, ocsf}), ContainsSubstring("one OCSF"));
  List<IProcessor> many{json};
  for (int i = 0; i < 20; ++i) many.add(trim);
  CHECK_THAT(problemsOf(many), ContainsSubstring("20 processors, but 21"));
  const std::string both = problemsOf({trim, vended});
  CHECK_THAT(both, ContainsSubstring("first processor") && ContainsSubstring("VendedLogParser must be the first"));
}

TEST_CASE("fails when a processor lacks the options of its type", "[logs][transformer]") {
  CHECK(failureOf([] { ParserProcessor({.type = ParserProcessorType::GROK}); }).code == "CDKPP4709");
  CHECK(failureOf([] { ParserProcessor({.type = ParserProcessorType::OCSF}); }).code == "CDKPP4709");
  for (const auto type : {StringMutatorType::LOWER_CASE, StringMutatorType::UPPER_CASE, StringMutatorType::TRIM,
           StringMutatorType::SPLIT, StringMutatorType::SUBSTITUTE})
    CHECK(failureOf([&] { StringMutatorProcessor({.type = type}); }).code == "CDKPP4709");
  for (const auto type : {JsonMutatorType::ADD_KEYS, JsonMutatorType::DELETE_KEYS, JsonMutatorType::MOVE_KEYS,
           JsonMutatorType::RENAME_KEYS, JsonMutatorType::COPY_VALUE, JsonMutatorType::LIST_TO_MAP})
    CHECK(failureOf([&] { JsonMutatorProcessor({.type = type}); }).code == "CDKPP4709");
  for (const auto type : {logs::DataConverterType::TYPE_CONVERTER, logs::DataConverterType::DATETIME_CONVERTER})
    CHECK(failureOf([&] { logs::DataConverterProcessor({.type = type}); }).code == "CDKPP4709");
  CHECK(failureOf([] {
    JsonMutatorProcessor({.listToMapOptions = logs::ListToMapProperty{.flatten = true, .key = "k", .source = "s"},
        .type = JsonMutatorType::LIST_TO_MAP});
  }).code == "CDKPP4709");
}
