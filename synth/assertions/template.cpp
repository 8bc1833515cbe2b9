// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/assertions/template.hpp>

#include "assertions/match_values.hpp"
#include "assertions/template_state.hpp"

namespace cdk::assertions {

namespace {

std::vector<SectionEntry> entriesOf(const Json& section, std::string_view logicalId) {
  std::vector<SectionEntry> entries;
  if (!section.isObject()) return entries;
  for (std::size_t i = 0; i < section.size(); ++i)
    if (logicalId == "*" || section.key(i) == logicalId) entries.push_back({section.key(i), section.value(i)});
  return entries;
}

/// @param withProperties whether a resource without Properties is seen as one with none
std::vector<SectionEntry> resourcesOf(const Json& document, std::string_view type, bool withProperties = false) {
  std::vector<SectionEntry> entries;
  const Json section = document["Resources"];
  if (!section.isObject()) return entries;
  for (std::size_t i = 0; i < section.size(); ++i) {
    Json resource = section.value(i);
    const Json itsType = resource["Type"];
    if (!itsType.isString() || itsType.asString() != type) continue;
    if (withProperties && !resource.contains("Properties")) resource.set("Properties", Json::object());
    entries.push_back({section.key(i), std::move(resource)});
  }
  return entries;
}

/// A pattern for the properties alone: absent() is about the key itself.
struct PropertiesPattern {
  explicit PropertiesPattern(const Pattern& props)
      : whole(Match::objectLike({{"Properties", props}})),
        withProperties(!props.matcher() || props.matcher()->name() != "absent") {}
  Pattern whole;
  bool withProperties;
};

Entries found(SectionResult result) {
  Entries entries;
  for (SectionEntry& entry : result.matches) entries.emplace_back(std::move(entry.id), std::move(entry.value));
  return entries;
}

std::string ofType(std::string_view type) { return "resources with type " + std::string(type); }

/// The assertions that all sections but the resources have.
class SectionOf {
 public:
  SectionOf(const Template& t, const char* section, const char* plural)
      : state_(TemplateAccess::state(t)), section_(section), plural_(plural) {}
  void has(std::string_view logicalId, const Pattern& props) const {
    const SectionResult result = match(logicalId, props);
    if (result.matches.empty())
      fail(describeNoMatch("Template", plural_ + (" named " + std::string(logicalId)), result, state_.describer()));
  }
  Entries find(std::string_view logicalId, const Pattern& props) const { return found(match(logicalId, props)); }
  void all(const Pattern& props) const {
    const SectionResult result = match("*", props);
    if (result.analyzed() == 0) fail("Template has 0 " + std::string(plural_) + ".");
    if (!result.failures.empty())
      fail("Template has " + std::to_string(result.analyzed()) + " " + plural_ + ", but only " +
           std::to_string(result.matches.size()) + " match as expected.\n" +
           describeMismatches(result, state_.describer()));
  }

