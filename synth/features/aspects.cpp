// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/errors.hpp>

#include <algorithm>

#include "features/aspect_list.hpp"

namespace cdk {

using namespace detail;

unsigned& detail::aspectRevision(const Construct& construct) {
  return attachment<unsigned>(construct.node().root().node(), "aspectRevision");
}

namespace {
void checkPriority(int priority, const Construct& construct) {
  if (priority < 0)
    throw ValidationError("CDKPP2502",
                          "the priority of an aspect must not be negative, got " + std::to_string(priority), construct);
}
}  // namespace

Construct& AspectApplication::construct() const {
  Construct* construct = aspectStateOf(state_).construct;
  if (!construct) emptyAccess("the construct of an aspect, which was removed");
  return *construct;
}
const Aspect& AspectApplication::aspect() const { return aspectStateOf(state_).aspect; }
int AspectApplication::priority() const { return aspectStateOf(state_).priority; }
void AspectApplication::setPriority(int priority) {
  checkPriority(priority, construct());
  aspectStateOf(state_).priority = priority;
  ++aspectRevision(construct());
}

void Aspects::add(Aspect aspect, AspectOptions options) {
  const int priority = options.priority.valueOr(AspectPriority::DEFAULT);
  checkPriority(priority, *scope_);
  auto& applications = attachment<AspectList>(scope_->node(), AspectList::KEY).applications;
  const bool known = std::any_of(applications.begin(), applications.end(), [&](const Any& application) {
    const AspectState& state = aspectStateOf(application);
    return state.aspect == aspect && state.priority == priority;
  });
  if (known) return;
  applications.push_back(box<AspectState>({scope_, std::move(aspect), priority}));
  ++aspectRevision(*scope_);
}

std::vector<Aspect> Aspects::all() const {
  std::vector<Aspect> aspects;
  for (const AspectApplication& application : applied()) aspects.push_back(application.aspect());
  return aspects;
}
std::vector<AspectApplication> Aspects::applied() const {
  std::vector<AspectApplication> list;
  if (const auto* own = attachmentOrNull<AspectList>(scope_->node(), AspectList::KEY))
    for (const Any& application : own->applications) list.emplace_back(Raw{}, application);
  return list;
}

}  // namespace cdk
