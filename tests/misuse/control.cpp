// SPDX-License-Identifier: Apache-2.0
// A program without a mistake: it must compile, so that the others cannot fail for a wrong reason.
#include <cdkpp/cdk.hpp>
#include <cdkpp/lambda.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

struct Uploads : Stack {
  New<s3::Bucket> bucket{*this, "Bucket", {.bucketName = "uploads", .versioned = true}};
  New<sqs::Queue> queue{*this, "Queue"};
  New<lambda::Function> function{*this, "Function", {
      .code = lambda::Code::fromInline("def handler(event, context): pass"),
      .handler = "index.handler",
      .runtime = lambda::Runtime::PYTHON_3_13,
  }};

  explicit Uploads(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) { bucket->grantRead(*function); }
};

int main() {
  App app;
  New<Uploads> uploads{app, "Uploads"};
  app.synth();
}
