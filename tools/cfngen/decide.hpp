// SPDX-License-Identifier: Apache-2.0
// Decides what the generated code says; how it is written down is the concern of write.hpp.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model.hpp"

namespace cfngen {

using Lines = std::vector<std::string>;

struct FieldPlan {
  std::string doc;
  std::string type;
  std::string name;
  bool required = false;
};

/// struct AccessControl { static constexpr const char* PRIVATE = "Private"; … };
struct ConstantsPlan {
  std::string name;
  std::string field;
  std::vector<std::pair<std::string, std::string>> constants;  // name, value
};

struct RecordPlan {
  std::string name;
  std::string doc;
  std::vector<FieldPlan> fields;
  std::vector<std::string> cfnNames;  // one per field
  std::vector<std::size_t> order;     // indices in the order of emission, empty when that is the order of the fields
  std::vector<ConstantsPlan> constants;
  /// Nested types are templates with one instance: the compiler makes one, and the Optional and List types of its
  /// fields, when a program uses it. They are half of what a header costs.
  bool isTemplate = false;
};

struct GetterPlan {
  std::string doc;
  std::string type;
  std::string name;
  std::string attribute;
  std::string hint;
};

struct ReferencePlan {
  std::string interface;
  std::string getter;
  std::string structName;
  std::string doc;  // the CloudFormation type
  std::vector<FieldPlan> fields;
  std::vector<std::string> values;  // one expression per field
  bool accepted = false;
};

/// A static function of the class that makes a reference of a name or an ARN.
struct ImportPlan {
  std::string doc;
  std::string name;
  std::string parameter;
  std::string call;                    // the function that does it
  std::vector<std::string> arguments;  // its arguments
};

struct StaticsPlan {
  std::string arnFor;                 // the name of the function, may be empty
  std::string arn;                    // what it returns begins so
  std::vector<std::string> arnParts;  // and goes on with these
  std::vector<ImportPlan> imports;
  std::vector<std::string> imported;  // the fields of an imported reference
};

struct ClassPlan {
  std::string service;
  std::string name;
  std::string cfnType;
  std::string doc;
  std::map<std::string, std::set<std::string>> accepted;    // service -> interfaces that properties take
  Lines forward;                                            // records that are used before they are defined
  std::vector<RecordPlan> records;                          // in order of dependency, the props last
  std::vector<std::pair<std::string, std::string>> nested;  // alias, record
  std::vector<std::string> chosen;                          // fields that hide members of the bases
  std::vector<GetterPlan> getters;
  std::vector<ConstantsPlan> constants;
  ReferencePlan reference;
  StaticsPlan statics;
  std::string ref;     // how the class calls the kernel's ref()
  std::string getAtt;  // and getAtt()
  std::string scope;   // the kernel's Scope
  std::string tagType;
  int tagField = -1;
  bool stateful = false;
  bool propsOptional = true;
  bool usesParts = false;  // of Ref, which Fn takes apart
};

/// The indices of the properties in the order in which upstream writes them, that of their CloudFormation names; empty
/// when that is the order of the record.
std::vector<std::size_t> emissionOrder(const Record& record);

ClassPlan decide(const Service& service, const Resource& resource);

}  // namespace cfngen
