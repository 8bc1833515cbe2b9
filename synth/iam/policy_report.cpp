// SPDX-License-Identifier: Apache-2.0
#include "iam/policy_report.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/stack.hpp>
#include <cdkpp/iam/managed_policy.hpp>

#include <algorithm>

#include "assembly/custom_synthesis.hpp"
#include "assembly/session.hpp"
#include "elements/pseudo_parameters.hpp"
#include "values/identity.hpp"

namespace cdk::iam {

using namespace cdk::detail;

namespace {

struct ReportedManagedPolicy {
  const IConstruct* policy;
  Json statements;  // a list
  std::vector<std::string> rolePaths;
};

/// What a reader understands of a token: "(Stack/Queue/Resource.Arn)", "(ACCOUNT)".
std::string wordOf(const Any& token) {
  std::string_view pseudo = pseudoParameterName(token);
  if (const ReferenceCell* reference = asReference(token)) {
    if (!reference->pseudo) return "(" + reference->target->path() + "." + reference->attribute + ")";
    pseudo = reference->attribute;
  }
  if (pseudo == "AWS::AccountId") return "(ACCOUNT)";
  if (pseudo == "AWS::NoValue") return "(NOVALUE)";
  if (pseudo == "AWS::Partition") return "(PARTITION)";
  if (pseudo == "AWS::Region") return "(REGION)";
  return {};
}

/// The value with words for its references, all other tokens resolved.
Json readable(const Any& value, ResolveContext& context) {
  if (!value.cell()) return {};
  switch (value.cell()->kind) {
    case Kind::list: {
      Json list = Json::array();
      for (const Any& item : itemsOf(value)) list.add(readable(item, context));
      return list;
    }
    case Kind::map:
    case Kind::record: {
      Json object = Json::object();
      for (const auto& [key, item] : entriesOf(toMap(value))) object.set(key, readable(item, context));
      return object;
    }
    case Kind::token: {
      if (const std::string word = wordOf(value); !word.empty()) return word;
      const ConcatCell* concat = asConcat(value);
      if (!concat) {
        const auto* token = static_cast<const TokenCell*>(value.cell());
        return readable(token->produce(token, context), context);
      }
      Any text = detail::text(std::string_view());
      for (std::size_t i = 0; i < concat->length; ++i)
        text = detail::concat(text, readable(concat->rope->parts[i], context));
      return {Raw{}, context.resolveAny(text)};
    }
    default: return {Raw{}, value};
  }
}
Json readable(const Any& value, const IConstruct& scope) {
  ResolveContext context(scope);
  const Json result = readable(value, context);
  return result.hasValue() ? result : Json::array();
}

/// At the top of the tree: collects the report and writes it with the assembly.
class PolicySynthesizer final : public Construct, public CustomSynthesis {
 public:
  explicit PolicySynthesizer(Scope scope) : Construct(scope) { attachCustomSynthesis(*this, *this); }

  static PolicySynthesizer& getOrCreate(const IConstruct& scope) {
    constexpr const char* kId = "PolicySynthesizer";
    Construct& root = scope.node().root();
    if (const auto present = root.node().tryFindChild(kId)) return dynamic_cast<PolicySynthesizer&>(*present);
    return *New<PolicySynthesizer>{root, kId};
  }
  void addRole(const IConstruct& scope, ReportedRole role) {
    const auto isSame = [&](const auto& present) { return present.second.path == role.path; };
    if (std::any_of(roles_.begin(), roles_.end(), isSame))
      throw AssumptionError("CDKPP4119", "two roles are reported under the path '" + role.path + "'", scope);
    roles_.emplace_back(&scope, std::move(role));
  }
  ReportedRole& role(const std::string& path) {
    const auto isIt = [&](const auto& present) { return present.second.path == path; };
    return std::find_if(roles_.begin(), roles_.end(), isIt)->second;
  }
  void addManagedPolicy(ReportedManagedPolicy policy) { policies_.push_back(std::move(policy)); }

