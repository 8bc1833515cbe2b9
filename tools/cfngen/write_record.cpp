// SPDX-License-Identifier: Apache-2.0
#include "write_record.hpp"

#include <fmt/format.h>

#include "naming.hpp"
#include "text.hpp"

namespace cfngen {
namespace {

std::string writeNames(const RecordPlan& record) {
  const std::size_t count = record.cfnNames.size();
  if (count == 0) return "  static constexpr ::cdk::detail::Names names{\"\", 0};\n";

  std::string out;
  if (!record.order.empty())
    out += fmt::format("  static constexpr unsigned short emission[]{{{}}};\n", fmt::join(record.order, ", "));
  const std::string last = fmt::format(", {}{}}};", count, record.order.empty() ? "" : ", emission");
  const auto table = nameTable(record.cfnNames, 110);
  const std::string begin = "  static constexpr ::cdk::detail::Names names{";
  if (table.size() == 1 && begin.size() + table.front().size() + last.size() <= 120)
    return out + begin + table.front() + last + '\n';
  out += begin;
  for (const std::string& part : table) out += fmt::format("\n      {}", part);
  return out + last + '\n';
}

}  // namespace

std::string writeConstants(std::string_view indent, const ConstantsPlan& plan) {
  std::string out = docComment(indent, fmt::format("Values for {}.", plan.field));
  out += fmt::format("{}struct {} {{\n", indent, plan.name);
  for (const auto& [name, value] : plan.constants)
    out += fmt::format("{}  static constexpr const char* {} = {};\n", indent, name, quoted(value));
  return out + fmt::format("{}}};\n", indent);
}

std::string writeRecord(const RecordPlan& record) {
  std::string out = docComment("", record.doc);
  out += record.isTemplate ? fmt::format("template <class Lazy>\nstruct {}T {{\n", record.name)
                           : fmt::format("struct {} {{\n", record.name);
  for (const FieldPlan& field : record.fields) {
    out += docComment("  ", field.doc);
    out += fmt::format("  {} {}{};\n", field.type, field.name, field.required ? "" : "{}");
  }
  out += writeNames(record);
  for (const ConstantsPlan& constants : record.constants) out += writeConstants("  ", constants);
  out += "};\n";
  return record.isTemplate ? out + fmt::format("using {0} = {0}T<void>;\n", record.name) : out;
}

}  // namespace cfngen
