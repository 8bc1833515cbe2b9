// SPDX-License-Identifier: Apache-2.0
#include "names/unique_id.hpp"

#include <cdkpp/core/errors.hpp>

#include "hash/digest.hpp"
#include "names/character_set.hpp"

namespace cdk::detail {
namespace {

constexpr std::string_view HIDDEN = "Default";               // left out altogether, so that code can be moved into it
constexpr std::string_view HIDDEN_FROM_PEOPLE = "Resource";  // left out of the readable part
constexpr std::size_t HASH_LENGTH = 8;
constexpr std::size_t MAX_READABLE_LENGTH = 240;
constexpr std::size_t MAX_ID_LENGTH = 255;
constexpr std::size_t MAX_STACK_NAME_LENGTH = 128;

/** What counts of a path: the components joined by slashes, of which the hash is taken, and how many they are. */
class CountedPath {
 public:
  explicit CountedPath(const std::vector<std::string_view>& components) {
    std::size_t size = components.size();
    for (const std::string_view component : components) size += component.size();
    text_.reserve(size);
    for (const std::string_view component : components) {
      if (component == HIDDEN) continue;
      if (count_++ > 0) text_ += '/';
      text_ += component;
    }
  }
  std::size_t count() const { return count_; }
  const std::string& text() const { return text_; }
  hash::Md5::Digits digits() const { return hash::md5(text_).upper(); }

 private:
  std::string text_;
  std::size_t count_ = 0;
};

/** Calls `use` for each component that is to be read in the name. */
template <typename Use>
void forEachReadable(const std::vector<std::string_view>& components, Use use) {
  std::string_view kept;
  bool first = true;
  for (const std::string_view component : components) {
    if (component == HIDDEN || (!first && kept.ends_with(component))) continue;
    first = false;
    kept = component;
    if (component != HIDDEN_FROM_PEOPLE) use(component);
  }
}

[[noreturn]] void throwNoComponents() {
  throw AssumptionError("CDKPP2022",
                        "cannot make a unique name: no id of the path counts (\"Default\" does not); give a construct "
                        "on the path another id");
}

}  // namespace

std::string makeUniqueId(const std::vector<std::string_view>& components) {
  const CountedPath path(components);
  if (path.count() == 0) throwNoComponents();
  static constexpr CharacterSet alphanumeric;
  std::string id;
  id.reserve(path.text().size() + HASH_LENGTH);
  if (path.count() == 1) {
    alphanumeric.appendKept(id, path.text());
    if (id.size() <= MAX_ID_LENGTH) return id;
    id.clear();
  }
  forEachReadable(components, [&](std::string_view component) {
    if (id.size() < MAX_READABLE_LENGTH) alphanumeric.appendKept(id, component);
  });
  if (id.size() > MAX_READABLE_LENGTH) id.resize(MAX_READABLE_LENGTH);
  return id += path.digits().first(HASH_LENGTH);
}

std::string makeUniqueResourceName(const std::vector<std::string_view>& components, const UniqueNameOptions& options) {
  const CountedPath path(components);
  if (path.count() == 0) throwNoComponents();
  const CharacterSet allowed(options.allowedSpecialCharacters);
  std::string name(options.prefix);
  if (path.count() == 1) {
    allowed.appendKept(name, path.text());
    if (name.size() <= options.maxLength) return name;
    name = options.prefix;
  }
  bool first = true;
  forEachReadable(components, [&](std::string_view component) {
    const std::size_t before = name.size();
    if (!first) name += options.separator;
    const std::size_t start = name.size();
    allowed.appendKept(name, component);
    if (name.size() == start)
      name.resize(before);
    else
      first = false;
  });
  name += options.separator;
  if (name.size() + HASH_LENGTH > options.maxLength) {
    const std::size_t half = options.maxLength > HASH_LENGTH ? (options.maxLength - HASH_LENGTH) / 2 : 0;
    if (half == 0) {
      throw AssumptionError("CDKPP2400",
                            "a unique name needs a maxLength of at least 10: two characters and the hash "
                            "of eight; " +
                                std::to_string(options.maxLength) + " was given");
    }
    name.erase(half, name.size() - 2 * half);
  }
  return name += path.digits().first(HASH_LENGTH);
}

std::string makeStackName(const std::vector<std::string_view>& components, std::string_view prefix) {
  if (components.size() == 1 && prefix.size() + components[0].size() <= MAX_STACK_NAME_LENGTH)
    return std::string(prefix).append(components[0]);
  return makeUniqueResourceName(components, {.maxLength = MAX_STACK_NAME_LENGTH, .prefix = prefix});
}

}  // namespace cdk::detail
