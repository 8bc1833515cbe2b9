// SPDX-License-Identifier: Apache-2.0
// TextWidget: Markdown.
#pragma once
#include <cdkpp/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// What is behind the text.
enum class TextWidgetBackground : unsigned char { SOLID, TRANSPARENT };

struct TextWidgetProps {
  /// @default TextWidgetBackground::TRANSPARENT
  Optional<TextWidgetBackground> background{};
  /// @default 2
  Optional<double> height{};
  /// The text in Markdown.
  Required<Value<std::string>> markdown;
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// Text in Markdown.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
class TextWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4780 when it is wider than 24.
  explicit TextWidget(TextWidgetProps props);
  Json toJson() const override;

 private:
  TextWidgetProps props_;
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "solid", "transparent".
const char* nameOf(cloudwatch::TextWidgetBackground background);
}  // namespace cdk::detail
