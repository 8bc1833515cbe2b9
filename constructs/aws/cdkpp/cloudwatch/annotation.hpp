// SPDX-License-Identifier: Apache-2.0
// Lines and areas that are drawn into graphs.
#pragma once
#include <cdkpp/core/optional.hpp>

namespace cdk::cloudwatch {

/// Which side of a horizontal line is shaded.
enum class Shading : unsigned char {
  NONE,   ///< Neither.
  ABOVE,  ///< Above the line.
  BELOW,  ///< Below the line.
};

/// Which side of a vertical line is shaded.
enum class VerticalShading : unsigned char {
  NONE,    ///< Neither.
  BEFORE,  ///< Before the line.
  AFTER,   ///< After the line.
};

/// Colours of the standard palette.
struct Color {
  static constexpr const char* BLUE = "#1f77b4";
  static constexpr const char* BROWN = "#8c564b";
  static constexpr const char* GREEN = "#2ca02c";
  static constexpr const char* GREY = "#7f7f7f";
  static constexpr const char* ORANGE = "#ff7f0e";
  static constexpr const char* PINK = "#e377c2";
  static constexpr const char* PURPLE = "#9467bd";
  static constexpr const char* RED = "#d62728";
};

/// A horizontal line.
struct HorizontalAnnotation {
  /// "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// @default Shading::NONE
  Optional<Shading> fill{};
  /// @default none
  Optional<Value<std::string>> label{};
  /// Where the line is.
  Required<Value<double>> value;
  /// @default true
  Optional<bool> visible{};
};

/// A vertical line.
struct VerticalAnnotation {
  /// "#rrggbb"; see Color. @default chosen by CloudWatch
  Optional<Value<std::string>> color{};
  /// Where the line is: "2026-01-31T09:30:00Z".
  Required<std::string> date;
  /// @default VerticalShading::NONE
  Optional<VerticalShading> fill{};
  /// @default none
  Optional<Value<std::string>> label{};
  /// @default true
  Optional<bool> visible{};
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "above" and so on.
const char* nameOf(cloudwatch::Shading shading);
const char* nameOf(cloudwatch::VerticalShading shading);
}  // namespace cdk::detail
