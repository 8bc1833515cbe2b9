// SPDX-License-Identifier: Apache-2.0
// Row, Column and Spacer: how widgets are laid out.
#pragma once
#include <cdkpp/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// Widgets that are laid out together. Copies are the same group.
class WidgetGroup : public IWidget {
 public:
  double width() const override;
  double height() const override;
  Json toJson() const override;
  List<Widget> widgets() const override;

 protected:
  struct Part {
    Widget widget;
    double x;
    double y;
  };
  struct State;
  WidgetGroup();
  State& state() const;

 private:
  detail::Any state_;
};

/// Widgets side by side; those beyond the width of the grid go to the next line.
class Row : public WidgetGroup {
 public:
  template <class... W>
  explicit Row(const W&... widgets) : Row(List<Widget>{Widget(widgets)...}) {}
  explicit Row(const List<Widget>& widgets);
  void addWidget(const Widget& widget);
  void position(double x, double y) override;

 private:
  void place(const Widget& widget, double x, double y);
};

/// Widgets one below the other.
class Column : public WidgetGroup {
 public:
  template <class... W>
  explicit Column(const W&... widgets) : Column(List<Widget>{Widget(widgets)...}) {}
  explicit Column(const List<Widget>& widgets);
  void addWidget(const Widget& widget);
  void position(double x, double y) override;
};

struct SpacerProps {
  /// @default 1
  Optional<double> height{};
  /// @default 1
  Optional<double> width{};
};

/// A place without a widget.
class Spacer : public IWidget {
 public:
  explicit Spacer(const SpacerProps& props = {})
      : width_(props.width.valueOr(1.0)), height_(props.height.valueOr(1.0)) {}
  double width() const override { return width_; }
  double height() const override { return height_; }
  void position(double, double) override {}
  Json toJson() const override { return Json::array(); }

 private:
  double width_;
  double height_;
};

}  // namespace cdk::cloudwatch
