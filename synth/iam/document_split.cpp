// SPDX-License-Identifier: Apache-2.0
// Documents that do not fit into one policy.
#include <cdkpp/iam/identity.hpp>

#include <memory>

#include "iam/document_state.hpp"
#include "iam/statement_merge.hpp"

namespace cdk::detail {

using iam::MergedStatement;
using iam::MergeRule;
using iam::PolicyDocument;
using iam::PolicyStatement;

std::vector<SplitDocument> splitDocument(const PolicyDocument& document, const IConstruct& scope, std::size_t maxSize,
                                         std::size_t maxSizeOfOthers) {
  const auto sizes = iam::SizeEstimate::of(scope);
  auto& state = PolicyDocument::State::of(document);
  state.freeze();
  const std::vector<MergedStatement> merged =
      iam::mergeStatements(state.statements, state.minimize ? MergeRule::COMBINE_LIMITED : MergeRule::EQUAL, sizes);

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

namespace {
/// Groups stand apart from each other: a construct keeps their addresses.
using Groups = std::vector<std::pair<PolicyStatement, std::unique_ptr<DependencyGroup>>>;
}  // namespace

const IDependable& StatementDependables::add(const PolicyStatement& statement) {
  if (!groups_.cell()) groups_ = box<Groups>(Groups{});
  auto& groups = const_cast<Groups&>(unbox<Groups>(groups_));
  groups.emplace_back(statement, std::make_unique<DependencyGroup>());
  return *groups.back().second;
}
void StatementDependables::declare(const PolicyStatement& statement, const IDependable& policy) {
  for (const auto& [known, group] : unbox<Groups>(groups_))
    if (known == statement) group->add(policy);
}

}  // namespace cdk::detail
