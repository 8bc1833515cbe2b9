// SPDX-License-Identifier: Apache-2.0
// The acknowledgements that the constructs of a tree keep in their metadata.
#pragma once
#include <cdkpp/construct/construct.hpp>

#include <map>
#include <string>

namespace cdk::detail {

struct AcknowledgedRule {
  std::string reason;
  std::string path;  ///< of the construct that acknowledges it
};

class AcknowledgedRules {
 public:
  explicit AcknowledgedRules(const Construct& root);
  bool empty() const { return rules_.empty(); }
  /// The acknowledgement of a rule by the construct of this path or the closest scope; nullptr when there is none.
  const AcknowledgedRule* find(const std::string& ruleId, std::string constructPath) const;

 private:
  void gather(const Construct& construct);
  std::map<std::string, std::map<std::string, AcknowledgedRule>> rules_{};  // by rule, by path
};

}  // namespace cdk::detail
