// SPDX-License-Identifier: Apache-2.0
// AWS::CloudWatch::Dashboard. Follows aws-cdk-lib 2.276.0, aws-cloudwatch.
#pragma once
#include <cdkpp/cloudwatch/cfn_dashboard.hpp>
#include <cdkpp/cloudwatch/variable.hpp>
#include <cdkpp/cloudwatch/widget.hpp>
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>

namespace cdk::cloudwatch {

/// Which period metrics have.
enum class PeriodOverride : unsigned char {
  AUTO,     ///< One that fits the time range.
  INHERIT,  ///< Their own.
};

struct DashboardProps {
  /// Letters, digits, "-" and "_". CloudFormation: DashboardName. @default made by CloudFormation
  Optional<Value<std::string>> dashboardName{};
  /// The time range up to now that the dashboard opens with; not together with start. @default by CloudWatch
  Optional<Duration> defaultInterval{};
  /// The end of the time range, "2026-01-31T00:00:00Z"; needs start. @default now
  Optional<Value<std::string>> end{};
  /// @default PeriodOverride::AUTO, by CloudWatch
  Optional<PeriodOverride> periodOverride{};
  /// The begin of the time range: a date, or "-P7D" for the last seven days. @default by CloudWatch
  Optional<Value<std::string>> start{};
  /// What the reader can choose. @default none
  List<Variable> variables{};
  /// The widgets, row by row. @default those of addWidgets
  List<List<Widget>> widgets{};
};

/// A dashboard.
///
///     New<cloudwatch::Dashboard> dashboard{*this, "Dashboard"};
///     dashboard->addWidgets(cloudwatch::TextWidget{cloudwatch::TextWidgetProps{.markdown = "# Orders"}}, graph);
///
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html
class Dashboard : public Resource, public virtual IDashboardRef {
 public:
  using Props = DashboardProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-cloudwatch.Dashboard";
  /// @throws ValidationError CDKPP4785 naming what does not fit: the name, start with defaultInterval, end without
  /// start.
  template <std::same_as<DashboardProps> P = DashboardProps>
  explicit Dashboard(Scope scope, P props = {});
  Value<std::string> dashboardArn() const { return arn_; }
  Value<std::string> dashboardName() const { return name_; }
  DashboardReference dashboardRef() const override { return {.dashboardName = name_}; }
  /// Adds widgets side by side, below those that are there. Takes widgets, or one List of them.
  template <class... W>
  void addWidgets(const W&... widgets) {
    addWidgets(List<Widget>{Widget(widgets)...});
  }
  void addWidgets(const List<Widget>& widgets);
  void addVariable(Variable variable);

 private:
  Value<std::string> body() const;
  List<Widget> rows_{};
  List<Variable> variables_{};
  Json head_{};
  Value<std::string> arn_ = "";
  Value<std::string> name_ = "";
};

}  // namespace cdk::cloudwatch

namespace cdk::detail {
/// "auto", "inherit".
const char* nameOf(cloudwatch::PeriodOverride period);
/// The keys of the body before the widgets. @throws as Dashboard
Json dashboardHead(const cloudwatch::Dashboard& dashboard, const cloudwatch::DashboardProps& props);
/// Adds the widgets and variables of the properties.
void fillDashboard(cloudwatch::Dashboard& dashboard, const cloudwatch::DashboardProps& props);
/// The body of a dashboard as text.
Value<std::string> dashboardBody(const Stack& stack, const Json& head, const List<cloudwatch::Widget>& rows,
    const List<cloudwatch::Variable>& variables);
/// The widgets of one call as one row. Their warnings are shown at the dashboard.
cloudwatch::Widget dashboardRow(const IConstruct& dashboard, const List<cloudwatch::Widget>& widgets);
}  // namespace cdk::detail

namespace cdk::cloudwatch {

template <std::same_as<DashboardProps> P>
Dashboard::Dashboard(Scope scope, P props)
    : Resource{detail::injected<Dashboard>(scope, props), {.physicalName = props.dashboardName}} {
  head_ = detail::dashboardHead(*this, props);
  New<CfnDashboard> resource{*this, Id("Resource", node().location()),
      {.dashboardBody = Value<std::string>(detail::Raw{}, detail::lazy([this] { return body(); })),
          .dashboardName = physicalName()}};
  detail::fillDashboard(*this, props);
  name_ = getResourceNameAttribute(resource->ref());
  arn_ = stack().formatArn({.region = "",
      .resource = "dashboard",
      .resourceName = physicalName().valueOr(Value<std::string>("")),
      .service = "cloudwatch"});
}
}  // namespace cdk::cloudwatch
