// SPDX-License-Identifier: Apache-2.0
#include "assets/docker.hpp"

#include <cdkpp/core/errors.hpp>
#include <cdkpp/core/file_system.hpp>

#include "fake_docker.hpp"
#include "message_of.hpp"
#include "support/catch.hpp"

using namespace cdk;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using tests::FakeDocker;
using tests::TempDir;

namespace {

using Words = std::vector<std::string>;

const DockerRunOptions allRunOptions{.command = {"make", "it all"},
    .entrypoint = {"sh", "-c"},
    .environment = {{"A", "1"}, {"B", "x y"}},
    .network = "host",
    .platform = "linux/arm64",
    .securityOpt = "no-new-privileges",
    .user = "1000:1000",
    .volumes = {DockerVolume{.containerPath = "/c", .hostPath = "/h"},
        DockerVolume{.containerPath = "/c2", .consistency = DockerVolumeConsistency::CACHED, .hostPath = "/h2"}},
    .volumesFrom = {"other"},
    .workingDirectory = "/work"};

}  // namespace

TEST_CASE("a run takes its options in the order of docker's manual, and the command last", "[docker]") {
  CHECK(detail::runArguments("image", {}, false) == Words{"run", "--rm", "image"});
  CHECK(detail::runArguments("image", allRunOptions, false) ==
        Words{"run", "--rm", "--security-opt", "no-new-privileges", "--network", "host", "--platform", "linux/arm64",
            "-u", "1000:1000", "--volumes-from", "other", "-v", "/h:/c:delegated", "-v", "/h2:/c2:cached", "--env",
            "A=1", "--env", "B=x y", "-w", "/work", "--entrypoint", "sh", "image", "-c", "make", "it all"});
  CHECK(detail::runArguments("i", {.volumes = {DockerVolume{.containerPath = "/c", .hostPath = "/h"}}}, true) ==
        Words{"run", "--rm", "-v", "/h:/c:z,delegated", "i"});
}

TEST_CASE("a build takes its options and the directory last", "[docker]") {
  CHECK(detail::buildArguments("dir", "tag",
            {.buildArgs = {{"A", "1"}},
                .buildContexts = {{"c", "docker-image://x"}},
                .cacheDisabled = true,
                .cacheFrom = {DockerCacheOption{.type = "inline"}},
                .cacheTo = DockerCacheOption{.params = {{"dest", "d"}, {"mode", "max"}}, .type = "local"},
                .file = "My.Dockerfile",
                .network = "none",
                .platform = "linux/amd64",
                .targetStage = "run"}) == Words{"build", "-t", "tag", "-f", "dir/My.Dockerfile", "--platform",
                                              "linux/amd64", "--network", "none", "--target", "run", "--cache-from",
                                              "type=inline", "--cache-to", "type=local,dest=d,mode=max", "--no-cache",
                                              "--build-arg", "A=1", "--build-context", "c=docker-image://x", "dir"});
}

TEST_CASE("arguments reach docker as they are, without a shell between", "[docker]") {
  const FakeDocker docker;
  DockerImage::fromRegistry("image").run({.command = {"a b", "$HOME", "quote'\"", "*"}});
  CHECK(docker.calls() == "[run][--rm][image][a b][$HOME][quote'\"][*]\n");
}

TEST_CASE("when docker cannot be started the message says what helps", "[docker]") {
  setenv("CDK_DOCKER", "no-such-program", 1);
  const std::string message = tests::messageOf([] { DockerImage::fromRegistry("image").run(); });
  CHECK_THAT(message, ContainsSubstring("cannot run 'no-such-program'") && ContainsSubstring("CDK_DOCKER") &&
                          ContainsSubstring("local bundling") && ContainsSubstring("no-such-program run --rm image"));
  unsetenv("CDK_DOCKER");
}

TEST_CASE("when docker fails the message has its status and the command", "[docker]") {
  const FakeDocker docker("exit 3");
  const std::string message = tests::messageOf([] { DockerImage::fromRegistry("image").run({.command = {"a b"}}); });
  CHECK_THAT(message, ContainsSubstring("exited with status 3") && ContainsSubstring("run --rm image \"a b\""));
}

TEST_CASE("an image is built unless it is there already", "[docker]") {
  const TempDir source;
  source.write("Dockerfile", "FROM scratch");
  {
    const FakeDocker docker("[ \"$1\" != image ]");
    const DockerImage image = DockerImage::fromBuild(source.string(), {.buildArgs = {{"A", "1"}}});
    const std::string hash = FileSystem::fingerprint(source.string(), {.extraHash = R"({"buildArgs":{"A":"1"}})"});
    CHECK(image.image() == "cdk-" + hash);
    CHECK(image.toJSON() == hash);
    CHECK(docker.calls() == "[image][inspect][cdk-" + hash + "]\n[build][-t][cdk-" + hash + "][--build-arg][A=1][" +
                                source.string() + "]\n");
  }
  const FakeDocker docker;
  DockerImage::fromBuild(source.string());
  CHECK_THAT(docker.calls(), !ContainsSubstring("[build]"));
  CHECK_THROWS_MATCHES(DockerImage::fromBuild(source.string(), {.file = "/abs/Dockerfile"}), ValidationError,
      MessageMatches(ContainsSubstring("CDKPP2643")));
}

TEST_CASE("files are copied out of an image through a container, which is removed", "[docker]") {
  const TempDir target;
  const std::string id = "0123456789abcdef0123";
  const FakeDocker docker("[ \"$1\" = create ] && echo " + id + "\nexit 0");
  CHECK(DockerImage::fromRegistry("image").cp("/in/image", target.string()) == target.string());
  CHECK(
      docker.calls() == "[create][image]\n[cp][" + id + ":/in/image][" + target.string() + "]\n[rm][-v][" + id + "]\n");
}

TEST_CASE("the container is removed too when the copy fails", "[docker]") {
  const FakeDocker docker("[ \"$1\" = create ] && echo 0123456789abcdef0123\n[ \"$1\" != cp ]");
  CHECK_THROWS_AS(DockerImage::fromRegistry("image").cp("/x"), IoError);
  CHECK_THAT(docker.calls(), ContainsSubstring("[rm][-v][0123456789abcdef0123]"));
}
