// SPDX-License-Identifier: Apache-2.0
// CustomWidget: what a Lambda function draws.
#pragma once
#include <cdkpp/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

struct CustomWidgetProps {
  /// The function that gives HTML, JSON or Markdown.
  Required<Value<std::string>> functionArn;
  /// @default 6
  Optional<double> height{};
  /// What the function is given. @default none
  Json params{};
  /// The title.
  Required<Value<std::string>> title;
  /// Whether the function is called when the dashboard is refreshed. @default true
  Optional<bool> updateOnRefresh{};
  /// Whether the function is called when the widget changes its size. @default true
  Optional<bool> updateOnResize{};
  /// Whether the function is called when the time range of the dashboard changes. @default true
  Optional<bool> updateOnTimeRangeChange{};
  /// Up to 24. @default 6
  Optional<double> width{};
};

/// What a Lambda function draws.
/// @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/add_custom_widget_dashboard.html
class CustomWidget : public ConcreteWidget {
 public:
  /// @throws ValidationError CDKPP4780 when it is wider than 24.
  explicit CustomWidget(CustomWidgetProps props);
  Json toJson() const override;

 private:
  CustomWidgetProps props_;
};

}  // namespace cdk::cloudwatch
