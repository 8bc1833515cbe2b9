// SPDX-License-Identifier: Apache-2.0
// What the policies of a template allow.
#include <algorithm>
#include <cctype>

#include "assertions/policies.hpp"
#include "assertions/template_state.hpp"

namespace cdk::assertions {

namespace {

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

/// `*` and `?` of IAM.
bool matchesWildcards(std::string_view pattern, std::string_view text, bool anyCase) {
  std::size_t p = 0, t = 0, star = std::string_view::npos, resume = 0;
  const auto same = [&](char a, char b) { return anyCase ? lower(a) == lower(b) : a == b; };
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.size() && (pattern[p] == '?' || same(pattern[p], text[t]))) {
      ++p, ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  return pattern.substr(std::min(p, pattern.size())).find_first_not_of('*') == std::string_view::npos;
}

bool anyMatches(const std::vector<std::string>& patterns, std::string_view text, bool anyCase = false) {
  return std::any_of(patterns.begin(), patterns.end(),
                     [&](const std::string& pattern) { return matchesWildcards(pattern, text, anyCase); });
}

/// One question: may the principal do the action on the resource?
class Question {
 public:
  Question(const TemplateAccess::State& state, std::string principal, std::string_view action, std::string resource)
      : state_(state), action_(action), resource_(std::move(resource)) {
    identities_.push_back(identityOf(std::move(principal)));
    addGroups();
    for (const Statement& statement : statementsOf(state.document))
      if (concernsPrincipal(statement)) statements_.push_back(statement);
  }

  bool isAllowed() const { return !deciding(false) && deciding(true); }
  /// The first statement that denies without a condition, or that allows; nullptr when there is none.
  const Statement* deciding(bool allow) const {
    for (const Statement& statement : statements_)
      if (statement.allow == allow && (allow || !statement.conditional) && concernsAction(statement) &&
          concernsResource(statement))
        return &statement;
    return nullptr;
  }
  /// Every statement about the principal.
  const std::vector<Statement>& statements() const { return statements_; }
  const std::string& identity() const { return identities_[0]; }

 private:
  bool isResource(std::string_view id) const { return state_.resource(id).hasValue(); }

  /// A function stands for its role.
  std::string identityOf(std::string principal) const {
    const Json props = state_.resource(principal)["Properties"];
    for (const char* key : {"Role", "RoleArn", "TaskRoleArn", "ServiceRole", "ServiceRoleArn"}) {
      const std::string role = flatText(props[key]);
      for (std::size_t i = 0; !role.empty() && i < state_.document["Resources"].size(); ++i)
        if (const std::string& id = state_.document["Resources"].key(i); namesResource(role, id)) return id;
    }
    return principal;
  }

  void addGroups() {
    const Json resources = state_.document["Resources"];
    for (std::size_t i = 0; i < resources.size(); ++i) {
      const Json props = resources.value(i)["Properties"];
      std::vector<std::string> groups;
      if (resources.key(i) == identities_[0]) {
        groups = flatTexts(props["Groups"]);
      } else if (props.contains("GroupName") && props.contains("Users")) {  // AWS::IAM::UserToGroupAddition
        for (const std::string& user : flatTexts(props["Users"]))
          if (namesResource(user, identities_[0])) groups = flatTexts(props["GroupName"]);
      }
      for (std::size_t k = 0; k < resources.size(); ++k)
        for (const std::string& group : groups)
          if (namesResource(group, resources.key(k))) identities_.push_back(resources.key(k));
    }
  }

  bool names(const std::vector<std::string>& texts) const {
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
      return std::any_of(identities_.begin(), identities_.end(),
                         [&](const std::string& id) { return text == id || namesResource(text, id); });
    });
  }

  bool concernsPrincipal(const Statement& statement) const {
    if (!statement.ofResource) return names(statement.holders);
    const bool everybody =
        std::find(statement.principals.begin(), statement.principals.end(), "*") != statement.principals.end();
    return (everybody || names(statement.principals)) != statement.notPrincipal;
  }

  bool concernsAction(const Statement& statement) const {
    return anyMatches(statement.actions, action_, true) != statement.notAction;
  }

  bool isTarget(const std::vector<std::string>& texts) const {
    if (!isResource(resource_)) return anyMatches(texts, resource_);
    return std::any_of(texts.begin(), texts.end(), [&](const std::string& text) {
      return namesResource(text, resource_) || matchesWildcards(text, "${" + resource_ + ".Arn}", false);
    });
  }

  bool concernsResource(const Statement& statement) const {
    // "*" in the policy of a resource is that resource alone.
    if (statement.ofResource && isResource(resource_) && !isTarget(statement.holders)) return false;
    if (statement.ofResource && statement.resources.empty()) return isResource(resource_);
    return isTarget(statement.resources) != statement.notResource;
  }

  const TemplateAccess::State& state_;
  std::string action_;
  std::string resource_;
  std::vector<std::string> identities_{};  // the principal, then its groups
  std::vector<Statement> statements_{};
};

std::string listed(const std::vector<std::string>& texts) {
  constexpr std::size_t shown = 6;
  std::string result;
  for (std::size_t i = 0; i < texts.size() && i < shown; ++i) result += (i ? ", " : "") + texts[i];
  return texts.size() > shown ? result + ", … (" + std::to_string(texts.size() - shown) + " more)" : result;
}

std::string describe(const Statement& statement, const TemplateAccess::State& state) {
  std::string text = "\n  " + statement.policy + state.describe(statement.policy) + ": " +
                     (statement.allow ? "Allow " : "Deny ") + (statement.notAction ? "all but " : "") +
                     listed(statement.actions);
  if (!statement.resources.empty())
    text += std::string(" on ") + (statement.notResource ? "all but " : "") + listed(statement.resources);
  return text + (statement.conditional ? ", under a condition" : "");
}

std::string asked(const Question& question, const Subject& principal, std::string_view action,
                  const Subject& resource) {
  const std::string by = question.identity() == principal.text() ? "" : " (by its role '" + question.identity() + "')";
  return "'" + principal.text() + "'" + by + " to do '" + std::string(action) + "' on '" + resource.text() + "'";
}

}  // namespace

void Template::grants(const Subject& principal, std::string_view action, const Subject& resource) const {
  const Question question(state(), principal.text(), action, resource.text());
  if (question.isAllowed()) return;
  std::string text;
  if (const Statement* denied = question.deciding(false)) {
    text = "A statement forbids " + asked(question, principal, action, resource) + ":" + describe(*denied, state());
  } else {
    text = "No policy allows " + asked(question, principal, action, resource) + ".";
    text += question.statements().empty() ? " There is no statement about it." : " The statements about it:";
    constexpr std::size_t shown = 10;
    for (std::size_t i = 0; i < question.statements().size() && i < shown; ++i)
      text += describe(question.statements()[i], state());
    if (question.statements().size() > shown)
      text += "\n  … (" + std::to_string(question.statements().size() - shown) + " more)";
  }
  fail(std::move(text));
}

void Template::doesNotGrant(const Subject& principal, std::string_view action, const Subject& resource) const {
  const Question question(state(), principal.text(), action, resource.text());
  if (question.isAllowed())
    fail("A statement allows " + asked(question, principal, action, resource) + ":" +
         describe(*question.deciding(true), state()));
}

}  // namespace cdk::assertions
