// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/construct_selector.hpp>

#include <algorithm>

#include "features/class_cast.hpp"
#include "filesystem/glob_pattern.hpp"
#include "filesystem/utf16.hpp"
#include "tree/state.hpp"

namespace cdk {

using namespace detail;

namespace {

CfnResource* asResource(Construct& construct) {
  CfnElement* element = TreeAccess::element(construct);
  return element ? classCast<CfnResource>(*element) : nullptr;
}

template <class Match>
void gather(Construct& construct, const Match& match, std::vector<Construct*>& found) {
  if (match(construct)) found.push_back(&construct);
  for (Construct* child : TreeAccess::children(construct)) gather(*child, match, found);
}

struct All final : IConstructSelector {
  std::vector<Construct*> select(Construct& scope) const override { return scope.node().findAll(); }
};

struct OnlyItself final : IConstructSelector {
  std::vector<Construct*> select(Construct& scope) const override { return {&scope}; }
};

struct MainResource final : IConstructSelector {
  std::vector<Construct*> select(Construct& scope) const override {
    if (asResource(scope)) return {&scope};
    const Handle<Construct> child = scope.node().defaultChild();
    if (child && asResource(*child)) return {child.get()};
    return {};
  }
};

struct OfTypes final : IConstructSelector {
  explicit OfTypes(List<std::string> types) : types_(std::move(types)) {}
  std::vector<Construct*> select(Construct& scope) const override {
    std::vector<Construct*> found;
    gather(
        scope,
        [&](Construct& c) {
          const CfnResource* resource = asResource(c);
          if (!resource) return false;
          for (const std::string& type : types_)
            if (type == resource->cfnResourceType()) return true;
          return false;
        },
        found);
    return found;
  }
  List<std::string> types_;
};

/// A shell pattern for a whole text; a leading "!" turns it round.
class TextPattern {
 public:
  explicit TextPattern(std::string_view pattern)
      : negations_(std::min(pattern.find_first_not_of('!'), pattern.size())),
        positive_(pattern.substr(negations_)),
        // A file pattern without a slash is for the last name alone. With a common first name both have one.
        glob_("_/" + positive_) {}

  bool matches(std::string_view text) const { return matchesPositive(text) == (negations_ % 2 == 0); }

 private:
  bool matchesPositive(std::string_view text) const {
    if (positive_.empty() || text.empty()) return text.empty() && (positive_.empty() || positive_ == "**");
    if (positive_[0] == '#' || positive_[0] == '/') return false;
    const std::u16string wide = filesystem::toUtf16("_/" + std::string(text));
    filesystem::PathSegments names;
    std::u16string_view rest = wide;
    for (std::size_t slash = rest.find(u'/'); slash != rest.npos; slash = rest.find(u'/')) {
      names.push_back(rest.substr(0, slash));
      rest.remove_prefix(slash + 1);
    }
    names.push_back(rest);
    return glob_.matches(names);
  }
  std::size_t negations_;
  std::string positive_;
  filesystem::GlobPattern glob_;
};

struct ByPattern final : IConstructSelector {
  ByPattern(std::string_view pattern, bool ofPath) : pattern_(pattern), ofPath_(ofPath) {}
  std::vector<Construct*> select(Construct& scope) const override {
    std::vector<Construct*> found;
    gather(
        scope, [&](Construct& c) { return pattern_.matches(ofPath_ ? c.node().path() : c.node().id()); }, found);
    return found;
  }
  TextPattern pattern_;
  bool ofPath_;
};

}  // namespace

ConstructSelector ConstructSelector::all() { return All{}; }
ConstructSelector ConstructSelector::cfnResource() { return MainResource{}; }
ConstructSelector ConstructSelector::onlyItself() { return OnlyItself{}; }
ConstructSelector ConstructSelector::ofTypes(List<std::string> types) { return OfTypes{std::move(types)}; }
ConstructSelector ConstructSelector::byId(std::string_view pattern) { return ByPattern(pattern, false); }
ConstructSelector ConstructSelector::byPath(std::string_view pattern) { return ByPattern(pattern, true); }

}  // namespace cdk
