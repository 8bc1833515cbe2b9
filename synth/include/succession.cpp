// SPDX-License-Identifier: Apache-2.0
#include "include/succession.hpp"

#include <algorithm>
#include <utility>

namespace cdk::detail {

void TreeAccess::exchangePlaces(CfnResource& old, CfnResource& made) {
  Node& place = *old.node_;
  Node& scratch = *made.node_;
  scratch.parent_->node_->release(made);
  scratch.parent_ = nullptr;
  auto& siblings = place.parent_->node_->children_;
  std::replace(siblings.begin(), siblings.end(), static_cast<Construct*>(&old), static_cast<Construct*>(&made));
  if (Node::Extras* extras = place.parent_->node_->extras_) {
    if (const auto found = extras->byId.find(place.id_); found != extras->byId.end()) found->second = &made;
    if (extras->defaultChild == &old) extras->defaultChild = &made;
  }
  place.self_ = &made;
  place.element_ = &made;
  scratch.self_ = &old;
  scratch.element_ = &old;
  std::swap(old.node_, made.node_);
  std::swap(static_cast<CfnElement&>(old).state_, static_cast<CfnElement&>(made).state_);
  std::swap(old.resource_->facts, made.resource_->facts);
  std::swap(old.resource_->fields, made.resource_->fields);
  std::swap(old.resource_, made.resource_);
}

RetiredResource TreeAccess::retire(CfnResource& old, CfnResource& successor) {
  Node& node = *old.node_;
  if (node.parent_) {
    node.parent_->node_->release(old);
    node.parent_ = nullptr;
  }
  CfnElement& element = old;
  RetiredResource retired{&old, &node, element.state_, old.resource_};
  old.node_ = successor.node_;
  element.state_ = static_cast<CfnElement&>(successor).state_;
  old.resource_ = successor.resource_;
  return retired;
}

void TreeAccess::destroy(const RetiredResource& retired) {
  retired.resource->node_ = retired.node;
  static_cast<CfnElement*>(retired.resource)->state_ = retired.element;
  retired.resource->resource_ = retired.state;
  delete retired.resource;
}

}  // namespace cdk::detail
