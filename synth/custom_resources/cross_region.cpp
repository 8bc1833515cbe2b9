// SPDX-License-Identifier: Apache-2.0
#include "custom_resources/cross_region.hpp"

#include <cdkpp/core/custom_resource.hpp>
#include <cdkpp/core/custom_resource_provider.hpp>

#include <algorithm>

#include "names/unique_id.hpp"
#include "prepare/prepare.hpp"
#include "tree/element.hpp"

namespace cdk::detail {

namespace {

constexpr const char* kPrefix = "cdk/exports/";
constexpr const char* kWriterType = "Custom::CrossRegionExportWriter";
constexpr const char* kReaderType = "Custom::CrossRegionExportReader";
constexpr std::size_t kMaxNameLength = 900;  // of a parameter, with room for the prefix

Stack& topLevel(Stack& stack) {
  const Handle<Stack> parent = stack.nestedStackParent();
  return parent ? *parent : stack;
}

Value<std::string> parameterArn(const Stack& stack, Optional<Value<std::string>> region, const std::string& name) {
  return stack.formatArn(
      {.region = std::move(region), .resource = "parameter", .resourceName = name, .service = "ssm"});
}

/// What the provider of all writers of a stack may touch.
struct WriterPolicy {
  std::vector<std::string> regions{};
};

BuiltInProvider& writerProvider(Stack& stack) {
  const bool isNew = !attachmentOrNull<WriterPolicy>(stack.node(), kWriterType);
  BuiltInProvider& provider = builtInProvider(stack, kWriterType, "cross_region_writer");
  if (isNew) {
    WriterPolicy& policy = attachment<WriterPolicy>(stack.node(), kWriterType);
    provider.addToRolePolicy(Json::object(
        {{"Effect", "Allow"},
         {"Resource", Json::lazy([&stack, &policy]() -> Json {
            Json arns = Json::array();
            for (const std::string& region : policy.regions)
              arns.add(parameterArn(stack, Optional<Value<std::string>>(region), std::string(kPrefix) + "*"));
            return arns;
          })},
         {"Action",
          Json::array({"ssm:DeleteParameters", "ssm:ListTagsForResource", "ssm:GetParameters", "ssm:PutParameter"})}}));
  }
  return provider;
}

void allowRegion(Stack& producer, const Value<std::string>& region) {
  if (!region.isLiteral()) return;
  auto& regions = attachment<WriterPolicy>(producer.node(), kWriterType).regions;
  if (std::find(regions.begin(), regions.end(), region.literal()) == regions.end()) regions.push_back(region.literal());
}

/// Writes the values for one region.
struct ExportWriter final : Construct {
  Json exports = Json::object();
  ExportWriter(Scope scope) : Construct(scope) {}
  void start(const Value<std::string>& region) {
    BuiltInProvider& provider = writerProvider(IConstruct::stack());
    allowRegion(IConstruct::stack(), region);
    New<CustomResource> resource{
        *this,
        Id("Resource", node().location()),
        {.properties = {{"WriterProps",
                         Json::object({{"region", region}, {"exports", Json::lazy([this] { return exports; })}})}},
         .resourceType = kWriterType,
         .serviceToken = provider.serviceToken()}};
  }
};

/// Reads the values that other regions have written.
struct ExportReader final : Construct {
  Json imports = Json::object();
  New<CustomResource> resource;
  ExportReader(Scope scope) : Construct(scope), resource(make()) {}

 private:
  New<CustomResource> make() {
    Stack& stack = IConstruct::stack();
    const std::string name = TreeAccess::state(stack).stackName;
    const Json statement = Json::object(
        {{"Effect", "Allow"},
         {"Resource", parameterArn(stack, {}, kPrefix + name + "/*")},
         {"Action", Json::array({"ssm:AddTagsToResource", "ssm:RemoveTagsFromResource", "ssm:GetParameters"})}});
    BuiltInProvider& provider =
        builtInProvider(stack, kReaderType, "cross_region_reader", {.policyStatements = {statement}});
    return {*this,
            Id("Resource", node().location()),
            {.properties = {{"ReaderProps", Json::object({{"region", stack.region()},
                                                          {"prefix", name},
                                                          {"imports", Json::lazy([this] { return imports; })}})}},
             .resourceType = kReaderType,
             .serviceToken = provider.serviceToken()}};
  }
};

template <class T>
T& childOf(Stack& stack, const std::string& id) {
  if (const Handle<Construct> existing = stack.node().tryFindChild(id)) return dynamic_cast<T&>(*existing);
  T& made = *New<T>{stack, Id(id, stack.node().location())};
  return made;
}

std::string textOf(const Value<std::string>& value) { return value.isLiteral() ? value.literal() : std::string(); }

/// "<consumer>/<unique id>": the producer's name, its region, and the reference.
std::string exportName(Stack& producer, Stack& consumer, const std::string& reference) {
  const std::string prefix = TreeAccess::state(topLevel(consumer)).stackName + "/";
  std::string local = makeUniqueId({TreeAccess::state(producer).stackName, textOf(producer.region()), reference});
  if (prefix.size() + local.size() > kMaxNameLength) local.erase(0, prefix.size() + local.size() - kMaxNameLength);
  return prefix + local;
}

/// Enters the reference with the writer of the producer. Returns the name of the parameter.
std::string writeParameter(Stack& producer, Stack& consumer, const ReferenceCell& reference, const Any& token) {
  if (!reference.pseudo)
    lockLogicalId(*TreeAccess::element(*reference.target), "its value is used in another region under this name");
  const Value<std::string> region = consumer.region();
  const Json value = producer.resolve(token);
  const std::string parameter = std::string("/") + kPrefix + exportName(producer, consumer, value.dump());
  const std::string writerId = makeUniqueId({"ExportsWriter", textOf(region)});
  const bool isNew = !producer.node().tryFindChild(writerId);
  auto& writer = childOf<ExportWriter>(producer, writerId);
  if (isNew) writer.start(region);
  writer.exports.set(parameter, value);
  allowRegion(producer, region);
  return parameter;
}

}  // namespace

Any crossRegionImport(Stack& producer, Stack& consumer, const ReferenceCell& reference, const Any& token) {
  const std::string parameter = writeParameter(producer, consumer, reference, token);
  auto& reader = childOf<ExportReader>(topLevel(consumer), makeUniqueId({"ExportsReader"}));
  reader.imports.set(parameter, "{{resolve:ssm:" + parameter + "}}");
  const Any value = reader.resource->getAttString(parameter);
  // A nested stack gets it from the stack around it, as any other value.
  return consumer.nested() ? resolveReference(consumer, *asReference(value), value, nullptr) : value;
}

void crossRegionExport(Stack& producer, Stack& consumer, const ReferenceCell& reference, const Any& token) {
  writeParameter(producer, consumer, reference, token);
}

}  // namespace cdk::detail
