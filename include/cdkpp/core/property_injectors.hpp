// SPDX-License-Identifier: Apache-2.0
// PropertyInjectors: changes the properties of constructs before they are created.
//
// For the author of a construct class: three lines let injectors reach it.
//
//     class Bucket : public Resource, public virtual IBucket {
//      public:
//       using Props = BucketProps;
//       static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-s3.Bucket";
//       ...
//     };
//     inline Bucket::Bucket(Scope scope, BucketProps props)
//         : Resource{detail::injected<Bucket>(scope, props), {.physicalName = props.bucketName}} {
//
// The braces after Resource matter: in them `props` is changed before it is used. A class derived from Bucket gets the
// injected properties too, because they are injected where Bucket's own constructor runs.
#pragma once
#include <cdkpp/core/optional.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk {

/// What an injector may know of the construct that is about to be created.
struct InjectionContext {
  Construct& scope;
  const std::string& id;
};

/// Changes the properties of all constructs of one class, for defaults of a company:
///
///     PropertyInjector::of<s3::Bucket>([](s3::BucketProps& props, const InjectionContext&) {
///       if (!props.enforceSSL.hasValue()) props.enforceSSL = true;
///     })
class PropertyInjector {
 public:
  /// F: `void (T::Props&, const InjectionContext&)` or `void (T::Props&)`. T has a PROPERTY_INJECTION_ID.
  template <class T, class F>
  static PropertyInjector of(F change) {
    return {T::PROPERTY_INJECTION_ID, detail::shareObject<Change>(ChangeOf<typename T::Props, F>(std::move(change)))};
  }
  /// The PROPERTY_INJECTION_ID of the class.
  const std::string& constructUniqueId() const { return id_; }
  /// `props` points to the properties of the class.
  void inject(void* props, const InjectionContext& context) const {
    detail::sharedObject<Change>(change_)->apply(props, context);
  }

 private:
  struct Change {
    virtual ~Change() = default;
    virtual void apply(void* props, const InjectionContext& context) = 0;
  };
  template <class P, class F>
  struct ChangeOf final : Change {
    explicit ChangeOf(F f) : f_(std::move(f)) {}
    void apply(void* props, [[maybe_unused]] const InjectionContext& context) override {
      if constexpr (std::is_invocable_v<F&, P&, const InjectionContext&>)
        f_(*static_cast<P*>(props), context);
      else
        f_(*static_cast<P*>(props));
    }
    F f_;
  };
  PropertyInjector(const char* id, detail::Any change) : id_(id), change_(std::move(change)) {}
  std::string id_;
  detail::Any change_;
};

/// The injectors of a scope. For each construct that is created the innermost scope with an injector for its class
/// decides; injectors further out do not run. Constructs that exist already do not change.
class PropertyInjectors {
 public:
  static PropertyInjectors of(const IConstruct& scope) { return PropertyInjectors(scope.asConstruct()); }
  static bool hasPropertyInjectors(const IConstruct& scope);
  /// One injector for each class: a second one of this scope takes the place of the first.
  template <class... I>
  void add(const I&... injectors) {
    (addOne(injectors), ...);
  }
  /// The injector of this scope itself for a class; empty when there is none.
  Optional<PropertyInjector> for_(std::string_view constructUniqueId) const;
  /// The classes that this scope has injectors for.
  std::vector<std::string> supportedClasses() const;

 private:
  explicit PropertyInjectors(Construct& scope) : scope_(&scope) {}
  void addOne(const PropertyInjector& injector);
  Construct* scope_;
};

namespace detail {

void inject(const Scope& scope, const char* constructUniqueId, void* props);

/// Lets the injectors of the scopes change the properties. Returns the scope, for the place where it is used first.
template <class T>
Scope injected(Scope scope, typename T::Props& props) {
  inject(scope, T::PROPERTY_INJECTION_ID, &props);
  return scope;
}

}  // namespace detail
}  // namespace cdk
