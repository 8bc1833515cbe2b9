// SPDX-License-Identifier: Apache-2.0
// Lazy: values that are computed when the template is written.
#pragma once
#include <cdkpp/core/resolve.hpp>

namespace cdk {

/// For Lazy::string.
struct LazyStringValueOptions {
  /// A name of the value for readers of the program. @default none
  Optional<std::string> displayHint{};
};

/// For Lazy::list.
struct LazyListValueOptions {
  /// A name of the value for readers of the program. @default none
  Optional<std::string> displayHint{};
  /// Leaves the property out when the list is empty. @default false
  bool omitEmpty = false;
};

/// For Lazy::any.
struct LazyAnyValueOptions {
  /// A name of the value for readers of the program. @default none
  Optional<std::string> displayHint{};
  /// Leaves the property out when the value is an empty list. @default false
  bool omitEmptyArray = false;
};

namespace detail {

template <class F>
inline constexpr bool isProducer = std::is_invocable_v<const F&> || std::is_invocable_v<const F&, ResolveContext&>;

template <class R, class F>
R produced(const F& produce, [[maybe_unused]] ResolveContext& context) {
  if constexpr (std::is_invocable_v<const F&, ResolveContext&>)
    return R(produce(context));
  else
    return R(produce());
}

template <class R, class F>
struct Producer {
  F produce;
  R operator()(ResolveContext& context) const { return produced<R>(produce, context); }
};

/// Asks once and keeps the answer. What depends on the place of use is asked each time.
template <class R, class F>
struct OnceProducer {
  F produce;
  mutable R kept{};
  R operator()(ResolveContext& context) const {
    if constexpr (std::is_invocable_v<const F&, ResolveContext&>) {
      return produced<R>(produce, context);
    } else {
      if (!kept.cell()) kept = produced<R>(produce, context);
      return kept;
    }
  }
};

template <class R, class F>
struct NonEmptyProducer {
  F produce;
  R operator()(ResolveContext& context) const {
    R value = produced<R>(produce, context);
    const bool empty = value.cell() && value.cell()->kind == Kind::list && size(value) == 0;
    return empty ? R() : value;
  }
};

}  // namespace detail

/// Values that are not known while the program runs through its constructors, but at synthesis:
///
///     .queueName = Lazy::string([this] { return name_; })
///
/// The producer is a lambda `() -> value` or `(ResolveContext&) -> value`; what it refers to must live until synthesis.
/// An empty Optional, List or Json leaves the property out. `string` and `number` ask a producer without context once;
/// all others are asked at each resolution, at least twice in a synthesis.
struct Lazy {
  template <class F>
  static Value<std::string> string(F produce, const LazyStringValueOptions& = {}) {
    return make<Value<std::string>, detail::OnceProducer<Optional<Value<std::string>>, F>>(std::move(produce),
                                                                                           Hint::STRING);
  }
  template <class F>
  static Value<std::string> uncachedString(F produce, const LazyStringValueOptions& = {}) {
    return make<Value<std::string>, detail::Producer<Optional<Value<std::string>>, F>>(std::move(produce),
                                                                                       Hint::STRING);
  }
  template <class F>
  static Value<double> number(F produce) {
    return make<Value<double>, detail::OnceProducer<Optional<Value<double>>, F>>(std::move(produce), Hint::NUMBER);
  }
  template <class F>
  static Value<double> uncachedNumber(F produce) {
    return make<Value<double>, detail::Producer<Optional<Value<double>>, F>>(std::move(produce), Hint::NUMBER);
  }
  template <class F>
  static List<Value<std::string>> list(F produce, const LazyListValueOptions& options = {}) {
    using Result = List<Value<std::string>>;
    if (options.omitEmpty)
      return make<Result, detail::NonEmptyProducer<Result, F>>(std::move(produce), Hint::STRING_LIST);
    return make<Result, detail::Producer<Result, F>>(std::move(produce), Hint::STRING_LIST);
  }
  template <class F>
  static List<Value<std::string>> uncachedList(F produce, const LazyListValueOptions& options = {}) {
    return list(std::move(produce), options);
  }
  /// A value of any type; fits every property.
  template <class F>
  static Intrinsic any(F produce, const LazyAnyValueOptions& options = {}) {
    if (options.omitEmptyArray)
      return make<Intrinsic, detail::NonEmptyProducer<Json, F>>(std::move(produce), Hint::NONE);
    return make<Intrinsic, detail::Producer<Json, F>>(std::move(produce), Hint::NONE);
  }
  template <class F>
  static Intrinsic uncachedAny(F produce, const LazyAnyValueOptions& options = {}) {
    return any(std::move(produce), options);
  }

 private:
  using Hint = ResolutionTypeHint;
  template <class T, class P, class F>
  static T make(F produce, Hint hint) {
    static_assert(detail::isProducer<F>, "CDKPP2300: Lazy takes a lambda () -> value or (ResolveContext&) -> value");
    return T(detail::Raw{}, detail::lazy(P{std::move(produce)}, hint));
  }
};

}  // namespace cdk
