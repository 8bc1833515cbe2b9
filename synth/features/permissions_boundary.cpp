// SPDX-License-Identifier: Apache-2.0
#include "features/permissions_boundary.hpp"

#include <cdkpp/core/aspects.hpp>
#include <cdkpp/core/errors.hpp>

#include "features/class_cast.hpp"
#include "tree/state.hpp"

namespace cdk {

namespace detail {

namespace {

constexpr const char* kContextKey = "@aws-cdk/core:permissionsBoundary";
constexpr const char* kQualifierContextKey = "@aws-cdk/core:bootstrapQualifier";
constexpr const char* kDefaultQualifier = "hnb659fds";

std::string qualifierOf(const Stack& stack) {
  if (std::string own = stack.synthesizer().bootstrapQualifier(); !own.empty()) return own;
  const Json configured = stack.node().tryGetContext(kQualifierContextKey);
  return configured.isString() ? configured.asString() : kDefaultQualifier;
}

void replaceAll(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

/// Fills in what is known of the environment of the stack.
Value<std::string> specialize(const Json& value, const Stack& stack) {
  if (!value.isString()) return {Raw{}, value};
  std::string text = value.asString();
  replaceAll(text, "${Qualifier}", qualifierOf(stack));
  if (stack.region().isLiteral()) replaceAll(text, "${AWS::Region}", stack.region().literal());
  if (stack.account().isLiteral()) replaceAll(text, "${AWS::AccountId}", stack.account().literal());
  for (const char* open : {"${AWS::AccountId}", "${AWS::Region}", "${AWS::Partition}"})
    if (text.find(open) != std::string::npos)
      throw ValidationError("CDKPP2508",
                            "the permissions boundary '" + text + "' has the placeholder " + open +
                                ", which is not known here: " +
                                (open == std::string_view("${AWS::Partition}")
                                     ? "the partition never is; use fromName, or fromArn with cdk::format and "
                                       "Aws::PARTITION"
                                     : "the environment of the stack is not settled; give it an env"),
                            stack);
  return text;
}

Optional<Value<std::string>> boundaryOf(const Stack& stack) {
  const Json context = stack.node().tryGetContext(kContextKey);
  if (!context.isObject()) return {};
  const auto given = [](const Json& value) {
    return value.hasValue() && !(value.isString() && value.asString().empty());
  };
  if (given(context["arn"])) return specialize(context["arn"], stack);
  if (!given(context["name"])) return {};
  return stack.formatArn(
      {.region = "", .resource = "policy", .resourceName = specialize(context["name"], stack), .service = "iam"});
}

class BoundaryAspect final : public IAspect {
 public:
  explicit BoundaryAspect(Value<std::string> arn) : arn_(std::move(arn)) {}
  void visit(IConstruct& construct) override {
    CfnElement* element = TreeAccess::element(construct.asConstruct());
    CfnResource* resource = element ? classCast<CfnResource>(*element) : nullptr;
    if (!resource) return;
    const std::string& type = resource->cfnResourceType();
    if (type == "AWS::IAM::Role" || type == "AWS::IAM::User")
      resource->addPropertyOverride("PermissionsBoundary", arn_);
  }

 private:
  Value<std::string> arn_;
};

}  // namespace

void applyPermissionsBoundary(Construct& scope, const Optional<PermissionsBoundary>& boundary) {
  if (boundary.hasValue()) {
    Json context = Json::object();
    if (boundary->name().hasValue()) context.set("name", boundary->name());
    if (boundary->arn().hasValue()) context.set("arn", boundary->arn());
    scope.node().setContext(kContextKey, context);
  }
  const Stack* stack = TreeAccess::asStack(scope);
  if (!stack) return;
  if (Optional<Value<std::string>> arn = boundaryOf(*stack))
    Aspects::of(scope).add(BoundaryAspect(*arn), {.priority = AspectPriority::MUTATING});
}

}  // namespace detail
}  // namespace cdk
