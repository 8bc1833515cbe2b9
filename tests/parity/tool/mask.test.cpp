// SPDX-License-Identifier: Apache-2.0
#include "mask.hpp"

#include <filesystem>
#include <map>
#include <string>

#include "difference.hpp"
#include "support/catch.hpp"

using parity::Assembly;
using parity::Json;
using parity::MaskRule;

namespace {

namespace fs = std::filesystem;

const std::string codeHash(64, 'a');
const std::string nestedHash(64, 'b');
const std::string topHash(64, 'c');
const std::string otherHash(64, 'd');
const std::string handler = "CustomS3AutoDeleteObjectsCustomResourceProviderHandler9D90184F";

const std::vector<MaskRule>& rules() {
  static const std::vector<MaskRule> all = parity::readMasks("../masks.json");
  return all;
}

Json function(const std::string& key) {
  return {{"Type", "AWS::Lambda::Function"}, {"Properties", {{"Code", {{"S3Bucket", "bucket"}, {"S3Key", key}}},
                                                                {"Handler", "index.handler"}, {"Timeout", 900}}}};
}

Json stackResource(const std::string& hash) {
  return {{"Type", "AWS::CloudFormation::Stack"},
      {"Properties", {{"TemplateURL", {{"Fn::Join", {"", {"https://s3.", "/" + hash + ".json"}}}}}}}};
}

Json file(const std::string& hash, const std::string& path) {
  return {{"source", {{"path", path}}},
      {"destinations", {{"current_account-current_region-01234567", {{"objectKey", hash + ".json"}}}}}};
}

// A stack with a handler in a nested stack, and a second nested stack without any.
Assembly nestedHandler() {
  Assembly assembly;
  assembly.facts["Nested.nested.template.json"] = {
      {"Resources", {{handler, function(codeHash + ".zip")}, {"Other", function(otherHash + ".zip")}}}};
  assembly.facts["Plain.nested.template.json"] = {{"Resources", {{"Queue", {{"Type", "AWS::SQS::Queue"}}}}}};
  assembly.facts["Top.template.json"] = {
      {"Resources", {{"Nested", stackResource(nestedHash)}, {"Plain", stackResource(otherHash)}}}};
  assembly.facts["Top.assets.json"] = {{"files",
      {{codeHash, file(codeHash, "asset." + codeHash)}, {nestedHash, file(nestedHash, "Nested.nested.template.json")},
          {otherHash, file(otherHash, "Plain.nested.template.json")}, {topHash, file(topHash, "Top.template.json")}}}};
  assembly.facts["manifest.json"] = {{"artifacts",
      {{"Top",
          {{"properties", {{"stackTemplateAssetObjectUrl", "s3://b/" + topHash + ".json"}, {"other", topHash}}}}}}}};
  assembly.facts["staged.json"] = {"asset." + codeHash, "asset." + otherHash};
  assembly.facts["annotations.json"] = {{{"path", "/Top"}, {"data", codeHash + nestedHash + topHash}}};
  return assembly;
}

// The places that masking changed, by file; keys that were renamed count as their new name.
std::map<std::string, std::vector<std::string>> changes(const Assembly& before, const Assembly& after) {
  std::map<std::string, std::vector<std::string>> found;
  for (const auto& [path, document] : before.facts) {
    std::vector<std::string> lines;
    parity::describeDifferences("", document, after.facts.at(path), lines);
    for (const std::string& line : lines) found[path].push_back(line.substr(0, line.find(": ")));
  }
  return found;
}

}  // namespace

TEST_CASE("masking changes the code of a listed handler and the hashes that follow from it, and nothing else") {
  const Assembly before = nestedHandler();
  Assembly after = before;
  const std::set<std::string> changed = parity::mask(after, rules());
  CHECK(changed == std::set<std::string>{"Nested.nested.template.json", "Top.template.json"});

  auto found = changes(before, after);
  CHECK(found["Nested.nested.template.json"] ==
        std::vector<std::string>{".Resources." + handler + ".Properties.Code.S3Key"});
  CHECK(found["Top.template.json"] ==
        std::vector<std::string>{".Resources.Nested.Properties.TemplateURL.Fn::Join[1][1]"});
  CHECK(found["manifest.json"] == std::vector<std::string>{".artifacts.Top.properties.stackTemplateAssetObjectUrl"});
  CHECK(found["staged.json"] == std::vector<std::string>{"[0]"});
  CHECK(found.count("Plain.nested.template.json") == 0);
  CHECK(found.count("annotations.json") == 0);

  const Json& files = after.facts["Top.assets.json"]["files"];
  CHECK(files.size() == 4);
  CHECK(files.contains("(code of " + handler + ")"));
  CHECK(files.contains("(template Nested.nested.template.json)"));
  CHECK(files.contains("(template Top.template.json)"));
  CHECK(files.at(otherHash) == before.facts.at("Top.assets.json").at("files").at(otherHash));
}

