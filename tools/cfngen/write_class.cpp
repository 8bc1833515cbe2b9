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

std::string writeGetter(const ClassPlan& plan, const GetterPlan& getter) {
  const std::string hint = getter.hint.empty() ? "" : fmt::format(", ::cdk::ResolutionTypeHint::{}", getter.hint);
  const std::string head = fmt::format("  {} {}() const {{", getter.type, getter.name);
  const std::string body = fmt::format("return {}({}{});", plan.getAtt, quoted(getter.attribute), hint);
  const bool fits = head.size() + body.size() + 3 <= 120;
  return docComment("  ", getter.doc) + head +
         (fits ? fmt::format(" {} }}\n", body) : fmt::format("\n    {}\n  }}\n", body));
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

}  // namespace

std::string writeClass(const ClassPlan& plan) {
  std::string out = writeHead(plan) + writeFacts(plan) + writeConstructor(plan);
  if (!plan.getters.empty()) out += '\n';
  for (const GetterPlan& getter : plan.getters) out += writeGetter(plan, getter);
  out += '\n' + writeReference(plan);
  if (!plan.constants.empty()) out += '\n';
  for (const ConstantsPlan& constants : plan.constants) out += writeConstants("  ", constants);
  return out + "};\n";
}

}  // namespace cfngen
