// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/logs/transformer.hpp>

#include <algorithm>

namespace cdk::logs::detail {

std::string transformerProblems(const List<IProcessor>& processors) {
  constexpr std::size_t mostSteps = 20;
  constexpr std::ptrdiff_t mostParsers = 5;
  std::string problems;
  const auto require = [&](bool holds, const std::string& problem) {
    if (!holds) problems += (problems.empty() ? "" : "; ") + problem;
  };
  const std::size_t count = processors.size();
  if (count == 0) return "a transformer needs processors, of which the first is a parser";
  require(count <= mostSteps, "a transformer can have 20 processors, but " + std::to_string(count) + " were given");
  require(processors[0].isParser(), "the first processor of a transformer must be a parser");

  std::ptrdiff_t parsers = 0, vended = 0, grok = 0, addKeys = 0, copyValue = 0, ocsf = 0;
  bool vendedLater = false, ocsfLater = false;
  for (std::size_t i = 0; i < count; ++i) {
    const IProcessor& processor = processors[i];
    const CfnTransformer::ProcessorProperty& step = processor.render();
    parsers += processor.isParser();
    vended += processor.isVendedParser();
    vendedLater = vendedLater || (processor.isVendedParser() && i > 0);
    grok += step.grok.hasValue();
    addKeys += step.addKeys.hasValue();
    copyValue += step.copyValue.hasValue();
    ocsf += step.parseToOcsf.hasValue();
    ocsfLater = ocsfLater || (step.parseToOcsf.hasValue() && i > 0);
  }
  require(parsers <= mostParsers, "a transformer can have 5 parsers, but " + std::to_string(parsers) + " were given");
  require(vended <= 1, "a transformer can have one VendedLogParser only");
  require(!vendedLater, "a VendedLogParser must be the first processor");
  require(grok <= 1, "a transformer can have one GROK parser only");
  require(addKeys <= 1, "a transformer can have one ADD_KEYS processor only");
  require(copyValue <= 1, "a transformer can have one COPY_VALUE processor only");
  require(ocsf <= 1, "a transformer can have one OCSF parser only");
  require(!ocsfLater, "an OCSF parser must be the first processor");
  return problems;
}

}  // namespace cdk::logs::detail

namespace cdk::logs {

void Transformer::makeResource(const TransformerProps& props) {
  if (const std::string problems = detail::transformerProblems(*props.transformerConfig); !problems.empty())
    throw ValidationError("CDKPP4710", problems, *this);
  ILogGroupRef& logGroup = *props.logGroup;
  logGroup.node().addMetadata("warning", "transformers work for log groups of the class STANDARD only");
  List<CfnTransformer::ProcessorProperty> steps;
  for (const IProcessor& processor : *props.transformerConfig) steps.add(processor.render());
  New<CfnTransformer> resource{*node().scope(),
                               Id("ResourceTransformer", node().location()),
                               {.logGroupIdentifier = logGroup.logGroupRef().logGroupName, .transformerConfig = steps}};
}

}  // namespace cdk::logs
