// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/lambda_destinations.hpp>
#include <cdkpp/lambda_event_sources.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using lambda::Code, lambda::Function, lambda::Runtime;

namespace {

struct WithFunction : Fixture {
  New<Function> fn = make("Fn");
  New<Function> make(const char* id, Optional<lambda::TenancyConfig> tenancy = {}) {
    return {stack, id,
        {.code = Code::fromInline("code"),
            .handler = "index.handler",
            .runtime = Runtime::PYTHON_3_13,
            .tenancyConfig = tenancy}};
  }
};

lambda::EventSourceMappingOptions stream() {
  return {.eventSourceArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/s"};
}

}  // namespace

TEST_CASE("fails when asynchronous invocation is configured twice, or out of its ranges") {
  WithFunction f;
  CHECK(failureOf([&] { f.fn->configureAsyncInvoke({.maxEventAge = Duration::seconds(59)}); }).code == "CDKPP4610");
  WithFunction g;
  CHECK(failureOf([&] { g.fn->configureAsyncInvoke({.retryAttempts = 3}); }).code == "CDKPP4610");
  WithFunction h;
  h.fn->configureAsyncInvoke({.retryAttempts = 2});
  CHECK(failureOf([&] { h.fn->configureAsyncInvoke({.retryAttempts = 1}); }).code == "CDKPP4608");
  CHECK(failureOf([&] { h.fn->currentVersion().configureAsyncInvoke({.retryAttempts = 1}); }).code.empty());
}

TEST_CASE("fails when an event source mapping has properties that are not allowed") {
  const auto refused = [](auto change) {
    WithFunction f;
    lambda::EventSourceMappingOptions options = stream();
    change(options);
    return failureOf([&] { f.fn->addEventSourceMapping("Mapping", options); }).code == "CDKPP4611";
  };
  CHECK_FALSE(refused([](auto&) {}));
  CHECK(refused([](auto& o) { o.eventSourceArn = {}; }));
  CHECK(refused([](auto& o) { o.kafkaBootstrapServers = {"a"}; }));
  CHECK(refused([](auto& o) { o.maxBatchingWindow = Duration::seconds(301); }));
  CHECK(refused([](auto& o) { o.maxConcurrency = 1; }));
  CHECK(refused([](auto& o) { o.maxRecordAge = Duration::seconds(59); }));
  CHECK(refused([](auto& o) { o.maxRecordAge = Duration::days(8); }));
  CHECK(refused([](auto& o) { o.retryAttempts = 10001; }));
  CHECK_FALSE(refused([](auto& o) { o.retryAttempts = -1; }));
  CHECK(refused([](auto& o) { o.parallelizationFactor = 11; }));
  CHECK(refused([](auto& o) { o.tumblingWindow = Duration::seconds(901); }));
  CHECK(refused([](auto& o) { o.kafkaConsumerGroupId = "with space"; }));
  CHECK(refused([](auto& o) { o.startingPosition = lambda::StartingPosition::AT_TIMESTAMP; }));
  CHECK(refused([](auto& o) { o.startingPositionTimestamp = 1; }));
  CHECK(refused([](auto& o) {
    o.provisionedPollerConfig = lambda::ProvisionedPollerConfig{.maximumPollers = 1, .minimumPollers = 2};
  }));
}

TEST_CASE("fails when a URL is asked of a version, or of a function with tenant isolation") {
  WithFunction f;
  CHECK(failureOf([&] { f.fn->currentVersion().addFunctionUrl(); }).code == "CDKPP4612");
  const auto isolated = f.make("Isolated", lambda::TenancyConfig::PER_TENANT);
  CHECK(failureOf([&] { isolated->addFunctionUrl(); }).code == "CDKPP4612");
  CHECK(failureOf([&] {
    f.fn->addFunctionUrl({.cors = lambda::FunctionUrlCorsOptions{.maxAge = Duration::days(2)}});
  }).code == "CDKPP4612");
}

TEST_CASE("fails when versions and aliases have properties that are not allowed") {
  WithFunction f;
  const auto codeOf = [&](lambda::VersionProps props) {
    return failureOf([&] { New<lambda::Version> version{f.stack, "Version", std::move(props)}; }).code;
  };
  CHECK(codeOf({.lambda = f.fn, .provisionedConcurrentExecutions = 0}) == "CDKPP4613");
  CHECK(codeOf({.lambda = f.fn, .maxExecutionEnvironments = 1, .minExecutionEnvironments = 2}) == "CDKPP4613");
  auto& version = f.fn->currentVersion();
  const auto weights = [&](double a, double b) {
    WithFunction g;
    return failureOf([&] {
      g.fn->addAlias("x", {.additionalVersions = {lambda::VersionWeight{.version = version, .weight = a},
                               lambda::VersionWeight{.version = version, .weight = b}}});
    }).code;
  };
  CHECK(weights(0.6, 0.5) == "CDKPP4613");
  CHECK(weights(-0.1, 0.5) == "CDKPP4613");
}

TEST_CASE("fails when a layer has no runtime, inline code, or an organization without all accounts") {
  WithFunction f;
  CHECK(refusalOf<lambda::LayerVersion>({.code = Code::fromInline("x")}).code == "CDKPP4614");
  CHECK(failureOf([&] {
    lambda::LayerVersion::fromLayerVersionAttributes(
        f.stack, "Layer", {.compatibleRuntimes = List<Runtime>::empty(), .layerVersionArn = "arn"});
  }).code == "CDKPP4614");
  const auto layer = lambda::LayerVersion::fromLayerVersionArn(f.stack, "Imported", "arn");
  CHECK(failureOf([&] {
    layer->addPermission("P", {.accountId = "111111111111", .organizationId = "o-1234567890"});
  }).code == "CDKPP4615");
}

TEST_CASE("fails when code cannot be used") {
  CHECK(failureOf([] { Code::fromInline(""); }).code == "CDKPP4620");
  CHECK(failureOf([] { Code::fromCfnParameters().bucketNameParam(); }).code == "CDKPP4622");
  CHECK(failureOf([] { Code::fromCustomCommand("out", {"false"}); }).code == "CDKPP4623");
  CHECK(failureOf([] { Code::fromCustomCommand("out", {}); }).code == "CDKPP4623");
  CHECK(failureOf([] { Code::fromCustomCommand("out", {"true"}); }).code.empty());
}

TEST_CASE("fails when a layer of AWS is not known, or its options are not allowed") {
  WithFunction f;
  using lambda::ParamsAndSecretsLayerVersion;
  CHECK(failureOf([&] { ParamsAndSecretsLayerVersion::fromVersion("0.0.1").layerVersionArn(*f.fn); }).code ==
        "CDKPP4618");
  const auto refused = [&](lambda::ParamsAndSecretsOptions options) {
    return failureOf([&] {
      ParamsAndSecretsLayerVersion::fromVersionArn("arn", options).environmentVariables(*f.fn);
    }).code == "CDKPP4619";
  };
  CHECK(refused({.cacheSize = 1001}));
  CHECK(refused({.httpPort = 0}));
  CHECK(refused({.maxConnections = 0}));
  CHECK(refused({.parameterStoreTtl = Duration::seconds(301)}));
  CHECK(refused({.secretsManagerTtl = Duration::seconds(301)}));
  CHECK_FALSE(refused({}));
}

TEST_CASE("fails when an event source of a queue has properties that are not allowed") {
  Fixture f;
  New<sqs::Queue> queue{f.stack, "Queue"};
  New<sqs::Queue> fifo{f.stack, "Fifo", {.fifo = true}};
  const auto codeOf = [](sqs::IQueue& of, lambda_event_sources::SqsEventSourceProps props) {
    return failureOf([&] { lambda_event_sources::SqsEventSource source(of, std::move(props)); }).code;
  };
  CHECK(codeOf(*queue, {.batchSize = 11}) == "CDKPP4630");
  CHECK(codeOf(*queue, {.batchSize = 11, .maxBatchingWindow = Duration::seconds(1)}).empty());
  CHECK(codeOf(*fifo, {.maxBatchingWindow = Duration::seconds(1)}) == "CDKPP4630");
  CHECK(codeOf(*queue, {.maxConcurrency = 2, .provisionedPollerConfig = lambda::ProvisionedPollerConfig{}}) ==
        "CDKPP4630");
  const lambda_event_sources::SqsEventSource unbound(queue);
  CHECK(failureOf([&] { unbound.eventSourceMappingId(); }).code == "CDKPP4631");
}

TEST_CASE("fails when a function with tenant isolation gets an event source") {
  WithFunction f;
  New<sqs::Queue> queue{f.stack, "Queue"};
  const auto isolated = f.make("Isolated", lambda::TenancyConfig::PER_TENANT);
  CHECK(failureOf([&] { isolated->addEventSource(lambda_event_sources::SqsEventSource(queue)); }).code == "CDKPP4609");
}

TEST_CASE("fails when a text is no ARN of a code signing configuration") {
  Fixture f;
  CHECK(failureOf([&] {
    lambda::CodeSigningConfig::fromCodeSigningConfigArn(f.stack, "C", "arn:aws:lambda:::x");
  }).code == "CDKPP4626");
}
