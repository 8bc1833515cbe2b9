// SPDX-License-Identifier: Apache-2.0
#include "assembly/report.hpp"

#include <cdkpp/core/errors.hpp>

#include <cstdio>

#include "features/annotations_collect.hpp"
#include "features/validation_run.hpp"
#include "filesystem/atomic_write.hpp"

namespace cdk::detail {

namespace {

const char* levelName(AnnotationLevel level) {
  switch (level) {
    case AnnotationLevel::ERROR: return "error";
    case AnnotationLevel::WARNING: return "warning";
    case AnnotationLevel::INFO: return "note";
  }
  return "";
}

/// Prints notes and warnings; returns the errors.
std::string reportAnnotations(Stage& stage, bool print) {
  std::string errors;
  for (const AnnotationMessage& m : collectAnnotations(stage)) {
    std::string line;
    if (*m.at.file) line += std::string(m.at.file) + ":" + std::to_string(m.at.line) + ": ";
    line += std::string(levelName(m.level)) + ": " + m.message + " at '" + m.path + "'";
    if (m.level == AnnotationLevel::ERROR)
      errors += "\n  " + line;
    else if (print)
      std::fprintf(stderr, "%s\n", line.c_str());
  }
  return errors;
}

void collectTemplates(Construct& top, std::vector<WrittenTemplate>& templates) {
  if (const Stack* stack = TreeAccess::asStack(top))
    templates.push_back({stack, Stage::of(top)->outdir() + "/" + stack->templateFile()});
  for (Construct* child : TreeAccess::children(top)) collectTemplates(*child, templates);
}

}  // namespace

void reportFindings(Stage& stage, const std::string& directory, std::string_view schemaVersion) {
  const Json fail = stage.node().tryGetContext("@aws-cdk/core:failSynthOnValidationErrors");
  const bool cliReports = fail.isBool() && !fail.asBool();
  const std::string errors = reportAnnotations(stage, !cliReports);

  std::vector<WrittenTemplate> templates;
  collectTemplates(stage, templates);
  const ValidationOutcome outcome = runValidationPlugins(stage, templates, directory);
  if (const Json document = outcome.document(stage, schemaVersion); document.hasValue()) {
    filesystem::AssemblyWriter writer(directory);
    writer.file("validation-report.json", document.dump(2));
    writer.commit();
  }
  if (cliReports) return;
  if (const std::string text = outcome.text(stage); !text.empty()) std::fprintf(stderr, "%s\n", text.c_str());
  if (!errors.empty())
    throw ValidationError("CDKPP2221", "constructs of the program were marked with errors:" + errors);
  if (!outcome.success()) throw ValidationError("CDKPP2222", "validation of the templates found errors");
}

}  // namespace cdk::detail
