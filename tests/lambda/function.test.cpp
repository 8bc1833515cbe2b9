// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/ec2.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/logs.hpp>
#include <cdkpp/sns.hpp>
#include <cdkpp/sqs.hpp>

#include "support/construct_fixture.hpp"

using namespace cdk;
using namespace cdk::tests;
using lambda::Code, lambda::Function, lambda::FunctionProps, lambda::Runtime;

namespace {

bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }
FunctionProps basic() {
  return {.code = Code::fromInline("code"), .handler = "index.handler", .runtime = Runtime::PYTHON_3_13};
}
/// Makes a function of properties that are refused, and looks for a part of the message.
void checkRefused(const char* code, FunctionProps props, const char* part) {
  INFO(part);
  const Failure failure = refusalOf<Function>(std::move(props));
  CHECK(failure.code == code);
  CHECK(contains(failure.message, part));
}
template <class F>
void checkFails(F f, const char* code, const char* part) {
  INFO(part);
  const Failure failure = failureOf(f);
  CHECK(failure.code == code);
  CHECK(contains(failure.message, part));
}
lambda::CfnFunction& l1(const New<Function>& fn) { return *fn->node().defaultChild<lambda::CfnFunction>(); }

}  // namespace

TEST_CASE("a function has a role and a log group of its own") {
  Fixture f;
  New<Function> fn{f.stack, "Fn", basic()};
  const auto& children = fn->node().children();
  REQUIRE(children.size() == 3);
  CHECK(children[0]->node().id() == "ServiceRole");
  CHECK(children[1]->node().id() == "Resource");
  CHECK(children[2]->node().id() == "LogGroup");
  CHECK(f(fn->role()->roleArn()) == f(*l1(fn).role));
  CHECK(fn->logGroup().path() == "Stack/Fn/LogGroup");
  CHECK_FALSE(fn->isBoundToVpc());
  CHECK_FALSE(fn->deadLetterQueue());
  CHECK_FALSE(fn->deadLetterTopic());
  CHECK_FALSE(fn->tenancyConfig());
  CHECK(std::string(fn->architecture().name()) == "x86_64");
  CHECK(std::string(fn->runtime().name()) == "python3.13");
}

