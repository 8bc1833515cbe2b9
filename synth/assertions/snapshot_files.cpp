// SPDX-License-Identifier: Apache-2.0
#include "assertions/snapshot_files.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

#include "assertions/changes.hpp"
#include "assertions/match_values.hpp"
#include "assertions/template_state.hpp"

namespace cdk::assertions {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kTemplate = ".template.json";
constexpr std::string_view kUnapproved = ".unapproved";
constexpr std::size_t kShownChanges = 25;

/// Set, and not to what means no.
bool isOn(const char* variable) {
  const char* value = std::getenv(variable);
  const std::string_view text = value ? value : "";
  return !text.empty() && text != "0" && text != "false";
}

[[noreturn]] void refuse(const std::string& what, const fs::path& path, const std::error_code& error) {
  throw AssertionError("CDKPP6012", "cannot " + what + " '" + path.string() + "': " + error.message());
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) refuse("read", path, std::make_error_code(std::errc::io_error));
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& text) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error) refuse("write to", path.parent_path(), error);
  std::ofstream out(path, std::ios::binary);
  out << text;
  out.close();
  if (!out) refuse("write", path, std::make_error_code(std::errc::io_error));
}

/// The templates that are stored, by the path below the folder. What an earlier run left unapproved is removed.
std::set<std::string> storedFiles(const fs::path& folder, const std::string& name) {
  std::set<std::string> stored;
  const auto consider = [&](const fs::path& path) {
    const std::string text = path.generic_string();
    std::error_code error;
    if (text.ends_with(kUnapproved)) {
      if (!fs::remove(path, error) && error) refuse("remove", path, error);
    } else if (text.ends_with(kTemplate)) {
      stored.insert(path.lexically_relative(folder).generic_string());
    }
  };
  const fs::path single = folder / (name + std::string(kTemplate));
  for (const fs::path& path : {single, fs::path(single.string() + std::string(kUnapproved))})
    if (fs::exists(path)) consider(path);
  std::error_code error;
  std::vector<fs::path> found;  // first, because files are removed
  for (fs::recursive_directory_iterator at(folder / name, error), end; !error && at != end; at.increment(error))
    if (at->is_regular_file()) found.push_back(at->path());
  for (const fs::path& path : found) consider(path);
  return stored;
}

/// Where two texts with one content differ.
std::string describeForm(const std::string& before, const std::string& after) {
  std::size_t line = 1, begin = 0;
  for (std::size_t i = 0; i < before.size() && i < after.size() && before[i] == after[i]; ++i)
    if (before[i] == '\n') ++line, begin = i + 1;
  const auto lineOf = [&](const std::string& text) { return text.substr(begin, text.find('\n', begin) - begin); };
  return "  the same content in another order or form, first in line " + std::to_string(line) + ":\n      " +
         lineOf(before).substr(0, 100) + "\n      → " + lineOf(after).substr(0, 100) + "\n";
}

std::string describeDifference(const std::string& file, const std::string& before, const SnapshotFile& after) {
  std::string text = file + ":\n";
  Json stored;
  try {
    stored = Json::parse(before);
  } catch (const Error& e) {  // half of a merge, for example
    return text + "  the stored file is not JSON: " + e.message() + "\n";
  }
  const std::vector<EntryChange> changes = changesOf(stored, Json::parse(after.text));
  if (changes.empty()) return text + describeForm(before, after.text);
  for (std::size_t i = 0; i < changes.size() && i < kShownChanges; ++i)
    text += describeChange(changes[i], after.describe ? after.describe(changes[i].id) : "");
  if (changes.size() > kShownChanges)
    text += "  … (" + std::to_string(changes.size() - kShownChanges) + " more changes)\n";
  return text;
}

void update(const fs::path& folder, const std::set<std::string>& stored, const SnapshotFiles& now) {
  for (const auto& [file, content] : now)
    if (!stored.contains(file) || read(folder / file) != content.text) write(folder / file, content.text);
  for (const std::string& file : stored)
    if (!now.contains(file)) fs::remove(folder / file);
}

}  // namespace

std::map<std::string, std::string> assetNames(const cdk::detail::MemoryAssembly& assembly) {
  std::map<std::string, std::string> names;
  for (const auto& [file, text] : assembly) {
    if (!file.ends_with(".assets.json")) continue;
    const Json manifest = Json::parse(text);
    for (const char* kind : {"files", "dockerImages"}) {
      const Json assets = manifest[kind];
      for (std::size_t i = 0; assets.isObject() && i < assets.size(); ++i) {
        const Json displayName = assets.value(i)["displayName"];
        names.emplace(assets.key(i),
                      displayName.isString() ? displayName.asString() : std::to_string(names.size() + 1));
      }
    }
  }
  return names;
}

std::string withoutAssetHashes(const std::string& text, const std::map<std::string, std::string>& names) {
  std::string result;
  const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  constexpr std::size_t shortest = 32;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size() && isHex(text[end])) ++end;
    const auto name = end - at >= shortest ? names.find(text.substr(at, end - at)) : names.end();
    if (name != names.end())
      result += "<asset:" + name->second + ">";
    else
      result.append(text, at, std::max<std::size_t>(end - at, 1));
    at = std::max(end, at + 1);
  }
  return result;
}

void compareSnapshot(const fs::path& folder, const std::string& name, const SnapshotFiles& now) {
  const std::set<std::string> stored = storedFiles(folder, name);
  if (isOn("CDKPP_UPDATE_SNAPSHOTS")) return update(folder, stored, now);
  if (stored.empty()) {
    if (isOn("CI"))
      throw AssertionError("CDKPP6011", "there is no snapshot '" + name + "' in '" + folder.string() +
                                            "': run the test where CI is not set, and commit the files that it writes");
    update(folder, stored, now);
    std::fprintf(stderr, "new snapshot '%s' in %s\n", name.c_str(), folder.string().c_str());
    return;
  }
  std::string text;
  std::size_t differences = 0;
  for (const auto& [file, content] : now) {
    const std::string before = stored.contains(file) ? read(folder / file) : std::string();
    if (before == content.text) continue;
    ++differences;
    write(folder / (file + std::string(kUnapproved)), content.text);
    text += stored.contains(file) ? describeDifference(file, before, content) : file + " is new\n";
  }
  for (const std::string& file : stored) {
    if (now.contains(file)) continue;
    ++differences;
    write(folder / (file + std::string(kUnapproved)), "");
    text += file + " is no longer written\n";
  }
  if (differences == 0) return;
  throw AssertionError("CDKPP6010", std::to_string(differences) + " template(s) differ from the snapshot '" + name +
                                        "':\n" + text +
                                        "If that is meant, build the target 'approve', or run again with "
                                        "CDKPP_UPDATE_SNAPSHOTS=1");
}

}  // namespace cdk::assertions
