// SPDX-License-Identifier: Apache-2.0
// Files of the project that are uploaded before the stack is deployed.
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/s3_assets.hpp>
#include <cdkpp/iam.hpp>

using namespace cdk;

struct Greeter : Stack {
  New<s3_assets::Asset> code{*this, "Code", {.exclude = {"*.md"}, .path = "handler"}};
  New<s3_assets::Asset> page{*this, "Page", {.path = "page.html"}};
  New<iam::Role> role{*this, "Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<lambda::CfnFunction> function{
      *this,
      "Function",
      {.code = lambda::CfnFunction::CodeProperty{.s3Bucket = code->s3BucketName(), .s3Key = code->s3ObjectKey()},
       .handler = "index.handler",
       .role = role->roleArn(),
       .runtime = "nodejs22.x"}};

  explicit Greeter(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {
    page->grantRead(*role);
    New<CfnOutput> url{*this, "PageUrl", {.value = page->s3ObjectUrl()}};
  }
};

int main() {
  App app;
  New<Greeter> greeter{app, "Greeter"};
  app.synth();
}