TEST_CASE("two assemblies that differ in the code of a handler alone are equal after masking") {
  Assembly one = nestedHandler();
  Assembly two = nestedHandler();
  for (auto& [path, document] : two.facts) {
    std::string text = document.dump();
    for (const std::string& hash : {codeHash, nestedHash, topHash})
      for (std::size_t at = text.find(hash); at != std::string::npos; at = text.find(hash, at + 1))
        text.replace(at, hash.size(), std::string(64, static_cast<char>(hash[0] - 'a' + '1')));
    if (path != "annotations.json" && path != "manifest.json") document = Json::parse(text);
  }
  two.facts["manifest.json"]["artifacts"]["Top"]["properties"]["stackTemplateAssetObjectUrl"] =
      "s3://b/" + std::string(64, '3') + ".json";
  parity::mask(one, rules());
  parity::mask(two, rules());
  CHECK(changes(one, two).empty());
}

TEST_CASE("masking keeps every other difference of a listed handler") {
  for (const char* property : {"Handler", "Timeout", "Code.S3Bucket"}) {
    Assembly one = nestedHandler();
    Assembly two = nestedHandler();
    const std::string name = property;
    Json& properties = two.facts["Nested.nested.template.json"]["Resources"][handler]["Properties"];
    (name == "Code.S3Bucket" ? properties["Code"]["S3Bucket"] : properties[name]) = "changed";
    parity::mask(one, rules());
    parity::mask(two, rules());
    CHECK(changes(one, two).size() == 1);
  }
}

TEST_CASE("a handler's name on a resource of another type is not masked") {
  Assembly assembly;
  assembly.facts["Top.template.json"] = {{"Resources", {{handler, function(codeHash + ".zip")}}}};
  assembly.facts["Top.template.json"]["Resources"][handler]["Type"] = "AWS::Lambda::LayerVersion";
  const Assembly before = assembly;
  CHECK(parity::mask(assembly, rules()).empty());
  CHECK(changes(before, assembly).empty());
}

TEST_CASE("a name that only contains that of a handler is not masked") {
  for (const std::string& name : {"My" + handler, handler + "Too", std::string("Custom")}) {
    Assembly assembly;
    assembly.facts["Top.template.json"] = {{"Resources", {{name, function(codeHash + ".zip")}}}};
    CHECK(parity::mask(assembly, rules()).empty());
  }
}

TEST_CASE("only the three fields of a handler's code may be listed") {
  const fs::path masks = fs::temp_directory_path() / "cdkpp-parity-masks.json";
  const auto write = [&](const std::string& field) {
    std::FILE* stream = std::fopen(masks.string().c_str(), "w");
    REQUIRE(stream != nullptr);
    const std::string text = Json{{"masks", {{{"type", "T"}, {"logicalId", "x"}, {"fields", {field}}}}}}.dump();
    std::fputs(text.c_str(), stream);
    std::fclose(stream);
  };
  for (const char* field : {"Code.S3Key", "Code.ZipFile", "CodeHash"}) {
    write(field);
    CHECK(parity::readMasks(masks).size() == 1);
  }
  for (const char* field : {"Code", "Code.S3Bucket", "Handler", "", "Role"}) {
    write(field);
    CHECK_THROWS_WITH(parity::readMasks(masks), Catch::Matchers::ContainsSubstring("may not be masked"));
  }
  fs::remove(masks);
}

TEST_CASE("in all expected assemblies masking touches nothing but listed fields and hashes") {
  const std::regex template_(R"(\.Resources\.\w+\.Properties\.(Code\.S3Key|Code\.ZipFile|CodeHash|TemplateURL.*))");
  const std::regex manifest(R"(\.artifacts\..*\.properties\.stackTemplateAssetObjectUrl)");
  std::size_t masked = 0;
  for (const fs::directory_entry& folder : fs::directory_iterator("..")) {
    if (!fs::exists(folder.path() / "expected" / "manifest.json")) continue;
    const Assembly before = parity::readExpected(folder.path() / "expected");
    Assembly after = before;
    const std::set<std::string> changed = parity::mask(after, rules());
    masked += changed.size();
    for (const auto& [path, places] : changes(before, after)) {
      INFO(folder.path().filename().string() << "/" << path);
      REQUIRE_FALSE(changed.empty());
      for (const std::string& place : places) {
        INFO(place);
        if (parity::isTemplate(path)) CHECK(std::regex_match(place, template_));
        if (parity::isManifest(path)) CHECK(std::regex_match(place, manifest));
        CHECK((parity::isTemplate(path) || parity::isManifest(path) || parity::isAssetManifest(path) ||
               path == "staged.json"));
      }
    }
  }
  CHECK(masked > 0);
}
