// SPDX-License-Identifier: Apache-2.0
// Mixins: changes to constructs that are applied at once, where aspects wait for the synthesis.
#pragma once
#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/construct_selector.hpp>

namespace cdk {

/// A change that can be applied to constructs of some classes.
class IMixin {
 public:
  virtual ~IMixin() = default;
  /// Whether the mixin can be applied to the construct.
  virtual bool supports(const IConstruct& construct) const = 0;
  virtual void applyTo(IConstruct& construct) = 0;
};

/// A base for mixins that can be applied to every construct unless they say otherwise:
///
///     struct Encrypt : Mixin {
///       bool supports(const IConstruct& c) const override { return dynamic_cast<const s3::CfnBucket*>(&c); }
///       void applyTo(IConstruct& c) override { … }
///     };
class Mixin : public IMixin {
 public:
  bool supports(const IConstruct&) const override { return true; }
};

/// A mixin as a value: an object of a class derived from Mixin or IMixin, or a function object that takes an
/// `IConstruct&`, or an `X&` to support the constructs of class X only:
///
///     Mixins::of(app).apply([](s3::CfnBucket& bucket) { bucket.versioningConfiguration = …; });
///
/// Copies of a SharedMixin are one object.
class SharedMixin {
 public:
  template <class M>
    requires std::is_base_of_v<IMixin, M>
  SharedMixin(M mixin) : object_(detail::shareObject<IMixin>(std::move(mixin))) {}
  template <class F>
    requires(!std::is_base_of_v<IMixin, F> && !std::is_same_v<F, SharedMixin> && detail::Visitor<F>)
  SharedMixin(F apply) : object_(detail::shareObject<IMixin>(Function<F>(std::move(apply)))) {}

  bool supports(const IConstruct& construct) const {
    return detail::sharedObject<IMixin>(object_)->supports(construct);
  }
  void applyTo(IConstruct& construct) const { detail::sharedObject<IMixin>(object_)->applyTo(construct); }
  /// The object, when it is an M; nullptr otherwise.
  template <class M>
  M* as() const {
    return dynamic_cast<M*>(detail::sharedObject<IMixin>(object_));
  }
  /// Whether both are the same object.
  bool operator==(const SharedMixin& other) const { return object_.cell() == other.object_.cell(); }

 private:
  template <class F>
  struct Function final : IMixin {
    explicit Function(F f) : f_(std::move(f)) {}
    bool supports(const IConstruct& construct) const override { return f_.supports(construct.asConstruct()); }
    void applyTo(IConstruct& construct) override { f_.visit(construct.asConstruct()); }
    mutable detail::Visiting<F> f_;
  };
  detail::Any object_;
};

/// A mixin that was applied to a construct.
struct MixinApplication {
  Construct* construct;
  SharedMixin mixin;
};

/// Applies mixins to the selected constructs of a scope.
class MixinApplicator {
 public:
  explicit MixinApplicator(const IConstruct& scope, ConstructSelector selector = ConstructSelector::all());
  /// Applies the mixins one after the other, each to all selected constructs that it supports. The constructs are
  /// selected at the first call.
  template <class... M>
  MixinApplicator& apply(M&&... mixins) {
    const SharedMixin list[] = {SharedMixin(std::forward<M>(mixins))...};
    return applyAll(list, sizeof...(mixins));
  }
  /// From here on apply throws Error CDKPP2520 when a mixin does not support a selected construct.
  MixinApplicator& requireAll();
  /// From here on apply throws Error CDKPP2521 when no mixin supports any selected construct.
  MixinApplicator& requireAny();
  /// What was applied.
  const std::vector<MixinApplication>& report() const { return report_; }
  const std::vector<Construct*>& selectedConstructs();

 private:
  MixinApplicator& applyAll(const SharedMixin* mixins, std::size_t count);
  Construct* scope_;
  ConstructSelector selector_;
  std::vector<Construct*> selected_{};
  std::vector<MixinApplication> report_{};
  bool isSelected_ = false;
  bool expectAll_ = false;
  bool expectAny_ = false;
};

/// Where mixins begin:
///
///     Mixins::of(stack, ConstructSelector::resourcesOfType("AWS::S3::Bucket")).requireAny().apply(Encrypt{});
struct Mixins {
  static MixinApplicator of(const IConstruct& scope, ConstructSelector selector = ConstructSelector::all()) {
    return MixinApplicator(scope, std::move(selector));
  }
};

/// Applies mixins to a construct and all below it, and returns the construct:
///
///     New<s3::Bucket> bucket = with(New<s3::Bucket>{*this, "Bucket"}, Encrypt{});
template <class C, class... M>
  requires(std::is_convertible_v<C&, IConstruct&> && !std::is_base_of_v<IConstruct, C>)
C with(C construct, M&&... mixins) {
  MixinApplicator(static_cast<IConstruct&>(construct)).apply(std::forward<M>(mixins)...);
  return construct;
}
template <class C, class... M>
  requires std::is_base_of_v<IConstruct, C>
C& with(C& construct, M&&... mixins) {
  MixinApplicator(construct).apply(std::forward<M>(mixins)...);
  return construct;
}

/// Turns mixins into aspects and back.
struct Shims {
  /// A mixin that visits every construct it is applied to, at once.
  static SharedMixin asMixin(Aspect aspect);
  /// An aspect that applies the mixin at synthesis, to the constructs that it supports.
  static Aspect asAspect(SharedMixin mixin);
};

}  // namespace cdk
