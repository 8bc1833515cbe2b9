// SPDX-License-Identifier: Apache-2.0
#include "write_class.hpp"

#include <fmt/format.h>

#include "naming.hpp"
#include "text.hpp"
#include "write_record.hpp"

namespace cfngen {
namespace {

std::string writeHead(const ClassPlan& plan) {
  std::string out = docComment("", plan.doc);
  out += fmt::format("class {} : public ::cdk::CfnResource,\n", plan.name);
  const std::size_t indent = plan.name.size() + 9;
  out += fmt::format("{:{}}public {}Props,\n", "", indent, plan.name);
  out += fmt::format("{:{}}public virtual interfaces::{}::{} {{\n public:\n", "", indent, plan.service,
                     plan.reference.interface);
  out += fmt::format("  using Props = {}Props;\n", plan.name);
  for (const auto& [alias, record] : plan.nested) out += fmt::format("  using {} = {};\n", alias, record);
  for (const std::string& field : plan.chosen) out += fmt::format("  using {}Props::{};\n", plan.name, field);
  return out;
}

std::string writeFacts(const ClassPlan& plan) {
  return fmt::format("  static constexpr const char* CFN_RESOURCE_TYPE_NAME = {};\n", quoted(plan.cfnType)) +
         wrapped("  ", "static constexpr ::cdk::detail::ResourceFacts resourceFacts{",
                 {quoted(plan.cfnType), fmt::format("&{}Props::names", plan.name),
                  fmt::format("::cdk::TagType::{}", plan.tagType), fmt::format("{}", plan.tagField),
                  plan.stateful ? "true" : "false"},
                 "};");
}

// A template, because the compiler then makes the move constructor of the properties, with one overload resolution for
// each field, only where a resource of this type is created. Braces still mean the properties: P has a default.
std::string writeConstructor(const ClassPlan& plan) {
  return fmt::format(
      "\n  template <class P = {0}Props>\n"
      "    requires std::is_same_v<P, {0}Props>\n"
      "  explicit {0}({1} scope, P props{2})\n"
      "      : ::cdk::CfnResource(scope, resourceFacts, static_cast<{0}Props*>(this)),\n"
      "        {0}Props(std::move(props)) {{}}\n",
      plan.name, plan.scope, plan.propsOptional ? " = {}" : "");
}

/// A function that returns a call with these arguments, or without arguments what stands in `call`.
std::string writeFunction(const std::string& head, const std::string& call, const std::vector<std::string>& arguments) {
  const std::string last = arguments.empty() ? ";" : ");";
  const std::string body = fmt::format("return {}{}{}", call, fmt::join(arguments, ", "), last);
  if (head.size() + body.size() + 3 <= 120) return fmt::format("{} {} }}\n", head, body);
  return fmt::format("{}\n{}  }}\n", head, wrapped("    ", "return " + call, arguments, last));
}

std::string writeGetter(const ClassPlan& plan, const GetterPlan& getter) {
  const std::string hint = getter.hint.empty() ? "" : fmt::format(", ::cdk::ResolutionTypeHint::{}", getter.hint);
  return docComment("  ", getter.doc) + writeFunction(fmt::format("  {} {}() const {{", getter.type, getter.name),
                                                      plan.getAtt + "(", {quoted(getter.attribute) + hint});
}

std::string writeReference(const ClassPlan& plan) {
  const ReferencePlan& reference = plan.reference;
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < reference.fields.size(); ++i)
    parts.push_back(fmt::format(".{} = {}", reference.fields[i].name, reference.values[i]));
  return fmt::format("  interfaces::{}::{} {}() const override {{\n", plan.service, reference.structName,
                     reference.getter) +
         wrapped("    ", "return {", parts, "};") + "  }\n";
}

std::string writeImports(const ClassPlan& plan) {
  const std::string interface = fmt::format("interfaces::{}::{}", plan.service, plan.reference.interface);
  std::string out;
  for (const ImportPlan& import : plan.statics.imports)
    out += docComment("  ", import.doc) + fmt::format("  template <class Ref = {}>\n", interface) +
           writeFunction(fmt::format("  static ::cdk::Handle<Ref> {}(::cdk::Parent scope, ::cdk::Id id, {} {}) {{",
                                     import.name, "::cdk::Value<std::string>", import.parameter),
                         import.call, import.arguments);
  return out;
}

std::string writeStatics(const ClassPlan& plan) {
  const StaticsPlan& statics = plan.statics;
  std::string out = docComment("  ", fmt::format("Whether a construct is an {}.", plan.cfnType)) +
                    writeFunction(fmt::format("  static bool is{}(const ::cdk::IConstruct& construct) {{", plan.name),
                                  "::cdk::detail::isOfType(", {"construct", "CFN_RESOURCE_TYPE_NAME"});
  if (!statics.arnFor.empty())
    out += docComment("  ", fmt::format("The ARN of an {}.", plan.cfnType)) +
           writeFunction(fmt::format("  static ::cdk::Value<std::string> {}(const interfaces::{}::{}& resource) {{",
                                     statics.arnFor, plan.service, plan.reference.interface),
                         statics.arn, statics.arnParts);
  return out + writeImports(plan);
}

// The functions above are templates, and this is one, so that its class is made only where one of them is called.
std::string writeImported(const ClassPlan& plan) {
  if (plan.statics.imports.empty()) return {};
  return fmt::format(
             "\n private:\n"
             "  template <class Ref>\n"
             "  struct Imported : ::cdk::detail::ImportedReference, virtual Ref {{\n"
             "    using ImportedReference::ImportedReference;\n"
             "    interfaces::{}::{} {}() const override {{\n",
             plan.service, plan.reference.structName, plan.reference.getter) +
         wrapped("      ", "return {", plan.statics.imported, "};") + "    }\n  };\n";
}

}  // namespace

std::string writeClass(const ClassPlan& plan) {
  std::string out = writeHead(plan) + writeFacts(plan) + writeConstructor(plan);
  out += '\n' + writeStatics(plan);
  if (!plan.getters.empty()) out += '\n';
  for (const GetterPlan& getter : plan.getters) out += writeGetter(plan, getter);
  out += '\n' + writeReference(plan);
  if (!plan.constants.empty()) out += '\n';
  for (const ConstantsPlan& constants : plan.constants) out += writeConstants("  ", constants);
  return out + writeImported(plan) + "};\n";
}

}  // namespace cfngen
