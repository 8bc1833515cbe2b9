// SPDX-License-Identifier: Apache-2.0
// The model: what is known of the resource types of one service.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "type.hpp"

namespace cfngen {

enum class Update { unknown, noReplacement, conditional, replacement };

/// A construct that is taken in place of a text: the interface that it has, and the field of its reference.
struct Accepted {
  std::string service;
  std::string interface;
  std::string field;
  int index = -1;  // of the field
};

struct Property {
  std::string name;  // upstream's, camelCase
  std::string cfn;   // CloudFormation's
  Type type;
  bool required = false;
  bool deprecated = false;
  Update update = Update::unknown;
  std::vector<Accepted> accepts;           // at most one for an interface
  std::vector<std::string> values;         // allowed texts
  std::vector<std::string> numericValues;  // allowed numbers
};

/// A set of properties: those of a resource or of a nested type.
struct Record {
  std::string page;                  // file name of AWS's page, may be empty
  std::vector<Property> properties;  // sorted by name
};

struct Attribute {
  std::string name;  // attrArn
  std::string cfn;   // Arn
  Type type;
  std::string hint;  // of a token: how it is quoted in JSON text, may be empty
};

struct ReferenceField {
  std::string name;
  bool optional = false;
  std::string from;  // ref, att:<name>, part:<n>, prop:<name>
};

/// What other constructs see of a resource: an interface with one getter that returns a struct.
struct Reference {
  std::string interface;
  std::string getter;
  std::string structName;
  std::vector<ReferenceField> fields;
  bool accepted = false;  // in place of a text, by some property
};

/// A static function that gives the ARN of a reference: a field of it, or text with fields in the places of variables.
struct ArnFor {
  std::string name;
  std::string field;                             // empty when the format of the ARN is filled in
  std::map<std::string, std::string> variables;  // of the format -> fields
};

/// A static function that makes a reference of a name or an ARN.
struct Import {
  std::string name;
  std::map<std::string, std::string> fields;  // -> arn, name, part:<variable of the format>
};

struct Tags {
  std::string variant;   // an enumerator of TagType
  std::string property;  // its name
};

struct Resource {
  std::string name;  // CfnBucket
  std::string type;  // AWS::S3::Bucket
  bool deprecated = false;
  bool stateful = false;
  std::optional<Tags> tags;
  Reference reference;
  std::string arnFormat;  // arn:${Partition}:sqs:…, may be empty
  std::optional<ArnFor> arnFor;
  std::optional<Import> fromArn;
  std::optional<Import> fromName;
  std::vector<Attribute> attributes;
  Record record;
  std::map<std::string, Record> types;  // RuleProperty -> its properties
};

struct Alias {
  std::string name;     // CfnCluster
  std::string service;  // of the class that it stands for
  std::string target;   // its name
};

struct Service {
  std::string name;                // s3
  std::vector<std::string> hides;  // names of the kernel that mean something else in this service's namespace
  std::vector<Resource> resources;
  std::vector<Alias> aliases;
};

}  // namespace cfngen
