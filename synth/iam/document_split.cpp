// SPDX-License-Identifier: Apache-2.0
#include "iam/document_split.hpp"

#include "iam/document_state.hpp"
#include "iam/statement_merge.hpp"

namespace cdk::iam {

std::vector<SplitDocument> splitDocument(const PolicyDocument& document, const IConstruct& scope, std::size_t maxSize,
                                         std::size_t maxSizeOfOthers) {
  const auto sizes = SizeEstimate::of(scope);
  auto& state = PolicyDocument::State::of(document);
  state.freeze();
  const std::vector<MergedStatement> merged =
      mergeStatements(state.statements, state.minimize ? MergeRule::COMBINE_LIMITED : MergeRule::EQUAL, sizes);

  std::vector<SplitDocument> parts{{document, {}}};
  std::vector<std::size_t> filled{0};
  state.statements.clear();
  for (const MergedStatement& each : merged) {
    const std::size_t size = sizes.characters(each.statement);
    std::size_t part = 0;
    if (filled[0] + size >= maxSize)
      for (part = 1; part < parts.size() && filled[part] + size > maxSizeOfOthers;) ++part;
    if (part == parts.size()) {
      parts.push_back({PolicyDocument{{.assignSids = state.assignSids, .minimize = state.minimize}}, {}});
      filled.push_back(0);
    }
    parts[part].document.addStatement(each.statement);
    parts[part].originals.insert(parts[part].originals.end(), each.originals.begin(), each.originals.end());
    filled[part] += size;
  }
  return parts;
}

}  // namespace cdk::iam
