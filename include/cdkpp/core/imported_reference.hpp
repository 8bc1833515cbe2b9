// SPDX-License-Identifier: Apache-2.0
// What the from… functions of the L1 classes make: a resource that this program refers to and does not create.
#pragma once
#include <cdkpp/core/resource.hpp>

namespace cdk::detail {

struct ImportedReferenceProps {
  /// @default not known, for types whose ARN cannot be made of the name
  Optional<Value<std::string>> arn{};
  /// @default not known, for types whose name cannot be taken from the ARN
  Optional<Value<std::string>> name{};
};

/// The base of imported references. It lives in the account and region that its ARN names.
class ImportedReference : public Resource {
 public:
  using Props = ImportedReferenceProps;
  explicit ImportedReference(Scope scope, ImportedReferenceProps props);

 protected:
  const Value<std::string>& arn() const { return *props_.arn; }
  const Value<std::string>& name() const { return *props_.name; }

 private:
  ImportedReferenceProps props_;
};

/// The name is the one variable of the format that is not of the environment. An empty format names none.
/// @throws ValidationError CDKPP2433 when the ARN does not have the form
ImportedReferenceProps identifyByArn(const Parent& scope, const char* format, Value<std::string> arn);
ImportedReferenceProps identifyByName(const Parent& scope, const char* format, Value<std::string> name);

template <class Import>
New<Import> importByArn(const Parent& scope, const Id& id, const char* format, Value<std::string> arn) {
  return {scope, id, identifyByArn(scope, format, std::move(arn))};
}
template <class Import>
New<Import> importByName(const Parent& scope, const Id& id, const char* format, Value<std::string> name) {
  return {scope, id, identifyByName(scope, format, std::move(name))};
}

}  // namespace cdk::detail
