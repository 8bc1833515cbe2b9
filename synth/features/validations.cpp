// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/validations.hpp>

#include "features/validation_ids.hpp"
#include "features/validation_plugins.hpp"

namespace cdk {

using namespace detail;

void Validations::addPlugin(ValidationPlugin plugin) {
  const Handle<Stage> stage = Stage::of(*scope_);
  if (!stage)
    throw AssumptionError("CDKPP2506", "validation plugins belong to a Stage or App, and this construct is in none",
                          *scope_);
  attachment<StagePlugins>(stage->node(), StagePlugins::KEY).list.push_back(std::move(plugin));
}

void Validations::addWarning(std::string_view id, std::string_view message, WarningOptions options) {
  Annotations::of(*scope_).addWarningV2(normalizeValidationId(id, kAnnotationNamespace), message, std::move(options));
}
void Validations::addError(std::string_view id, std::string_view message) {
  Annotations::of(*scope_).addError(std::string(message) + " (" + normalizeValidationId(id, kAnnotationNamespace) +
                                    ")");
}

void Validations::acknowledgeOne(const Acknowledgment& rule) {
  const std::string id = normalizeValidationId(rule.id, kAnnotationNamespace);
  Json entry = Json::object();
  entry.set(id, rule.reason);
  scope_->node().addMetadata(ACKNOWLEDGED_RULES_METADATA_KEY, std::move(entry));
  Annotations annotations = Annotations::of(*scope_);
  annotations.acknowledge(id, rule.where);
  const std::string prefix = std::string(kAnnotationNamespace) + "::";
  if (id.starts_with(prefix)) annotations.acknowledge(id.substr(prefix.size()), rule.where);
}

}  // namespace cdk