 private:
  SectionResult match(std::string_view logicalId, const Pattern& props) const {
    const TokensOf tokens(state_.stack);
    return matchSection(entriesOf(state_.document[section_], logicalId), props);
  }
  const TemplateAccess::State& state_;
  const char* section_;
  std::string plural_;
};

}  // namespace

const Template::State& Template::state() const { return cdk::detail::unbox<State>(state_); }

std::string Template::State::describe(const std::string& id) const {
  const auto origin = origins.find(id);
  if (origin == origins.end()) return {};
  std::string text = " (";
  if (*origin->second.at.file)
    text += std::string(origin->second.at.file) + ":" + std::to_string(origin->second.at.line) + ", ";
  return text + "'" + origin->second.path + "')";
}

Template Template::make(State state, TemplateParsingOptions options) {
  if (!options.skipCyclicalDependenciesCheck) refuseCycles(state.document);
  return Template(cdk::detail::box(std::move(state)));
}
Template Template::fromJSON(const Json& document, TemplateParsingOptions options) {
  return make({.document = document}, options);
}
Template Template::fromString(std::string_view text, TemplateParsingOptions options) {
  return make({.document = Json::parse(text)}, options);
}
Json Template::toJSON() const { return state().document; }

void Template::hasResource(std::string_view type, const Pattern& props) const {
  const TokensOf tokens(state().stack);
  const SectionResult result = matchSection(resourcesOf(state().document, type), props);
  if (result.matches.empty()) fail(describeNoMatch("Template", ofType(type), result, state().describer()));
}
void Template::hasResourceProperties(std::string_view type, const Pattern& props) const {
  const TokensOf tokens(state().stack);
  const PropertiesPattern pattern(props);
  const SectionResult result = matchSection(resourcesOf(state().document, type, pattern.withProperties), pattern.whole);
  if (result.matches.empty()) fail(describeNoMatch("Template", ofType(type), result, state().describer()));
}
Entries Template::findResources(std::string_view type, const Pattern& props) const {
  const TokensOf tokens(state().stack);
  return found(matchSection(resourcesOf(state().document, type), props));
}
std::string Template::getResourceId(std::string_view type, const Pattern& props) const {
  const TokensOf tokens(state().stack);
  const SectionResult result = matchSection(resourcesOf(state().document, type), props);
  if (result.matches.empty()) fail(describeNoMatch("Template", ofType(type), result, state().describer()));
  if (result.matches.size() > 1)
    fail("Template has " + std::to_string(result.matches.size()) + " matches, expected only one." +
         describeMatches(result, state().describer()));
  return result.matches[0].id;
}

namespace {
void allMatch(std::string_view type, const SectionResult& result, const Describe& describe) {
  if (!result.matches.empty() && result.failures.empty()) return;
  fail("Template has " + std::to_string(result.analyzed()) + " resource(s) with type " + std::string(type) + ", but " +
       (result.matches.empty() ? "none" : "only " + std::to_string(result.matches.size())) + " match as expected.\n" +
       describeMismatches(result, describe));
}
}  // namespace

void Template::allResources(std::string_view type, const Pattern& props) const {
  const TokensOf tokens(state().stack);
  allMatch(type, matchSection(resourcesOf(state().document, type), props), state().describer());
}
void Template::allResourcesProperties(std::string_view type, const Pattern& props) const {
  const TokensOf tokens(state().stack);
  const PropertiesPattern pattern(props);
  allMatch(type, matchSection(resourcesOf(state().document, type, pattern.withProperties), pattern.whole),
           state().describer());
}

namespace {
void countIs(std::string_view type, std::size_t expected, std::size_t found) {
  if (found != expected)
    fail("Expected " + std::to_string(expected) + " resources of type " + std::string(type) + " but found " +
         std::to_string(found));
}
}  // namespace

void Template::resourceCountIs(std::string_view type, std::size_t count) const {
  countIs(type, count, resourcesOf(state().document, type).size());
}
void Template::resourcePropertiesCountIs(std::string_view type, const Pattern& props, std::size_t count) const {
  const TokensOf tokens(state().stack);
  const PropertiesPattern pattern(props);
  const SectionResult result = matchSection(resourcesOf(state().document, type, pattern.withProperties), pattern.whole);
  countIs(type, count, result.matches.size());
}
void Template::noResource(std::string_view type, const Pattern& props) const {
  const TokensOf tokens(state().stack);
  const SectionResult result = matchSection(resourcesOf(state().document, type), props);
  if (!result.matches.empty())
    fail("Template has " + std::to_string(result.matches.size()) + " resource(s) with type " + std::string(type) +
         " that match, expected none:" + describeMatches(result, state().describer()));
}

#define CDKPP_SECTION(Name, Plural, section, plural)                                       \
  void Template::has##Name(std::string_view logicalId, const Pattern& props) const {       \
    SectionOf(*this, section, plural).has(logicalId, props);                               \
  }                                                                                        \
  Entries Template::find##Plural(std::string_view logicalId, const Pattern& props) const { \
    return SectionOf(*this, section, plural).find(logicalId, props);                       \
  }                                                                                        \
  void Template::all##Plural(const Pattern& props) const { SectionOf(*this, section, plural).all(props); }
CDKPP_SECTION(Output, Outputs, "Outputs", "outputs")
CDKPP_SECTION(Mapping, Mappings, "Mappings", "mappings")
CDKPP_SECTION(Condition, Conditions, "Conditions", "conditions")
CDKPP_SECTION(Parameter, Parameters, "Parameters", "parameters")
CDKPP_SECTION(Rule, Rules, "Rules", "rules")
#undef CDKPP_SECTION

void Template::templateMatches(const Pattern& expected) const {
  const TokensOf tokens(state().stack);
  const MatchResult result = testPattern(expected, {"objectLike", true}, state().document);
  if (!result.hasFailed()) return;
  std::string text = "Template did not match as expected. The following mismatches were found:";
  constexpr std::size_t shown = 20;
  const std::vector<std::string> lines = result.toHumanStrings();
  for (std::size_t i = 0; i < lines.size() && i < shown; ++i) text += "\n  " + lines[i];
  if (lines.size() > shown) text += "\n  … (" + std::to_string(lines.size() - shown) + " more)";
  fail(std::move(text));
}

}  // namespace cdk::assertions
