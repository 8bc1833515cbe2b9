// SPDX-License-Identifier: Apache-2.0
// Decides what the generated code says; how it is written down is the concern of write.hpp.
#pragma once
#include <optional>
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
};

struct ClassPlan {
  std::string service;
  std::string name;
  std::string cfnType;
  std::string doc;
  Lines forward;                                            // records that are used before they are defined
  std::vector<RecordPlan> records;                          // in order of dependency, the props last
  std::vector<std::pair<std::string, std::string>> nested;  // alias, record
  std::vector<std::string> chosen;                          // fields that hide members of the bases
  std::vector<GetterPlan> getters;
  std::vector<ConstantsPlan> constants;
  ReferencePlan reference;
  std::string ref;     // how the class calls the kernel's ref()
  std::string getAtt;  // and getAtt()
  std::string scope;   // the kernel's Scope
  std::string tagType;
  int tagField = -1;
  bool stateful = false;
  bool propsOptional = true;
  bool usesParts = false;  // of Ref, which Fn takes apart
};

ClassPlan decide(const Service& service, const Resource& resource);

}  // namespace cfngen
