// SPDX-License-Identifier: Apache-2.0
// MODE=nest: chains of nested constructs; join: long Fn::join; tokens: TOKENS tokens, PER_STRING to a text; all.
#include <cdkpp/s3/cfn_bucket.hpp>
#include <cdkpp/ssm/cfn_parameter.hpp>

#include "bench.hpp"

using namespace cdk;

static void nest(Stack& stack) {
  for (int c = 0; c < bench::num("CHAINS", 7); ++c) {
    Handle<Construct> scope = New<Construct>{stack, "Chain" + std::to_string(c)};
    for (int d = 0; d < bench::num("DEPTH", 50); ++d) {
      scope = New<Construct>{scope, "Level" + std::to_string(d)};
      New<s3::CfnBucket> bucket{
          scope,
          "Bucket",
          {.versioningConfiguration = s3::CfnBucket::VersioningConfigurationProperty{.status = "Enabled"}}};
    }
  }
}
static void join(Stack& stack, s3::CfnBucket& anchor) {
  for (int j = 0; j < bench::num("JOINS", 2); ++j) {
    List<Value<std::string>> parts;
    for (int i = 0; i < bench::num("JOIN_PARTS", 1000); ++i)
      if (i % 2)
        parts.add(anchor.attrArn());
      else
        parts.add("part-" + std::to_string(i) + "/");
    New<ssm::CfnParameter> parameter{
        stack, "Join" + std::to_string(j), {.type = "String", .value = Fn::join("", parts)}};
  }
}
static void tokens(Stack& stack, s3::CfnBucket& anchor) {
  const int count = bench::num("TOKENS", 10000), perString = bench::num("PER_STRING", 100);
  for (int t = 0, n = 0; t < count; ++n) {
    Value<std::string> text = "";
    for (int i = 0; i < perString && t < count; ++i, ++t)
      text += "/" + Lazy::string([&anchor, t]() -> Value<std::string> {
                return t % 2 ? anchor.ref() : Value<std::string>("v" + std::to_string(t));
              });
    New<ssm::CfnParameter> parameter{stack, "Tokens" + std::to_string(n), {.type = "String", .value = text}};
  }
}

int main() {
  const std::string mode = bench::str("MODE", "all");
  App app{bench::unlimited()};
  New<Stack> stack{app, "Deep"};
  New<s3::CfnBucket> anchor{stack, "Anchor"};
  if (mode == "nest" || mode == "all") nest(stack);
  if (mode == "join" || mode == "all") join(stack, anchor);
  if (mode == "tokens" || mode == "all") tokens(stack, anchor);
  app.synth();
}
