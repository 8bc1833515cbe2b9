// SPDX-License-Identifier: Apache-2.0
// Aspects: operations that visit every construct of a scope before the template is written.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk {

/// An operation that visits constructs:
///
///     struct BucketsAreVersioned : IAspect {
///       void visit(IConstruct& construct) override {
///         if (auto* bucket = dynamic_cast<s3::CfnBucket*>(&construct)) check(*bucket);
///       }
///     };
///     Aspects::of(app).add(BucketsAreVersioned{});
class IAspect {
 public:
  virtual ~IAspect() = default;
  /// Called once for each construct of the scopes that the aspect was added to, nested stages left out.
  virtual void visit(IConstruct& construct) = 0;
};

/// An aspect as a value: an object of a class derived from IAspect, or a function object that takes an `IConstruct&`,
/// or an `X&` to visit the constructs of class X only:
///
///     Aspects::of(app).add([](s3::CfnBucket& bucket) { bucket.versioningConfiguration = …; });
///
/// Copies of an Aspect are one aspect, which visits a construct once however often it was added. To add an aspect to
/// several scopes, make an Aspect of it first.
class Aspect {
 public:
  template <class A>
    requires std::is_base_of_v<IAspect, A>
  Aspect(A aspect) : object_(detail::shareObject<IAspect>(std::move(aspect))) {}
  template <class F>
    requires(!std::is_base_of_v<IAspect, F> && !std::is_same_v<F, Aspect> && detail::Visitor<F>)
  Aspect(F visit) : object_(detail::shareObject<IAspect>(Function<F>(std::move(visit)))) {}

  void visit(IConstruct& construct) const { detail::sharedObject<IAspect>(object_)->visit(construct); }
  /// The object, when it is an A; nullptr otherwise. What an aspect has gathered is read through it.
  template <class A>
  A* as() const {
    return dynamic_cast<A*>(detail::sharedObject<IAspect>(object_));
  }
  /// Whether both are the same object.
  bool operator==(const Aspect& other) const { return object_.cell() == other.object_.cell(); }

 private:
  template <class F>
  struct Function final : IAspect {
    explicit Function(F f) : f_(std::move(f)) {}
    void visit(IConstruct& construct) override { f_.visit(construct.asConstruct()); }
    detail::Visiting<F> f_;
  };
  detail::Any object_;
};

/// Common priorities. Aspects run in ascending order of priority; among equals those of outer scopes first.
struct AspectPriority {
  static constexpr int MUTATING = 200;   ///< aspects that change constructs
  static constexpr int DEFAULT = 500;    ///< where none is given
  static constexpr int READONLY = 1000;  ///< aspects that only look
};

struct AspectOptions {
  /// When the aspect runs: lower ones first. @default AspectPriority::DEFAULT
  Optional<int> priority{};
};

/// One aspect as it was added to one construct.
class AspectApplication {
 public:
  Construct& construct() const;
  const Aspect& aspect() const;
  int priority() const;
  /// @throws Error CDKPP2502 for a negative priority.
  void setPriority(int priority);
  AspectApplication(detail::Raw, detail::Any state) : state_(std::move(state)) {}

 private:
  detail::Any state_;
};

/// The aspects of a scope.
///
/// An aspect may add constructs and further aspects; what it adds is visited too. An aspect added while aspects run
/// must not have a lower priority than one that has visited a construct of its scope before.
class Aspects {
 public:
  static Aspects of(const IConstruct& scope) { return Aspects(scope.asConstruct()); }
  /// Adds an aspect to this construct and all below it. The same aspect with the same priority is added once.
  /// Synthesis throws Error CDKPP2500 when aspects keep adding to the tree, CDKPP2501 when one comes too late.
  /// @throws Error CDKPP2502 for a negative priority.
  void add(Aspect aspect, AspectOptions options = {});
  /// The aspects of this construct itself, in the order of addition.
  std::vector<Aspect> all() const;
  std::vector<AspectApplication> applied() const;

 private:
  explicit Aspects(Construct& scope) : scope_(&scope) {}
  Construct* scope_;
};

}  // namespace cdk
