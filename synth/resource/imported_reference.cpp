// SPDX-License-Identifier: Apache-2.0
// The static functions of the L1 classes: the ARN of a reference, and references of a name or an ARN.
#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/imported_reference.hpp>

#include "core_types/tokenized_text.hpp"

namespace cdk::detail {
namespace {

/// The format of an ARN, taken apart: literal text, or the name of a variable.
class FormatParts {
 public:
  explicit FormatParts(std::string_view format) : rest_(format) {}

  struct Part {
    std::string_view text;
    bool isVariable;
    bool isOfEnvironment() const { return text == "Partition" || text == "Region" || text == "Account"; }
  };

  bool done() const { return rest_.empty(); }
  /// The text up to the next variable.
  std::string_view literalAhead() const { return rest_.substr(0, rest_.find("${")); }
  Part next() {
    if (const std::string_view literal = literalAhead(); !literal.empty()) {
      rest_.remove_prefix(literal.size());
      return {literal, false};
    }
    const std::size_t end = rest_.find('}');
    const std::string_view name = rest_.substr(2, end - 2);
    rest_.remove_prefix(end + 1);
    return {name, true};
  }

 private:
  std::string_view rest_;
};

Value<std::string> fill(const char* format, const Stack& stack, const ResourceEnvironment& environment,
                        const Value<std::string>* values) {
  Value<std::string> arn = "";
  for (FormatParts parts(format); !parts.done();) {
    const FormatParts::Part part = parts.next();
    if (!part.isVariable)
      arn += std::string(part.text);
    else if (part.text == "Partition")
      arn += stack.partition();
    else if (part.text == "Region")
      arn += environment.region;
    else if (part.text == "Account")
      arn += environment.account;
    else
      arn += *values++;
  }
  return arn;
}

ResourceEnvironment environmentOf(const Stack& stack) { return {stack.account(), stack.region()}; }

/// The part of an ARN that stands in the place of the name. A variable ends where the next literal text begins.
Value<std::string> nameIn(const Value<std::string>& arn, const char* format, const IConstruct& scope) {
  const TokenizedText text(arn);
  std::string_view rest = text.text();
  std::string_view name;
  const auto refuse = [&] {
    throw ValidationError(
        "CDKPP2433", "'" + text.readable() + "' is not an ARN of the form '" + format + "'; give the whole ARN", scope);
  };
  for (FormatParts parts(format); !parts.done();) {
    const FormatParts::Part part = parts.next();
    if (!part.isVariable) {
      if (!rest.starts_with(part.text)) refuse();
      rest.remove_prefix(part.text.size());
      continue;
    }
    const std::string_view literal = parts.literalAhead();
    const std::size_t end = literal.empty() ? rest.size() : rest.find(literal);
    if (end == std::string_view::npos) refuse();
    if (!part.isOfEnvironment()) name = rest.substr(0, end);
    rest.remove_prefix(end);
  }
  if (!rest.empty()) refuse();
  return text.value(name);
}

}  // namespace

bool isOfType(const IConstruct& construct, const char* type) {
  const auto* resource = dynamic_cast<const CfnResource*>(&construct);
  return resource && resource->cfnResourceType() == type;
}

Value<std::string> arnOf(const IConstruct& construct, const char* format,
                         std::initializer_list<Value<std::string>> values) {
  const Stack& stack = construct.stack();
  const auto* resource = dynamic_cast<const IResource*>(&construct);
  return fill(format, stack, resource ? resource->env() : environmentOf(stack), values.begin());
}

ImportedReferenceProps identifyByArn(const Parent& scope, const char* format, Value<std::string> arn) {
  Optional<Value<std::string>> name;
  if (*format) name = nameIn(arn, format, *scope);
  return {.arn = std::move(arn), .name = std::move(name)};
}

ImportedReferenceProps identifyByName(const Parent& scope, const char* format, Value<std::string> name) {
  Optional<Value<std::string>> arn;
  if (*format) {
    const Stack& stack = static_cast<const IConstruct&>(*scope).stack();
    arn = fill(format, stack, environmentOf(stack), &name);
  }
  return {.arn = std::move(arn), .name = std::move(name)};
}

ImportedReference::ImportedReference(Scope scope, ImportedReferenceProps props)
    : Resource(scope, {.environmentFromArn = props.arn}), props_(std::move(props)) {}

}  // namespace cdk::detail
