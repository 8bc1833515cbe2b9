// SPDX-License-Identifier: Apache-2.0
#include "custom_resources/sdk_names.hpp"

#include <algorithm>

namespace cdk::detail {
namespace {

constexpr std::string_view kPackage = "@aws-sdk/client-";
constexpr std::string_view kCommand = "Command";

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// The first word that `matches`; empty when there is none.
template <class Matches>
std::string_view findWord(std::string_view words, Matches matches) {
  while (!words.empty()) {
    const std::size_t space = words.find(' ');
    const std::string_view word = words.substr(0, space);
    if (matches(word)) return word;
    if (space == std::string_view::npos) break;
    words.remove_prefix(space + 1);
  }
  return {};
}

/// The value of "key=value" among the words; empty when there is none.
std::string_view valueOf(std::string_view words, std::string_view key) {
  const std::string_view word =
      findWord(words, [&](std::string_view each) { return each.starts_with(key) && each[key.size()] == '='; });
  return word.empty() ? word : word.substr(key.size() + 1);
}

std::string withoutHyphens(std::string_view text) {
  std::string plain(text);
  plain.erase(std::remove(plain.begin(), plain.end(), '-'), plain.end());
  return plain;
}

}  // namespace

std::string sdkClientName(std::string_view service) {
  std::string name(service);
  std::transform(name.begin(), name.end(), name.begin(), lower);
  if (name.starts_with(kPackage)) name.erase(0, kPackage.size());
  if (const auto client = valueOf(kRenamed, name); !client.empty()) return std::string(client);
  const auto client = findWord(kHyphenated, [&](std::string_view each) { return withoutHyphens(each) == name; });
  return client.empty() ? name : std::string(client);
}

std::string sdkActionName(std::string_view clientName, std::string_view action) {
  std::string name(action);
  if (name.empty()) return name;
  if (upper(name[0]) != name[0]) {
    name[0] = upper(name[0]);
    return name;
  }
  const std::string asCommand = std::string(clientName) + "=" + name;
  const bool isAction = !findWord(kCommands, [&](std::string_view each) { return each == asCommand; }).empty();
  if (!isAction && name.ends_with(kCommand)) name.erase(name.size() - kCommand.size());
  return name;
}

std::string iamActionOfSdkCall(std::string_view service, std::string_view action) {
  const std::string client = sdkClientName(service);
  const auto prefix = valueOf(kPrefixes, client);
  return (prefix.empty() ? client : std::string(prefix)) + ":" + sdkActionName(client, action);
}

bool isSdkService(std::string_view service) {
  const std::string client = sdkClientName(service);
  return !findWord(kServices, [&](std::string_view each) { return each == client; }).empty();
}

}  // namespace cdk::detail
