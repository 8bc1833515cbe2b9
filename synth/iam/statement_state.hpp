// SPDX-License-Identifier: Apache-2.0
// What a PolicyStatement holds.
#pragma once
#include <cdkpp/iam/policy_statement.hpp>

#include <string>
#include <vector>

namespace cdk::iam {

/// How a principal is called that stands for "*" alone.
inline constexpr const char* kLiteralPrincipal = "LiteralString";

struct PolicyStatement::State {
  /// Values in the order of addition, each once.
  struct Values {
    List<Value<std::string>> list = List<Value<std::string>>::empty();
    std::vector<std::string> keys{};  // their identities

    void add(const Value<std::string>& value);
    void addAll(const List<Value<std::string>>& values);
    bool empty() const { return keys.empty(); }
  };
  /// Principals in the order of addition, with how they stand in the policy.
  struct Principals {
    List<Principal> list = List<Principal>::empty();
    std::vector<std::string> keys{};  // equal for principals that may take each other's place
    Json json = Json::object();
    bool literal = false;

    /// Whether it was not there yet.
    bool add(const Principal& principal, const PrincipalPolicyFragment& fragment);
    bool empty() const { return keys.empty(); }
  };

  Values actions{};
  Values notActions{};
  Values resources{};
  Values notResources{};
  Principals principals{};
  Principals notPrincipals{};
  Json conditions = Json::object();
  Optional<std::string> principalConditions{};  // the identity of those that all principals share
  Optional<Value<std::string>> sid{};
  Effect effect = Effect::ALLOW;
  bool frozen = false;

  /// The state of a statement may change through any of its copies.
  static State& of(const PolicyStatement& statement);
  void requireMutable(const char* method) const;
  void addTo(Principals& to, const Principals& other, const List<Principal>& added, const char* method,
             const char* otherName);
};

}  // namespace cdk::iam
