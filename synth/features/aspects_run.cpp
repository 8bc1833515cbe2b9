// SPDX-License-Identifier: Apache-2.0
#include "features/aspects_run.hpp"

#include <cdkpp/core/errors.hpp>

#include <algorithm>
#include <memory>
#include <string_view>
#include <unordered_map>

#include "features/aspect_list.hpp"
#include "features/class_cast.hpp"
#include "features/type_name.hpp"

namespace cdk::detail {

namespace {

constexpr int kMaxRounds = 101;
// Of the tree; an aspect that adds a child to each construct would go on for ever.
constexpr int kMaxDepth = 5000;

/// Aspects in the order in which they visit a construct. Constructs without aspects of their own share the list of the
/// scope.
using AspectOrder = std::vector<Any>;

bool sameOrder(const AspectOrder& a, const AspectOrder& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Any& x, const Any& y) { return x.cell() == y.cell(); });
}

/// A construct, by the ids from the root. A construct that takes the place of a removed one counts as the same.
using PathHash = std::uint64_t;
PathHash below(PathHash scope, std::string_view id) {
  return (scope ^ std::hash<std::string_view>{}(id)) * 0x9E3779B97F4A7C15u + 1;
}

/// What has visited a construct: the first `done` of an order that is shared, or a list of its own once the aspects of
/// the construct have changed.
struct Visits {
  const AspectOrder* order = nullptr;
  std::size_t done = 0;
  std::unique_ptr<AspectOrder> own{};
  const AspectOrder* settled = nullptr;  // all of this order have visited

  const AspectOrder& list() const { return own ? *own : *order; }
  std::size_t count() const { return own ? own->size() : done; }
  void add(const Any& application) {
    if (own)
      own->push_back(application);
    else
      ++done;
  }
  void makeOwn() {
    if (!own) own = std::make_unique<AspectOrder>(order->begin(), order->begin() + static_cast<std::ptrdiff_t>(done));
  }
  bool contains(const Aspect& aspect) const {
    const AspectOrder& visited = list();
    for (std::size_t i = 0; i < count(); ++i)
      if (aspectStateOf(visited[i]).aspect == aspect) return true;
    return false;
  }
};

class AspectRun {
 public:
  explicit AspectRun(Construct& root) : root_(root), revision_(aspectRevision(root)) {}

  enum class Result { NOTHING, INVOKED, CHANGED };

  Result round() { return visit(root_, 0, kNone, 0); }

  [[noreturn, gnu::noinline]] static void endless(const Construct& construct, const std::string& after) {
    throw ValidationError("CDKPP2500",
                          "possible infinite loop while invoking Aspects: after " + after +
                              " they still add aspects or constructs. See that what they add comes to an end; each "
                              "aspect that is added by another one takes a round",
                          construct);
  }

 private:
  // Calls itself for each level of the tree. What it calls is kept out of its frame, which would else be so large under
  // a sanitizer that the stack ends before kMaxDepth does.
  Result visit(Construct& construct, PathHash path, const AspectOrder& inherited, int depth) {
    if (depth > kMaxDepth) endless(root_, std::to_string(kMaxDepth) + " constructs, one inside of the other,");
    const AspectOrder& order = orderAt(construct, path, inherited);
    Result result = order.empty() ? Result::NOTHING : invoke(construct, visits_[path], order);
    if (result == Result::CHANGED) return result;
    const auto& children = TreeAccess::children(construct);
    const std::size_t count = children.size();  // what a visit adds here comes in the next round
    for (std::size_t i = 0; i < count && i < children.size(); ++i) {
      Construct& child = *children[i];
      if (isStage(child)) continue;
      const Result below = visit(child, cdk::detail::below(path, child.node().id()), order, depth + 1);
      if (below != Result::NOTHING) result = below;
      if (below == Result::CHANGED) break;
    }
    return result;
  }

  static bool isStage(Construct& construct) { return !TreeAccess::element(construct) && isA<Stage>(construct); }

  [[gnu::noinline]] const AspectOrder& orderAt(Construct& construct, PathHash path, const AspectOrder& inherited) {
    const auto* own = attachmentOrNull<AspectList>(construct.node(), AspectList::KEY);
    if (!own || own->applications.empty()) return inherited;
    AspectOrder order = inherited;
    order.insert(order.end(), own->applications.begin(), own->applications.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const Any& a, const Any& b) { return aspectStateOf(a).priority < aspectStateOf(b).priority; });
    // An order that is replaced stays: constructs may have been visited by it.
    auto& known = orders_[path];
    if (known.empty() || !sameOrder(*known.back(), order))
      known.push_back(std::make_unique<AspectOrder>(std::move(order)));
    return *known.back();
  }

  [[gnu::noinline]] Result invoke(Construct& construct, Visits& visits, const AspectOrder& order) {
    if (visits.settled == &order) return Result::NOTHING;
    if (!visits.order)
      visits.order = &order;
    else if (visits.order != &order)
      visits.makeOwn();
    Result result = Result::NOTHING;
    const unsigned revision = revision_;
    for (std::size_t i = visits.own ? 0 : visits.done; i < order.size(); ++i) {
      const AspectState& state = aspectStateOf(order[i]);
      if (visits.contains(state.aspect)) {
        visits.makeOwn();  // added twice: the visits are no beginning of the order
        continue;
      }
      if (visits.count()) checkPriority(construct, aspectStateOf(visits.list()[visits.count() - 1]), state);
      state.aspect.visit(construct);
      result = Result::INVOKED;
      visits.add(order[i]);
      if (revision_ != revision) return Result::CHANGED;
    }
    visits.settled = &order;
    return result;
  }

  static void checkPriority(const Construct& construct, const AspectState& last, const AspectState& next) {
    if (last.priority <= next.priority) return;
    const auto named = [](const AspectState& state) {
      return aspectName(state.aspect) + " with priority " + std::to_string(state.priority) + " (added at '" +
             (state.construct ? state.construct->node().path() : "a removed construct") + "')";
    };
    throw ValidationError("CDKPP2501",
                          "Cannot invoke Aspect " + named(next) + " on node '" + construct.node().path() +
                              "': Aspect " + named(last) +
                              " has visited it before. Aspects run in ascending order of priority; one "
                              "that is added by another needs a priority of at least " +
                              std::to_string(last.priority) + " here",
                          construct);
  }
  static std::string aspectName(const Aspect& aspect) { return typeName(*aspect.as<IAspect>()); }

  static inline const AspectOrder kNone{};
  Construct& root_;
  unsigned& revision_;
  std::unordered_map<PathHash, Visits> visits_;
  std::unordered_map<PathHash, std::vector<std::unique_ptr<AspectOrder>>> orders_;
};

}  // namespace

void invokeAspects(Construct& root) {
  AspectRun run(root);
  run.round();
  for (int i = 0; i < kMaxRounds; ++i)
    if (run.round() == AspectRun::Result::NOTHING) return;
  AspectRun::endless(root, std::to_string(kMaxRounds) + " rounds");
}

}  // namespace cdk::detail
