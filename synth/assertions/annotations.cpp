// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions/annotations.hpp>

#include "assembly/metadata.hpp"
#include "assertions/section.hpp"
#include "assertions/stack_source.hpp"
#include "assertions/template_state.hpp"

namespace cdk::assertions {

namespace {

const char* levelOf(const std::string& type) {
  if (type == "aws:cdk:error") return "error";
  if (type == "aws:cdk:warning") return "warning";
  if (type == "aws:cdk:info") return "info";
  return nullptr;
}

SectionResult match(const std::vector<SynthesisMessage>& messages, const char* level, std::string_view path,
                    const Pattern& text) {
  std::vector<SectionEntry> entries;
  for (std::size_t i = 0; i < messages.size(); ++i)
    if (const SynthesisMessage& m = messages[i]; path == "*" || m.id == path)
      entries.push_back({std::to_string(i), Json::object({{"level", m.level}, {"id", m.id}, {"entry", m.entry}})});
  return matchSection(entries, {{"level", level}, {"entry", {{"data", text}}}});
}

std::string nothing(const std::string&) { return {}; }

}  // namespace

Annotations Annotations::fromStack(const Stack& stack) {
  (void)assemblyOf(stack, true);  // aspects add messages too
  const Json metadata = cdk::detail::stackMetadata(const_cast<Stack&>(stack));
  std::vector<SynthesisMessage> messages;
  for (std::size_t i = 0; i < metadata.size(); ++i)
    for (std::size_t k = 0; k < metadata.value(i).size(); ++k) {
      const Json entry = metadata.value(i)[k];
      if (const char* level = levelOf(entry["type"].asString())) messages.push_back({level, metadata.key(i), entry});
    }
  return Annotations(std::move(messages));
}

void Annotations::has(const char* level, std::string_view constructPath, const Pattern& message) const {
  const SectionResult result = match(messages_, level, constructPath, message);
  if (result.matches.empty())
    fail(describeNoMatch("Stack", "messages at path " + std::string(constructPath), result, nothing));
}

void Annotations::hasNo(const char* level, std::string_view constructPath, const Pattern& message) const {
  const SectionResult result = match(messages_, level, constructPath, message);
  if (!result.matches.empty())
    fail("Expected no matches, but stack has " + std::to_string(result.matches.size()) +
         " messages as follows:" + describeMatches(result, nothing));
}

std::vector<SynthesisMessage> Annotations::find(const char* level, std::string_view constructPath,
                                                const Pattern& message) const {
  std::vector<SynthesisMessage> found;
  for (const SectionEntry& entry : match(messages_, level, constructPath, message).matches)
    found.push_back(messages_[std::stoul(entry.id)]);
  return found;
}

}  // namespace cdk::assertions