TEST_CASE("a given role and log group take the place of those that are made") {
  Fixture f;
  New<iam::Role> role{f.stack, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<logs::LogGroup> group{f.stack, "Group"};
  FunctionProps props = basic();
  props.role = role;
  props.logGroup = group;
  New<Function> fn{f.stack, "Fn", props};
  CHECK(fn->node().children().size() == 1);
  CHECK(&fn->logGroup() == static_cast<logs::ILogGroup*>(&*group));
}

TEST_CASE("dead letters go to a new queue, a given queue or a topic") {
  Fixture f;
  FunctionProps props = basic();
  props.deadLetterQueueEnabled = true;
  New<Function> own{f.stack, "Own", props};
  CHECK(own->deadLetterQueue()->path() == "Stack/Own/DeadLetterQueue");
  New<sqs::Queue> queue{f.stack, "Queue"};
  props = basic();
  props.deadLetterQueue = queue;
  New<Function> given{f.stack, "Given", props};
  CHECK(&given->deadLetterQueue()->node() == &queue->node());
  New<sns::Topic> topic{f.stack, "Topic"};
  props = basic();
  props.deadLetterTopic = topic;
  New<Function> toTopic{f.stack, "ToTopic", props};
  CHECK(&toTopic->deadLetterTopic()->node() == &topic->node());
}

TEST_CASE("tokens are taken where texts have rules") {
  Fixture f;
  New<CfnParameter> name{f.stack, "Name"};
  New<CfnParameter> size{f.stack, "Size", {.type = "Number"}};
  FunctionProps props = basic();
  props.functionName = name->valueAsString();
  props.description = name->valueAsString();
  props.memorySize = size->valueAsNumber();
  New<Function> fn{f.stack, "Fn", props};
  CHECK(f(fn->functionName()) == R"({"Ref":"Fn9270CBC0"})");
}

TEST_CASE("fails when properties are out of their ranges, naming all of them") {
  FunctionProps props = basic();
  props.functionName = "not allowed";
  props.description = std::string(257, 'x');
  props.memorySize = 64;
  props.timeout = Duration::minutes(16);
  props.ephemeralStorageSize = Size::gibibytes(11);
  for (const char* part : {"functionName", "description", "memorySize", "timeout", "ephemeralStorageSize"})
    checkRefused("CDKPP4600", props, part);
}

TEST_CASE("fails when a property of networks has no VPC") {
  FunctionProps props = basic();
  props.allowAllOutbound = false;
  checkRefused("CDKPP4600", props, "allowAllOutbound needs a vpc");
  props = basic();
  props.allowAllIpv6Outbound = true;
  checkRefused("CDKPP4600", props, "allowAllIpv6Outbound needs a vpc");
  props = basic();
  props.ipv6AllowedForDualStack = true;
  checkRefused("CDKPP4600", props, "ipv6AllowedForDualStack needs a vpc");
  props = basic();
  props.vpcSubnets = ec2::SubnetSelection{};
  checkRefused("CDKPP4600", props, "vpcSubnets needs a vpc");
  props = basic();
  props.filesystem = lambda::FileSystem(lambda::FileSystemConfig{.arn = "arn", .localMountPath = "/data"});
  checkRefused("CDKPP4600", props, "filesystem needs a vpc");
  checkRefused("CDKPP4600", props, "'/data' must be '/mnt/'");
}

TEST_CASE("fails when log levels come without JSON, and when names of one property are both given") {
  FunctionProps props = basic();
  props.systemLogLevelV2 = lambda::SystemLogLevel::WARN;
  checkRefused("CDKPP4600", props, "need loggingFormat LoggingFormat::JSON");
  props.systemLogLevel = lambda::SystemLogLevel::WARN;
  checkRefused("CDKPP4600", props, "systemLogLevel and systemLogLevelV2");
  props = basic();
  props.logFormat = lambda::LogFormat::JSON;
  props.loggingFormat = lambda::LoggingFormat::JSON;
  checkRefused("CDKPP4600", props, "logFormat and loggingFormat");
}

TEST_CASE("fails when a snapshot cannot be taken") {
  FunctionProps props = basic();
  props.runtime = Runtime::PYTHON_3_11;
  props.snapStart = lambda::SnapStartConf::ON_PUBLISHED_VERSIONS;
  props.tenancyConfig = lambda::TenancyConfig::PER_TENANT;
  props.ephemeralStorageSize = Size::gibibytes(1);
  for (const char* part : {"python3.11", "tenant isolation", "512 MiB"}) checkRefused("CDKPP4600", props, part);
}

TEST_CASE("fails when dead letters have two places, or are switched off") {
  Fixture f;
  New<sqs::Queue> queue{f.stack, "Queue"};
  New<sns::Topic> topic{f.stack, "Topic"};
  FunctionProps props = basic();
  props.deadLetterQueue = queue;
  props.deadLetterQueueEnabled = false;
  checkFails([&] { New<Function> fn{f.stack, "Off", props}; }, "CDKPP4600", "deadLetterQueueEnabled");
  props.deadLetterTopic = topic;
  checkFails([&] { New<Function> fn{f.stack, "Two", props}; }, "CDKPP4600", "deadLetterTopic");
}

TEST_CASE("fails when code, handler and runtime do not fit") {
  FunctionProps props = basic();
  props.handler = lambda::Handler::FROM_IMAGE;
  checkRefused("CDKPP4603", props, "is for code that is an image");
  props = basic();
  props.runtime = Runtime::FROM_IMAGE;
  checkRefused("CDKPP4603", props, "Runtime::FROM_IMAGE is for code that is an image");
  props = basic();
  props.runtime = Runtime::JAVA_21;
  checkRefused("CDKPP4603", props, "java21 cannot stand in the template");
}

TEST_CASE("fails when an environment variable is one of Lambda's") {
  FunctionProps props = basic();
  props.environment = {{"AWS_REGION", "eu-west-1"}};
  checkRefused("CDKPP4601", props, "AWS_REGION");
}

TEST_CASE("fails when a sixth layer is added, and one for another runtime") {
  Fixture f;
  New<Function> fn{f.stack, "Fn", basic()};
  const auto layer = [&](const std::string& id, List<Runtime> runtimes) {
    return lambda::LayerVersion::fromLayerVersionAttributes(
        f.stack, id, lambda::LayerVersionAttributes{.compatibleRuntimes = runtimes, .layerVersionArn = "arn:" + id});
  };
  checkFails([&] { fn->addLayers(*layer("Java", {Runtime::JAVA_21})); }, "CDKPP4602", "java21");
  for (int i = 0; i < 5; ++i) fn->addLayers(*layer("L" + std::to_string(i), {Runtime::PYTHON_3_13}));
  checkFails([&] { fn->addLayers(*layer("L5", {Runtime::PYTHON_3_13})); }, "CDKPP4602", "up to 5");
}

TEST_CASE("fails when a function outside of VPCs is asked for its connections") {
  Fixture f;
  New<Function> fn{f.stack, "Fn", basic()};
  checkFails([&] { fn->connections(); }, "CDKPP4604", "no VPC");
}

TEST_CASE("a function for the edge leaves out variables that may be left out") {
  Fixture f;
  New<Function> fn{f.stack, "Fn", basic()};
  fn->addEnvironment("GONE", "x", lambda::EnvironmentOptions{.removeInEdge = true});
  const Value<std::string> arn = fn->currentVersion().edgeArn();
  f(arn);
  CHECK(f(l1(fn).environment) == "undefined");
  fn->addEnvironment("KEPT", "x");
  checkFails([&] { f(arn); }, "CDKPP4617", "KEPT");
  checkFails([&] { fn->latestVersion()->edgeArn(); }, "CDKPP4617", "$LATEST");
}

TEST_CASE("the current version has another id when the function changes") {
  const auto idOf = [](const std::string& code, const std::string& mixin) {
    Fixture f;
    FunctionProps props = basic();
    props.code = Code::fromInline(code);
    New<Function> fn{f.stack, "Fn", props};
    fn->invalidateVersionBasedOn(mixin);
    return f(fn->currentVersion().node().defaultChild<CfnElement>()->logicalId());
  };
  CHECK(idOf("a", "") == idOf("a", ""));
  CHECK(idOf("a", "") != idOf("b", ""));
  CHECK(idOf("a", "") != idOf("a", "x"));
}

TEST_CASE("fails when it is not known whether a property belongs to a version, until that is said") {
  Fixture f;
  New<Function> fn{f.stack, "Fn", basic()};
  l1(fn).addPropertyOverride("Novelty", 1);
  checkFails([&] { fn->versionHash(); }, "CDKPP4616", "Novelty");
  Function::classifyVersionProperty("Novelty", true);
  CHECK(fn->versionHash().size() == 32);
}
