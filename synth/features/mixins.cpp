// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/construct/node.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/mixins.hpp>

#include "features/type_name.hpp"

namespace cdk {

MixinApplicator::MixinApplicator(const IConstruct& scope, ConstructSelector selector)
    : scope_(&scope.asConstruct()), selector_(std::move(selector)) {}

MixinApplicator& MixinApplicator::requireAll() {
  expectAll_ = true;
  return *this;
}
MixinApplicator& MixinApplicator::requireAny() {
  expectAny_ = true;
  return *this;
}

const std::vector<Construct*>& MixinApplicator::selectedConstructs() {
  if (!isSelected_) selected_ = selector_.select(*scope_);
  isSelected_ = true;
  return selected_;
}

MixinApplicator& MixinApplicator::applyAll(const SharedMixin* mixins, std::size_t count) {
  const std::size_t before = report_.size();
  for (std::size_t i = 0; i < count; ++i)
    for (Construct* construct : selectedConstructs()) {
      if (mixins[i].supports(*construct)) {
        mixins[i].applyTo(*construct);
        report_.push_back({construct, mixins[i]});
      } else if (expectAll_) {
        throw ValidationError("CDKPP2520",
                              "mixin " + detail::typeName(*mixins[i].as<IMixin>()) + " cannot be applied to the " +
                                  detail::typeName(*construct) + " '" + construct->node().path() +
                                  "', but requireAll() was called. Select fewer constructs, or leave requireAll() out",
                              *scope_);
      }
    }
  if (expectAny_ && report_.size() == before)
    throw ValidationError("CDKPP2521",
                          "none of the mixins supports any of the " + std::to_string(selectedConstructs().size()) +
                              " selected constructs, but requireAny() was called. See whether the selector finds what "
                              "you mean",
                          *scope_);
  return *this;
}

SharedMixin Shims::asMixin(Aspect aspect) {
  return [aspect = std::move(aspect)](IConstruct& construct) { aspect.visit(construct); };
}
Aspect Shims::asAspect(SharedMixin mixin) {
  return [mixin = std::move(mixin)](IConstruct& construct) {
    if (mixin.supports(construct)) mixin.applyTo(construct);
  };
}

}  // namespace cdk
