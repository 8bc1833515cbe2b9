// SPDX-License-Identifier: Apache-2.0
// Elements of templates, their logical ids, and references to them.
#include <cdkpp/core/errors.hpp>

#include <algorithm>

#include "names/unique_id.hpp"
#include "tree/element.hpp"

namespace cdk {

using namespace detail;

namespace {

bool isAlphanumeric(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

struct LogicalIdCell : TokenCell {
  const CfnElement* element;
};
Any produceLogicalId(const TokenCell* cell, ResolveContext&) {
  const CfnElement& element = *static_cast<const LogicalIdCell*>(cell)->element;
  return text(std::string_view(detail::logicalId(element)));
}

Any attributeOf(const ReferenceCell& reference) {
  Any result = newMap(1);
  auto& entry = freshEntries(result);
  if (reference.pseudo) {
    entry.emplace_back("Ref", text(reference.attribute));
    return result;
  }
  const auto& element = *TreeAccess::element(*reference.target);
  Any id = text(std::string_view(detail::logicalId(element)));
  if (reference.attribute == "Ref") {
    entry.emplace_back("Ref", std::move(id));
  } else {
    Any arguments = newList(2);
    append(arguments, std::move(id));
    append(arguments, text(reference.attribute));
    entry.emplace_back("Fn::GetAtt", std::move(arguments));
  }
  return result;
}

}  // namespace

namespace detail {

Stack* producerOf(const ReferenceCell& reference) { return TreeAccess::stackOrNull(*reference.target); }

std::vector<Replacement>& replacementsOf(const ReferenceCell& reference) {
  if (!reference.pseudo) return TreeAccess::state(*TreeAccess::element(*reference.target)).replacements;
  return attachment<std::vector<Replacement>>(reference.target->node(), "pseudo references");
}

const Any* replacementFor(const ReferenceCell& reference, const Stack& consumer) {
  for (const Replacement& r : replacementsOf(reference))
    if (r.consumer == &consumer && r.attribute == reference.attribute && r.strength == reference.strength)
      return &r.value;
  return nullptr;
}

Any produceReference(const TokenCell* cell, ResolveContext& context) {
  const auto& reference = *static_cast<const ReferenceCell*>(cell);
  if (ReferenceVisitor* visitor = context.visitor()) {
    const_cast<TokenCell*>(cell)->refs++;
    visitor->visit(reference, Any(const_cast<TokenCell*>(cell)));
  }
  const Stack* consumer = TreeAccess::stackOrNull(context.scope().asConstruct());
  if (consumer && consumer != producerOf(reference))
    if (const Any* replacement = replacementFor(reference, *consumer)) return *replacement;
  return attributeOf(reference);
}

Any reference(const CfnElement& target, std::string_view attribute, ResolutionTypeHint hint) {
  return makeToken<ReferenceCell>(&produceReference, hint, static_cast<const Construct*>(&target),
                                  std::string(attribute), false);
}
Any pseudoReference(const IConstruct& scope, std::string_view name, ResolutionTypeHint hint) {
  return makeToken<ReferenceCell>(&produceReference, hint, static_cast<const Construct*>(&scope.stack()),
                                  std::string(name), true);
}

namespace {

std::string allocatedId(const CfnElement& element) {
  const ElementState& state = TreeAccess::state(element);
  try {
    std::string id = TreeAccess::allocateLogicalId(*state.stack, element);
    if (!state.idSuffix.cell()) return id;
    constexpr std::size_t room = 223;  // as upstream leaves it for a hash of 32 digits
    ResolveContext context(element);
    return id.substr(id.size() - std::min(id.size(), room)) + textOf(context.resolveAny(state.idSuffix));
  } catch (const Error& e) {
    if (!e.path().empty()) throw;
    throw AssumptionError(e.code(), e.message(), element);
  }
}

}  // namespace

const std::string& logicalId(const CfnElement& element) {
  ElementState& state = TreeAccess::state(element);
  if (state.logicalId.empty()) {
    std::string id = state.overriddenId.empty() ? allocatedId(element) : state.overriddenId;
    if (state.overriddenId.empty()) {
      auto& stack = TreeAccess::state(*state.stack);
      for (std::size_t i = 0; i < stack.renames.size(); ++i)
        if (stack.renames[i].first == id) {
          id = stack.renames[i].second;
          stack.renameUsed[i] = true;
          break;
        }
    }
    if (id.empty() || id.size() > 255 || !isAlphanumeric(id))
      throw ValidationError(
          "CDKPP2023", "the logical id '" + id + "' is not valid: it must be 1 to 255 letters and digits", element);
    state.logicalId = std::move(id);
  }
  return state.logicalId;
}

void extendLogicalId(CfnElement& element, Any suffix) { TreeAccess::state(element).idSuffix = std::move(suffix); }

void lockLogicalId(const CfnElement& element, std::string reason) {
  TreeAccess::state(element).lockReason = std::move(reason);
}

}  // namespace detail

CfnElement::CfnElement(Scope scope) : Construct(scope), state_(new ElementState) {
  std::unique_ptr<ElementState> guard(state_);
  TreeAccess::setElement(*this, this);
  state_->stack = &IConstruct::stack();
  guard.release();
}
CfnElement::~CfnElement() { delete state_; }
void CfnElement::visitReferences(ResolveContext& context) const { renderElement(context); }
Value<std::string> CfnRefElement::ref() const noexcept {
  return Intrinsic(detail::Raw{}, detail::reference(*this, "Ref"));
}
Stack& CfnElement::stack() const { return *state_->stack; }

bool Reference::isReference(const detail::Any& value) { return detail::asReference(value) != nullptr; }
bool CfnElement::isCfnElement(const IConstruct& construct) {
  return detail::TreeAccess::element(construct.asConstruct()) != nullptr;
}
Value<std::string> CfnElement::logicalId() const {
  return Intrinsic(Raw{}, makeToken<LogicalIdCell>(&produceLogicalId, ResolutionTypeHint::STRING, this));
}

void CfnElement::overrideLogicalId(std::string_view logicalId) {
  if (!state_->lockReason.empty())
    throw AssumptionError("CDKPP2021",
                          "the logical id cannot be changed to '" + std::string(logicalId) +
                              "' any more: " + state_->lockReason + ". Override it before the resource is referred to",
                          *this);
  if (logicalId.empty() || logicalId.size() > 255 || !isAlphanumeric(logicalId))
    throw ValidationError("CDKPP2020",
                          "the logical id '" + std::string(logicalId) +
                              "' is not valid: it must be 1 to 255 letters and digits (A-Z, a-z, 0-9)",
                          *this);
  state_->overriddenId = logicalId;
  state_->logicalId.clear();
}

}  // namespace cdk
