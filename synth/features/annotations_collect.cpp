// SPDX-License-Identifier: Apache-2.0
#include "features/annotations_collect.hpp"

#include <string_view>

#include "features/acknowledged_rules.hpp"
#include "features/annotation_types.hpp"
#include "features/validation_ids.hpp"
#include "tree/state.hpp"

namespace cdk::detail {

namespace {

/// Whether Validations::acknowledge has taken the message out, wherever it stands.
bool isAcknowledged(const AcknowledgedRules& rules, const AnnotationMessage& message) {
  constexpr std::string_view opening = "[ack: ";
  const std::size_t start = message.message.find(opening);
  if (rules.empty() || message.level == AnnotationLevel::ERROR || start == std::string::npos) return false;
  const std::size_t id = start + opening.size();
  std::string rule = message.message.substr(id, message.message.find(']', id) - id);
  if (rule.find("::") == std::string::npos) rule = std::string(kAnnotationNamespace) + "::" + rule;
  return rules.find(rule, message.path) != nullptr;
}

void collect(const Construct& construct, const AcknowledgedRules& rules, std::vector<AnnotationMessage>& messages) {
  const Node& node = construct.node();
  if (TreeAccess::extrasOrNull(node)) {
    for (const MetadataEntry& entry : node.metadata()) {
      const bool isError = entry.type == kErrorType;
      const bool isWarning = entry.type == kWarningType;
      if (!isError && !isWarning && entry.type != kInfoType) continue;
      const AnnotationLevel level = isError     ? AnnotationLevel::ERROR
                                    : isWarning ? AnnotationLevel::WARNING
                                                : AnnotationLevel::INFO;
      AnnotationMessage message{level, node.path(), entry.data.isString() ? entry.data.asString() : entry.data.dump(),
                                node.location()};
      if (!isAcknowledged(rules, message)) messages.push_back(std::move(message));
    }
  }
  for (const Construct* child : TreeAccess::children(construct)) collect(*child, rules, messages);
}

}  // namespace

std::vector<AnnotationMessage> collectAnnotations(const Construct& root) {
  std::vector<AnnotationMessage> messages;
  collect(root, AcknowledgedRules(root), messages);
  return messages;
}

}  // namespace cdk::detail
