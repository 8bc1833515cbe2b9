// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/core/app.hpp>
#include <cdkpp/core/asset_staging.hpp>
#include <cdkpp/core/custom_resource_provider.hpp>
#include <cdkpp/core/errors.hpp>

#include "custom_resources/handlers.hpp"
#include "support/catch.hpp"
#include "support/temp_dir.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using tests::TempDir;
namespace fs = std::filesystem;

namespace {

struct Fixture {
  TempDir files;
  App app;
  New<Stack> stack;
  explicit Fixture(Map<Json> context = {})
      : app{{.context = std::move(context), .outdir = (files.path() / "cdk.out").string()}}, stack{app, "Stack"} {
    AssetStaging::clearAssetHashCache();
    files.write("code/index.js", "exports.handler = async () => {};");
    files.write("code/index.ts", "typescript");
  }
  Handle<CustomResourceProvider> provider(Optional<bool> wrapper = {}) {
    return CustomResourceProvider::getOrCreateProvider(*stack, "Custom::Mine",
        {.codeDirectory = (files.path() / "code").string(),
            .runtime = CustomResourceProviderRuntime::NODEJS_24_X,
            .useCfnResponseWrapper = wrapper});
  }
  Json properties(const IConstruct& parent, const char* child) {
    ResolveContext context(*stack);
    auto& resource = dynamic_cast<CfnResource&>(parent.asConstruct().node().findChild(child));
    return resource.renderElement(context)["Properties"];
  }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a provider is made once for a stack and an id", "[custom_resources]") {
  CHECK(provider().get() == provider().get());
  CHECK(stack->resolve(provider()->serviceToken()).dump() ==
        stack
            ->resolve(CustomResourceProvider::getOrCreate(*stack, "Custom::Mine",
                {.codeDirectory = "elsewhere", .runtime = CustomResourceProviderRuntime::NODEJS_18_X}))
            .dump());
}

TEST_CASE_METHOD(Fixture, "the code is staged with the wrapper and without TypeScript", "[custom_resources]") {
  const auto made = provider();
  app.synth();
  const fs::path staged = files.path() / "cdk.out" / ("asset." + made->codeHash());
  CHECK(fs::exists(staged / "index.js"));
  CHECK(fs::exists(staged / "__entrypoint__.js"));
  CHECK_FALSE(fs::exists(staged / "index.ts"));
  CHECK(properties(*made, "Handler")["Handler"].asString() == "__entrypoint__.handler");
}

TEST_CASE_METHOD(Fixture, "a handler that answers by itself needs no wrapper", "[custom_resources]") {
  const auto made = provider(false);
  app.synth();
  CHECK_FALSE(fs::exists(files.path() / "cdk.out" / ("asset." + made->codeHash()) / "__entrypoint__.js"));
  CHECK(properties(*made, "Handler")["Handler"].asString() == "index.handler");
}

TEST_CASE("the code may stand in the template", "[custom_resources]") {
  Fixture f{{{"@aws-cdk/core:inlineCustomResourceIfPossible", true}}};
  const auto made = f.provider();
  CHECK(f.properties(*made, "Handler")["Code"].dump() == R"({"ZipFile":"exports.handler = async () => {};"})");
  CHECK_THROWS_MATCHES(made->codeHash(), AssumptionError, MessageMatches(ContainsSubstring("CDKPP2663")));
}

TEST_CASE_METHOD(Fixture, "statements may be added to the role until synthesis", "[custom_resources]") {
  const auto made = provider();
  CHECK_FALSE(properties(*made, "Role").contains("Policies"));
  made->addToRolePolicy(Json::object({{"Effect", "Allow"}, {"Action", "s3:*"}, {"Resource", "*"}}));
  CHECK(properties(*made, "Role")["Policies"].dump() ==
        R"([{"PolicyName":"Inline","PolicyDocument":{"Version":"2012-10-17","Statement":)"
        R"([{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}}])");
}

TEST_CASE_METHOD(Fixture, "a directory without an index.js is refused", "[custom_resources]") {
  fs::remove(files.path() / "code/index.js");
  CHECK_THROWS_MATCHES(provider(), IoError, MessageMatches(ContainsSubstring("code/index.js")));
}

TEST_CASE_METHOD(Fixture, "handlers of the library need no file of it", "[custom_resources]") {
  auto& made = detail::builtInProvider(*stack, "Custom::Utils", "cfn_utils");
  CHECK(&made == &detail::builtInProvider(*stack, "Custom::Utils", "cfn_utils"));
  app.synth();
  const fs::path staged = files.path() / "cdk.out" / ("asset." + made.codeHash());
  CHECK(files.read(staged / "index.js") == detail::handlerFile("cfn_utils").text);
  CHECK(files.read(staged / "__entrypoint__.js") == detail::handlerFile("entrypoint").text);
  CHECK(FileSystem::fingerprint(staged.string()) == made.codeHash());
  CHECK_THROWS_MATCHES(detail::handlerFile("none"), AssumptionError, MessageMatches(ContainsSubstring("CDKPP2664")));
}

TEST_CASE("the text in the library is that of the handlers", "[custom_resources]") {
  const fs::path handlers = "../../synth/custom_resources/handlers";
  const auto read = [](const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  };
  std::size_t embedded = 0;
  for (const auto* file = detail::handlerFiles; file->handler; ++file, ++embedded) {
    CAPTURE(file->handler);
    CHECK(read(handlers / file->handler / file->fileName) == file->text);
  }
  std::size_t folders = 0;
  for (const auto& entry : fs::directory_iterator(handlers)) folders += entry.is_directory();
  CHECK(embedded == folders);
}
