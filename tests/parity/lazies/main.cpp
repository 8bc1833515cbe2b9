// SPDX-License-Identifier: Apache-2.0
// Values that are made only when the template is written.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Lazies"};
  std::vector<std::string> names;
  int count = 0;
  const auto joined = [&] {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : "-") + name;
    return text;
  };
  const auto tags = [&] {
    List<CfnTag> list;
    for (const std::string& name : names) list.add(CfnTag{.key = name, .value = "x"});
    return list;
  };
  New<sqs::CfnQueue> queue{stack, "Queue", {.delaySeconds = Lazy::number([&] { return names.size(); }),
                                            .queueName = Lazy::string(joined),
                                            .tags = Lazy::any(tags)}};
  const auto text = Lazy::string([] { return "text"; });
  const auto reference = Lazy::string([&] { return queue->attrArn(); });
  const auto list = Lazy::list([&] { return names; });
  const auto referenceList = Lazy::list([&] { return List<Value<std::string>>{queue->ref(), "x"}; });
  const auto noTexts = [] { return List<Value<std::string>>::empty(); };
  New<CfnResource> all{stack, "All", {
      .properties = Json::object({
          {"text", text},
          {"reference", reference},
          {"list", list},
          {"referenceList", referenceList},
          {"concat", "a-" + text + "-b"},
          {"concatReference", "a-" + reference + "-b-" + text},
          {"number", Lazy::number([] { return 1.5; })},
          {"numberInText", format("n{}", Lazy::number([] { return 7; }))},
          {"any", Lazy::any([&] {
             return Json::object({{"b", Json::array({1, Json::object({{"ref", queue->ref()}})})}, {"a", text}});
           })},
          {"nested", Lazy::any([] { return Lazy::any([] { return Lazy::string([] { return "deep"; }); }); })},
          {"inList", Json::array({"a", text, reference})},
          {"join", Fn::join("-", {"a", text, reference, "b"})},
          {"joinOfList", Fn::join("|", list)},
          {"select", Fn::select(1, referenceList)},
          {"truth", Lazy::any([] { return false; })},
          {"zero", Lazy::any([] { return 0; })},
          {"null", Lazy::any([] { return nullptr; })},
          {"emptyText", Lazy::string([] { return ""; })},
          {"goneText", Lazy::string([] { return Optional<std::string>(); })},
          {"empty", Lazy::list(noTexts, {.omitEmpty = true})},
          {"emptyKept", Lazy::list(noTexts)},
          {"emptyAny", Lazy::any(noTexts, {.omitEmptyArray = true})},
          {"stringified", Fn::ref("Raw")},
          {"stringifiedList", Fn::ref("RawList")},
          {"stringifiedNumber", Fn::ref("RawNumber")},
          {"raw", Intrinsic("Fn::Custom", Json::array({1}))},
          {"literalAsString", "literal"},
          // The scope is the resource here, the stack upstream.
          {"uncached", Lazy::uncachedString([](ResolveContext& context) {
             return "scope " + context.scope().stack().path();
           })},
          {"cached", Json::array({Lazy::string([] { return "cached"; }), Lazy::any([&] { return names.size(); })})},
      }),
      .type = "Custom::All",
  }};
  New<s3::CfnBucket> bucket{stack, "Bucket", {
      .bucketName = Lazy::string([] { return Optional<std::string>(); }),
      .versioningConfiguration = Lazy::any([] {
        return s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"};
      }),
  }};
  New<CfnOutput> output{stack, "Output", {.value = Lazy::string([&] { return "made " + std::to_string(++count); })}};
  New<CfnOutput> description{stack, "Description", {.description = Lazy::string([] { return "lazy description"; }),
                                                    .value = "x"}};
  names = {"one", "two"};
  app.synth();
}
