// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>

#include "tree/state.hpp"

namespace cdk {

using detail::TreeAccess;

Construct::Construct(Scope scope) {
  if (*scope.used_)
    throw AssumptionError(
        "CDKPP2002", "this Scope has made a construct already; create children with New<T>{*this, \"Id\"}",
        scope.parent_ ? scope.parent_->node().path() : std::string(), scope.id_ ? scope.id_->at() : Location{});
  if (scope.parent_ && scope.id_->text().empty())
    throw ValidationError("CDKPP2005", "the id of a construct must not be empty: only the App has no id",
                          scope.parent_->node().path(), scope.id_->at());
  std::unique_ptr<Node, void (*)(Node*)> node(
      new Node(*this, scope.parent_, scope.id_ ? scope.id_->text() : std::string(),
               scope.id_ ? scope.id_->at() : Location{}),
      [](Node* n) { delete n; });
  node_ = node.get();
  if (scope.parent_) scope.parent_->node().adopt(*this);
  *scope.used_ = true;
  node.release();
}

Construct::~Construct() {
  if (node_->parent_) node_->parent_->node().release(*this);
  delete node_;
}

Construct* Construct::create(Construct& parent, const Id& id, void* props, Construct* (*make)(Scope, void*)) {
  bool used = false;
  try {
    return make(Scope(&parent, &id, &used), props);
  } catch (...) {
    // What was created below it is gone; the tree is not what the program says. App::synth refuses it.
    Construct& root = parent.node().root();
    if (auto* app = dynamic_cast<App*>(&root)) {
      std::string& broken = TreeAccess::state(*app).broken;
      if (broken.empty()) {
        const std::string scope = parent.node().path();
        broken = scope.empty() ? id.text() : scope + "/" + id.text();
      }
    }
    throw;
  }
}

IDependable::~IDependable() = default;
IConstruct::~IConstruct() = default;
void IConstruct::dependencyRoots(std::vector<Construct*>& roots) const { roots.push_back(&asConstruct()); }
Node& IConstruct::node() const { return asConstruct().node(); }
std::string IConstruct::path() const { return asConstruct().node().path(); }
Stack& IConstruct::stack() const {
  Construct& self = asConstruct();
  if (Stack* stack = TreeAccess::stackOrNull(self)) return *stack;
  throw AssumptionError("CDKPP2004", "this construct is in no Stack; create it below one", self);
}

}  // namespace cdk