  void synthesize(SynthesisSession& session) override {
    if (roles_.empty()) return;
    Json roles = Json::array();
    std::string text;
    for (const auto& [scope, role] : roles_) {
      const Json report = reportOf(*scope, role);
      roles.add(report);
      text += (text.empty() ? "" : "\n\n") + textOf(report);
    }
    session.writeFile("iam-policy-report.txt", text);
    session.writeFile("iam-policy-report.json", Json::object({{"roles", roles}}).dump(2));
  }

 private:
  Json reportOf(const IConstruct& scope, const ReportedRole& role) const {
    Json arns = Json::array();
    Json managed = Json::array();
    Json statements = Json::array();
    const auto addAll = [](Json& to, const Json& from) {
      for (std::size_t i = 0; i < from.size(); ++i) to.add(from[i]);
    };
    for (const ReportedManagedPolicy& policy : policies_)
      if (std::find(policy.rolePaths.begin(), policy.rolePaths.end(), role.path) != policy.rolePaths.end())
        addAll(managed, policy.statements);
    for (const IManagedPolicy* attached : role.managedPolicies) {
      const auto* construct = dynamic_cast<const IConstruct*>(attached);
      const auto own = std::find_if(policies_.begin(), policies_.end(),
                                    [&](const auto& policy) { return construct && policy.policy == construct; });
      if (own != policies_.end())
        addAll(managed, own->statements);
      else
        arns.add(Json(attached->managedPolicyArn()));
    }
    for (const Json& statement : role.statements) statements.add(statement);
    Json report =
        Json::object({{"roleConstructPath", role.path}, {"roleName", role.missing ? "missing role" : role.name}});
    if (role.isKnown) report.set("missing", role.missing);
    report.set("assumeRolePolicy", readable(role.assumeRolePolicy, scope));
    report.set("managedPolicyArns", readable(arns, scope));
    report.set("managedPolicyStatements", readable(managed, scope));
    report.set("identityPolicyStatements", readable(statements, scope));
    return report;
  }

  static std::string textOf(const Json& report) {
    std::string text = "<" + report["roleName"].asString() + "> (" + report["roleConstructPath"].asString() + ")\n";
    const auto add = [&](const char* title, const char* key) {
      const Json value = report[key];
      text += std::string("\n") + title + ":\n" + (value.size() > 0 ? value.dump(2) : "NONE") + "\n";
    };
    add("AssumeRole Policy", "assumeRolePolicy");
    add("Managed Policy ARNs", "managedPolicyArns");
    add("Managed Policies Statements", "managedPolicyStatements");
    add("Identity Policy Statements", "identityPolicyStatements");
    text.pop_back();
    return text;
  }

  std::vector<std::pair<const IConstruct*, ReportedRole>> roles_{};
  std::vector<ReportedManagedPolicy> policies_{};
};

}  // namespace

Json statementsOf(const PolicyDocument& document) {
  Json statements = Json::array();
  for (const PolicyStatement& statement : document.statements()) statements.add(statement.toStatementJson());
  return statements;
}

void reportRole(const IConstruct& scope, ReportedRole role) {
  PolicySynthesizer::getOrCreate(scope).addRole(scope, std::move(role));
}
void reportStatement(const IConstruct& scope, const std::string& rolePath, const PolicyStatement& statement) {
  PolicySynthesizer::getOrCreate(scope).role(rolePath).statements.push_back(statement.toStatementJson());
}
void reportAttachedPolicy(const IConstruct& scope, const std::string& rolePath, const IManagedPolicy& policy) {
  PolicySynthesizer::getOrCreate(scope).role(rolePath).managedPolicies.push_back(&policy);
}

void reportManagedPolicy(const IConstruct& policy, const PolicyDocument& document,
                         const std::vector<Construct*>& roles) {
  std::vector<std::string> paths;
  for (const Construct* role : roles) paths.push_back(role->path());
  PolicySynthesizer::getOrCreate(policy).addManagedPolicy({&policy, statementsOf(document), std::move(paths)});
}

}  // namespace cdk::iam
