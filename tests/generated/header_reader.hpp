// SPDX-License-Identifier: Apache-2.0
// Reads back what the generated headers offer. It knows their form, not the model they are made from.
#pragma once
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::tests {

/// Names with "!" behind those that must be given.
using Fields = std::set<std::string>;

struct ResourceHeader {
  std::string type;
  Fields props;
  std::map<std::string, Fields> types;  // by their names inside of the class
  std::set<std::string> attributes;     // attrArn=Arn
  std::set<std::string> statics;        // isCfnQueue, arnForQueue IQueueRef
  std::string referenceInterface;
};

struct ServiceHeaders {
  std::map<std::string, ResourceHeader> resources;
  std::map<std::string, Fields> references;                            // interface -> fields of its struct
  std::map<std::string, std::pair<std::string, std::string>> aliases;  // name -> service, class
};

class HeaderReader {
 public:
  explicit HeaderReader(const std::filesystem::path& file) : in_(file) {}

  void readInto(ServiceHeaders& service) {
    for (std::string line; std::getline(in_, line);) {
      if (line.starts_with("struct ") && line.ends_with(" {"))
        structs_[word(line, "struct ")] = readFields();
      else if (line.starts_with("class Cfn"))
        service.resources[word(line, "class ")] = readClass(word(line, "class "));
      else if (line.starts_with("class I") && line.ends_with("{"))
        service.references[word(line, "class ")] = structs_.begin()->second;
      else if (line.starts_with("using Cfn") && line.ends_with("<void>;"))
        structs_[word(line, "using ")] = structs_.at(word(line, " = "));
      else if (line.starts_with("using Cfn") && !line.ends_with("Props;"))
        service.aliases[word(line, "using ")] = {
            word(line, "::cdk::"), word(line, "::cdk::" + word(line, "::cdk::") + "::")};
    }
  }

 private:
  static bool isField(const std::string& line) {
    return line.starts_with("  ") && line[2] != ' ' && line[2] != '/' && line.ends_with(";") &&
           !line.starts_with("  static") && line != "  };";
  }

  Fields readFields() {
    Fields fields;
    for (std::string line; std::getline(in_, line) && line != "};";) {
      if (!isField(line)) continue;
      const bool optional = line.ends_with("{};");
      const std::size_t end = line.size() - (optional ? 3 : 1);
      const std::size_t begin = line.rfind(' ', end) + 1;
      fields.insert(line.substr(begin, end - begin) + (optional ? "" : "!"));
    }
    return fields;
  }

  ResourceHeader readClass(const std::string& name) {
    ResourceHeader resource;
    resource.props = structs_.at(name + "Props");
    std::string attribute;
    for (std::string line; std::getline(in_, line) && line != "};";) {
      if (const std::string interface = word(line, " public virtual interfaces::"); !interface.empty())
        resource.referenceInterface = word(line, interface + "::");
      else if (line.starts_with("  using ") && line.find(" = ") != std::string::npos &&
               !line.starts_with("  using Props"))
        resource.types[word(line, "  using ")] = structs_.at(word(line, " = "));
      else if (line.find(" CFN_RESOURCE_TYPE_NAME ") != std::string::npos)
        resource.type = line.substr(line.find('"') + 1, line.rfind('"') - line.find('"') - 1);
      else if (line.starts_with("  static ") && line.find('(') != std::string::npos)
        resource.statics.insert(readStatic(line, resource.referenceInterface));
      else if (line.starts_with(GET_ATT))
        attribute = line.substr(GET_ATT.size(), line.size() - GET_ATT.size() - 1);
      else if (const std::string getter = word(line, " attr"); !attribute.empty() && !getter.empty())
        resource.attributes.insert("attr" + getter + "=" + std::exchange(attribute, {}));
    }
    return resource;
  }

  /// A reference that a function takes, or that the template makes of its default argument.
  static std::string readStatic(const std::string& line, const std::string& interface) {
    const std::size_t end = line.find('(');
    const std::size_t begin = line.rfind(' ', end) + 1;
    const std::string name = line.substr(begin, end - begin);
    const bool uses =
        line.find("::" + interface + "&") != std::string::npos || line.find("::cdk::Handle<Ref> ") != std::string::npos;
    return name + (uses ? " " + interface : "");
  }

  /// The identifier behind the first `before` of the line, or nothing.
  static std::string word(const std::string& line, const std::string& before) {
    const std::size_t found = line.find(before);
    if (found == std::string::npos) return {};
    const std::size_t begin = found + before.size();
    std::size_t end = begin;
    while (end < line.size() && (std::isalnum(static_cast<unsigned char>(line[end])) || line[end] == '_')) ++end;
    return line.substr(begin, end - begin);
  }

  static constexpr std::string_view GET_ATT = "  /// Fn::GetAtt ";

  std::ifstream in_;
  std::map<std::string, Fields> structs_;
};

/// All services of a root of generated headers.
inline std::map<std::string, ServiceHeaders> readHeaders(const std::filesystem::path& root) {
  std::map<std::string, ServiceHeaders> services;
  for (const auto& folder : std::filesystem::directory_iterator(root)) {
    if (!folder.is_directory()) continue;
    ServiceHeaders& service = services[folder.path().filename().string()];
    for (const auto& file : std::filesystem::directory_iterator(folder.path()))
      HeaderReader(file.path()).readInto(service);
  }
  return services;
}

}  // namespace cdk::tests
