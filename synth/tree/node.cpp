// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>

#include <algorithm>

#include "hash/digest.hpp"
#include "text/object_key.hpp"
#include "tree/state.hpp"

namespace cdk {

using detail::TreeAccess;

namespace {
constexpr std::size_t kIndexFrom = 16;  // with fewer children a linear search is faster

std::string sanitized(std::string id) {
  for (std::size_t at = 0; (at = id.find_first_of("/\n", at)) != std::string::npos; at += 2) id.replace(at, 1, "--");
  return id;
}
}  // namespace

Node::Node(Construct& self, Construct* parent, std::string id, Location at)
    : self_(&self), parent_(parent), id_(sanitized(std::move(id))), at_(at) {
  if (parent) stack_ = parent->node().stack_;
}

Node::~Node() {
  while (!children_.empty()) {  // last to first; a child does not search for itself in a list that goes away
    Construct* child = children_.back();
    children_.pop_back();
    child->node().parent_ = nullptr;
    delete child;
  }
  delete extras_;
}

Node::Extras& Node::extras() {
  if (!extras_) extras_ = new Extras;
  return *extras_;
}

std::string Node::path() const {
  std::size_t length = 0;
  for (const Node* n = this; n; n = n->parent_ ? &n->parent_->node() : nullptr)
    length += n->id_.empty() ? 0 : n->id_.size() + 1;
  if (length == 0) return {};
  std::string result(length - 1, PATH_SEP);
  std::size_t end = length - 1;
  for (const Node* n = this; n; n = n->parent_ ? &n->parent_->node() : nullptr) {
    if (n->id_.empty()) continue;
    end -= n->id_.size();
    result.replace(end, n->id_.size(), n->id_);
    if (end > 0) --end;
  }
  return result;
}

std::string Node::addr() const {
  hash::Sha1 sha;
  for (const Construct* scope : scopes()) {
    const std::string& id = scope->node().id();
    if (id == "Default") continue;
    sha.update(id);
    sha.update("\n");
  }
  return "c8" + sha.hex().str();
}

Handle<Construct> Node::scope() const { return parent_ ? Handle<Construct>(*parent_) : Handle<Construct>(); }

std::vector<Construct*> Node::scopes() const {
  std::vector<Construct*> result;
  for (Construct* c = self_; c; c = c->node().parent_) result.push_back(c);
  std::reverse(result.begin(), result.end());
  return result;
}

Construct& Node::root() const {
  Construct* c = self_;
  while (c->node().parent_) c = c->node().parent_;
  return *c;
}

Construct* Node::childOrNull(std::string_view id) const {
  if (children_.size() < kIndexFrom) {
    for (Construct* child : children_)
      if (child->node().id_ == id) return child;
    return nullptr;
  }
  const auto found = extras_->byId.find(id);
  return found == extras_->byId.end() ? nullptr : found->second;
}

Construct& Node::findChild(std::string_view id) const {
  if (Construct* child = childOrNull(id)) return *child;
  throw AssumptionError("CDKPP2006", "there is no child '" + std::string(id) + "' here", *self_);
}
Handle<Construct> Node::tryFindChild(std::string_view id) const {
  Construct* child = childOrNull(sanitized(std::string(id)));
  return child ? Handle<Construct>(*child) : Handle<Construct>();
}

bool Node::tryRemoveChild(std::string_view id) {
  Construct* child = childOrNull(id);
  if (!child) return false;
  delete child;
  return true;
}

void Node::adopt(Construct& child) {
  const Node& added = child.node();
  if (locked())
    throw AssumptionError("CDKPP2010",
                          "cannot add '" + added.id_ + "' here during synthesis: the tree is complete by then", *self_);
  if (const Construct* twin = childOrNull(added.id_)) {
    const Location first = twin->node().at_;
    throw AssumptionError(
        "CDKPP2003",
        "there is already a construct '" + added.id_ + "' here" +
            (*first.file ? ", created at " + std::string(first.file) + ":" + std::to_string(first.line)
                         : std::string()) +
            "; give each child of a scope an id of its own",
        path(), added.at_);
  }
  auto place = children_.end();
  if (const auto index = text::canonicalArrayIndex(added.id_); index != text::notAnArrayIndex)
    // The children are upstream a JavaScript object, in which such ids come first.
    place = std::find_if(children_.begin(), children_.end(),
                         [&](const Construct* other) { return text::canonicalArrayIndex(other->node().id_) > index; });
  children_.insert(place, &child);
  if (children_.size() == kIndexFrom) {
    for (Construct* c : children_) extras().byId.emplace(c->node().id_, c);
  } else if (children_.size() > kIndexFrom) {
    extras_->byId.emplace(added.id_, &child);
  }
}

void Node::release(Construct& child) {
  const auto found = std::find(children_.rbegin(), children_.rend(), &child);
  if (found == children_.rend()) return;
  if (children_.size() >= kIndexFrom) extras_->byId.erase(child.node().id_);
  children_.erase(std::next(found).base());
  if (children_.size() == kIndexFrom - 1 && extras_) extras_->byId.clear();
  if (extras_ && extras_->defaultChild == &child) extras_->defaultChild = nullptr;
}

std::vector<Construct*> Node::findAll(ConstructOrder order) const {
  std::vector<Construct*> result;
  const auto walk = [&](auto& self, Construct& c) -> void {
    if (order == ConstructOrder::PREORDER) result.push_back(&c);
    for (Construct* child : c.node().children_) self(self, *child);
    if (order == ConstructOrder::POSTORDER) result.push_back(&c);
  };
  walk(walk, *self_);
  return result;
}

Construct* Node::defaultChildOrNull() const {
  if (extras_ && extras_->defaultChild) return extras_->defaultChild;
  Construct* resource = childOrNull("Resource");
  Construct* standard = childOrNull("Default");
  if (resource && standard)
    throw AssumptionError("CDKPP2007",
                          "there are a child 'Resource' and a child 'Default': say which is the main one with "
                          "node().setDefaultChild()",
                          *self_);
  return standard ? standard : resource;
}
void Node::setDefaultChild(Construct& child) { extras().defaultChild = &child; }

void Node::setContext(std::string_view key, Json value) {
  if (!children_.empty())
    throw AssumptionError("CDKPP2008",
                          "context '" + std::string(key) +
                              "' cannot be set after children were added: they may have "
                              "read it. Children: " +
                              children_.front()->node().id_ + ", …",
                          *self_);
  for (auto& [name, old] : extras().context)
    if (name == key) {
      old = std::move(value);
      return;
    }
  extras().context.emplace_back(std::string(key), std::move(value));
}
Json Node::tryGetContext(std::string_view key) const {
  for (const Node* n = this; n; n = n->parent_ ? &n->parent_->node() : nullptr)
    if (n->extras_)
      for (const auto& [name, value] : n->extras_->context)
        if (name == key) return value;
  return {};
}
Json Node::getContext(std::string_view key) const {
  Json value = tryGetContext(key);
  if (!value.hasValue())
    throw ValidationError("CDKPP2009",
                          "no context value is present for key '" + std::string(key) +
                              "'; give it with -c, in cdk.json, or in AppProps.context",
                          *self_);
  return value;
}
Json Node::getAllContext() const {
  Json result = Json::object();
  for (Construct* scope : scopes())
    if (scope->node().extras_)
      for (const auto& [name, value] : scope->node().extras_->context) result.set(name, value);
  return result;
}

void Node::addMetadata(std::string_view type, Json data) {
  if (!data.hasValue()) return;
  extras().metadata.push_back({std::string(type), std::move(data)});
}
const std::vector<MetadataEntry>& Node::metadata() const {
  static const std::vector<MetadataEntry> none;
  return extras_ ? extras_->metadata : none;
}

void Node::addOneDependency(const IDependable& dependable) { extras().dependencies.push_back(&dependable); }
std::vector<const IDependable*> Node::dependencies() const {
  std::vector<const IDependable*> result;
  if (extras_)
    for (const IDependable* d : extras_->dependencies)
      if (std::find(result.begin(), result.end(), d) == result.end()) result.push_back(d);
  return result;
}

void Node::adoptValidation(IValidation* validation) { extras().validations.emplace_back(validation); }
std::vector<std::string> Node::validate() const {
  std::vector<std::string> messages;
  if (extras_)
    for (const auto& validation : extras_->validations)
      for (std::string& message : validation->validate()) messages.push_back(std::move(message));
  return messages;
}

void Node::lock() { extras().locked = true; }
bool Node::locked() const {
  for (const Node* n = this; n; n = n->parent_ ? &n->parent_->node() : nullptr)
    if (n->extras_ && n->extras_->locked) return true;
  return false;
}

}  // namespace cdk
