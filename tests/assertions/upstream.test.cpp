// SPDX-License-Identifier: Apache-2.0
// The same assertions on the same templates as with aws-cdk-lib: see upstream/make_expected.mjs.
#include <cdkpp/assertions.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace cdk;
using namespace cdk::assertions;

namespace {

Json expected() {
  std::ifstream file("upstream/expected.json");
  REQUIRE(file);
  return Json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
}

using Captures = std::map<int, Capture>;

Pattern build(const Json& data, Captures& captures) {
  if (data.isArray()) {
    Json list = Json::array();
    for (std::size_t i = 0; i < data.size(); ++i) list.add(Json(build(data[i], captures)));
    return list;
  }
  if (!data.isObject()) return data;
  if (!data.contains("$")) {
    Json object = Json::object();
    for (std::size_t i = 0; i < data.size(); ++i) object.set(data.key(i), Json(build(data.value(i), captures)));
    return object;
  }
  const std::string name = data["$"].asString();
  const bool has = data.contains("of");
  const Pattern of = has ? build(data["of"], captures) : Pattern();
  if (name == "capture") {
    const int id = static_cast<int>(data["id"].asNumber());
    return captures.try_emplace(id, has ? Capture(of) : Capture()).first->second;
  }
  if (name == "absent") return Match::absent();
  if (name == "anyValue") return Match::anyValue();
  if (name == "arrayEquals") return Match::arrayEquals(of);
  if (name == "arrayWith") return Match::arrayWith(of);
  if (name == "exact") return Match::exact(of);
  if (name == "not") return Match::not_(of);
  if (name == "objectEquals") return Match::objectEquals(of);
  if (name == "objectLike") return Match::objectLike(of);
  if (name == "serializedJson") return Match::serializedJson(of);
  REQUIRE(name == "stringLikeRegexp");
  return Match::stringLikeRegexp(data["of"].asString());
}

/// Replaces what is between two texts.
void replaceBetween(std::string& text, const std::string& begin, const std::string& end, const std::string& with) {
  if (!text.starts_with(begin)) return;
  const std::size_t at = end.empty() ? text.size() : text.find(end, begin.size());
  if (at != std::string::npos) text.replace(0, at, with);
}

/// What has another form here, see the same function of make_expected.mjs.
std::string normalize(std::string message) {
  const bool human = message.ends_with(" matcher)");
  const std::string tail = message.find(" at /") != std::string::npos ? " at /" : " (using ";
  replaceBetween(message, "Found unexpected match: ", human ? tail : "", "Found unexpected match");
  replaceBetween(message, "Received ", ", but key", "Received …");
  replaceBetween(message, "String '", "' did not match", "String '…");
  // JavaScript calls both an object.
  for (const char* type : {"Expected a string, but got 'array'", "Expected a string, but got 'null'"})
    if (message.starts_with(type)) message.replace(0, std::string(type).size(), "Expected a string, but got 'object'");
  if (const std::size_t at = message.find("but received null"); at != std::string::npos)
    message.replace(at, 17, "but received object");
  return message;
}

std::vector<std::string> texts(const Json& list) {
  std::vector<std::string> result;
  for (std::size_t i = 0; i < list.size(); ++i) result.push_back(list[i].asString());
  return result;
}

struct Said {
  std::string begins;
  std::vector<std::string> marks;
  std::vector<std::string> closest;
};

Said parse(const std::string& message, bool isTemplateMatch) {
  Said said;
  std::size_t at = 0;
  for (bool first = true; at <= message.size(); first = false) {
    const std::size_t end = std::min(message.find('\n', at), message.size());
    std::string line = message.substr(at, end - at);
    at = end + 1;
    if (first) {
      for (const char* word : {" resources ", " outputs ", " mappings ", " conditions ", " parameters "})
        for (const char* next : {"with", "named"})
          if (const std::size_t cut = line.find(std::string(word) + next); cut != std::string::npos) line.resize(cut);
      said.begins = line;
    } else if (isTemplateMatch) {
      said.marks.push_back(normalize(line.substr(line.find_first_not_of(' '))));
    } else if (line.starts_with("!!")) {
      said.marks.push_back(normalize(line.substr(line.find_first_not_of(' ', 2))));
    } else if (const std::size_t cut = line.find(" :: "); cut != std::string::npos) {
      const std::size_t begin = line.find_first_not_of(' ');
      said.closest.push_back(line.substr(begin, cut - begin));
    }
  }
  return said;
}

/// Calls the method by its name. Gives what it returns: a text, the ids of entries, or nothing.
Json callMethod(const Template& t, const std::string& method, const std::vector<Pattern>& args, const Json& data) {
  const auto name = [&](std::size_t i) { return data[i].asString(); };
  const auto arg = [&](std::size_t i) { return args.size() > i ? args[i] : Pattern(); };
  const auto count = [&](std::size_t i) { return static_cast<std::size_t>(data[i].asNumber()); };
  const auto ids = [](const Entries& entries) {
    Json list = Json::array();
    for (const auto& [id, entry] : entries) list.add(id);
    return list;
  };
  if (method == "fromJSON" || method == "skipCycles") return {};
  if (method == "hasResource") return t.hasResource(name(0), arg(1)), Json();
  if (method == "hasResourceProperties") return t.hasResourceProperties(name(0), arg(1)), Json();
  if (method == "findResources") return ids(t.findResources(name(0), arg(1)));
  if (method == "getResourceId") return Json(t.getResourceId(name(0), arg(1)));
  if (method == "allResources") return t.allResources(name(0), arg(1)), Json();
  if (method == "allResourcesProperties") return t.allResourcesProperties(name(0), arg(1)), Json();
  if (method == "resourceCountIs") return t.resourceCountIs(name(0), count(1)), Json();
  if (method == "resourcePropertiesCountIs") return t.resourcePropertiesCountIs(name(0), arg(1), count(2)), Json();
  if (method == "hasOutput") return t.hasOutput(name(0), arg(1)), Json();
  if (method == "findOutputs") return ids(t.findOutputs(name(0), arg(1)));
  if (method == "hasMapping") return t.hasMapping(name(0), arg(1)), Json();
  if (method == "findMappings") return ids(t.findMappings(name(0), arg(1)));
  if (method == "hasCondition") return t.hasCondition(name(0), arg(1)), Json();
  if (method == "findConditions") return ids(t.findConditions(name(0), arg(1)));
  if (method == "hasParameter") return t.hasParameter(name(0), arg(1)), Json();
  if (method == "findParameters") return ids(t.findParameters(name(0), arg(1)));
  REQUIRE(method == "templateMatches");
  return t.templateMatches(arg(0)), Json();
}

}  // namespace

