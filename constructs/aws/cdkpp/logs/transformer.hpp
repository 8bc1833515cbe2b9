// SPDX-License-Identifier: Apache-2.0
// AWS::Logs::Transformer. Follows aws-cdk-lib 2.276.0, aws-logs.
#pragma once
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/property_injectors.hpp>
#include <cdkpp/core/resource.hpp>
#include <cdkpp/logs/log_group_ref.hpp>
#include <cdkpp/logs/processor.hpp>

namespace cdk::logs {

struct TransformerProps {
  /// A log group of the class STANDARD. CloudFormation: LogGroupIdentifier.
  Required<ILogGroupRef&> logGroup;
  /// The steps, 1 to 20, of which the first is a parser. CloudFormation: TransformerConfig.
  Required<List<IProcessor>> transformerConfig;
  /// A name for people.
  Required<std::string> transformerName;
};

/// TransformerProps without the log group, for ILogGroup::addTransformer.
struct TransformerOptions {
  /// The steps, 1 to 20, of which the first is a parser. CloudFormation: TransformerConfig.
  Required<List<IProcessor>> transformerConfig;
  /// A name for people.
  Required<std::string> transformerName;
};

namespace detail {
/// All that is wrong with the steps of a transformer, as one text; empty when there is nothing.
std::string transformerProblems(const List<IProcessor>& processors);
}  // namespace detail

/// Changes the events of a log group when they come in. The L1 resource stands beside it, as "ResourceTransformer".
/// @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html
class Transformer : public Resource {
 public:
  using Props = TransformerProps;
  static constexpr const char* PROPERTY_INJECTION_ID = "aws-cdk-lib.aws-logs.Transformer";
  /// @throws ValidationError CDKPP4710 naming all that is wrong with the steps.
  template <std::same_as<TransformerProps> P = TransformerProps>
  explicit Transformer(Scope scope, P props);

 private:
  void makeResource(const TransformerProps& props);
};

template <std::same_as<TransformerProps> P>
Transformer::Transformer(Scope scope, P props)
    : Resource{::cdk::detail::injected<Transformer>(scope, props), {.physicalName = *props.transformerName}} {
  makeResource(props);
}

}  // namespace cdk::logs
