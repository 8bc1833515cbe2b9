// SPDX-License-Identifier: Apache-2.0
// Widgets: what dashboards are made of. Follows aws-cdk-lib 2.276.0, aws-cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/metric.hpp>
#include <cdkpp/core/json.hpp>
#include <cdkpp/core/polymorphic.hpp>

namespace cdk::cloudwatch {

class Widget;

/// The columns of a dashboard.
inline constexpr double GRID_WIDTH = 24;

/// A part of a dashboard, or a group of parts. Sizes are in units of the grid, which is 24 wide.
class IWidget {
 public:
  virtual double width() const = 0;
  virtual double height() const = 0;
  /// Puts the widget at a place; the dashboard calls it.
  virtual void position(double x, double y) = 0;
  /// An array of the widgets as they stand in the body of a dashboard.
  virtual Json toJson() const = 0;
  /// Warnings by their ids; the dashboard shows them.
  virtual Map<std::string> warningsV2() const { return {}; }
  /// The texts of warningsV2.
  List<std::string> warnings() const;
  /// The parts of a group. @default none
  virtual List<Widget> widgets() const;

 protected:
  IWidget() = default;
  IWidget(const IWidget&) = default;
  IWidget& operator=(const IWidget&) = default;
  virtual ~IWidget() = default;
};

/// A widget of any class by value. Copies are the same widget.
class Widget {
 public:
  template <class W>
    requires(std::is_base_of_v<IWidget, W>)
  Widget(W widget) : shared_(detail::shareObject<IWidget>(std::move(widget))) {}
  IWidget& operator*() const { return *detail::sharedObject<IWidget>(shared_); }
  IWidget* operator->() const { return &**this; }

 private:
  detail::Any shared_;
};

/// The base of widgets with a size and a place. Copies share place, warnings and metrics: a metric that is added after
/// the widget went to a dashboard is shown there, too. For a widget of your own implement toJson().
class ConcreteWidget : public IWidget {
 public:
  double width() const override;
  double height() const override;
  void position(double x, double y) override;
  Map<std::string> warningsV2() const override;

 protected:
  /// @throws ValidationError CDKPP4780 when it is wider than the grid.
  ConcreteWidget(double width, double height);
  /// The widget as JSON: the type, the size, the place, and these properties.
  Json widgetJson(const char* type, Json properties) const;
  /// Shows the warnings of metrics at this widget.
  void copyMetricWarnings(const List<IMetric>& metrics);
  /// Columns and rows from the upper left corner. @default where the dashboard puts the widget
  Optional<double> x() const;
  Optional<double> y() const;

  /// Metrics that copies of the widget share.
  List<IMetric> leftMetrics() const;
  List<IMetric> rightMetrics() const;
  void addLeft(const List<IMetric>& metrics);
  void addRight(const List<IMetric>& metrics);

 private:
  struct State;
  State& state() const;
  detail::Any state_;
};

}  // namespace cdk::cloudwatch