TEST_CASE("matchers say of each value what those of upstream say", "[assertions]") {
  const Json tests = expected()["tests"];
  CHECK(tests.size() > 2000);
  for (std::size_t i = 0; i < tests.size(); ++i) {
    const Json test = tests[i];
    INFO(test.dump());
    Captures captures;
    const Pattern pattern = build(test[0], captures);
    std::vector<std::string> said;
    try {
      const Matcher* matcher = pattern.matcher();
      const Pattern exact = matcher ? pattern : Match::exact(pattern);
      for (const std::string& line : exact.matcher()->test(test[1]).toHumanStrings()) said.push_back(normalize(line));
    } catch (const AssertionError&) {
      said = {"throws"};
    }
    CHECK(said == texts(test[2]));
  }
}

TEST_CASE("assertions hold and fail as those of upstream, with the same messages and captures", "[assertions]") {
  const Json all = expected();
  CHECK(all["calls"].size() > 700);
  for (std::size_t i = 0; i < all["calls"].size(); ++i) {
    const Json call = all["calls"][i];
    INFO(call.dump());
    const std::string method = call["method"].asString();
    Captures captures;
    std::vector<Pattern> args;
    for (std::size_t k = 0; k < call["args"].size(); ++k) args.push_back(build(call["args"][k], captures));
    Json returned;
    std::string message;
    try {
      const Template t = Template::fromJSON(
          all["templates"][call["template"].asString()], {.skipCyclicalDependenciesCheck = method == "skipCycles"});
      returned = callMethod(t, method, args, call["args"]);
    } catch (const AssertionError& e) {
      message = e.message();
    }

    const Json says = call["says"];
    CHECK(message.empty() == !says.hasValue());
    if (says.hasValue()) {
      const Said said = parse(message, method == "templateMatches");
      CHECK(said.begins == says["begins"].asString());
      if (!method.starts_with("all")) {  // here they show more than the ids
        CHECK(said.marks == texts(says["marks"]));
        if (method != "fromJSON" && !said.begins.ends_with("only one.")) CHECK(said.closest == texts(says["closest"]));
      }
    }
    if (call.contains("returns")) CHECK(returned.dump() == call["returns"].dump());
    for (std::size_t k = 0; k < captures.size(); ++k) {
      const Json values = call["captured"][k];
      Capture& capture = captures.at(static_cast<int>(k));
      Json captured = Json::array();
      const auto add = [&] {
        for (const auto read :
            {+[](const Capture& c) { return Json(c.asString()); }, +[](const Capture& c) { return Json(c.asNumber()); },
                +[](const Capture& c) { return Json(c.asBoolean()); }, +[](const Capture& c) { return c.asArray(); },
                +[](const Capture& c) { return c.asObject(); }}) {
          try {
            captured.add(read(capture));
          } catch (const AssertionError&) {
          }
        }
      };
      do add();
      while (capture.next());
      CHECK(captured.dump() == values.dump());
    }
  }
}
