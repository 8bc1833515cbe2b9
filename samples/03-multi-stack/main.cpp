// SPDX-License-Identifier: Apache-2.0
// Two stacks: the second uses what the first makes. The library connects them.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>
#include <cdkpp/ssm.hpp>

using namespace cdk;

struct Storage : Stack {
  New<s3::Bucket> uploads{*this, "Uploads", {.versioned = true}};
  New<sqs::Queue> jobs{*this, "Jobs"};
  explicit Storage(Scope scope, StackProps props = {}) : Stack(scope, std::move(props)) {}
};

struct WorkersProps {
  Required<s3::IBucket&> uploads;
  Required<sqs::IQueue&> jobs;
};

struct Workers : Stack {
  using Props = WorkersProps;
  Workers(Scope scope, WorkersProps props) : Stack(scope) {
    New<ssm::CfnParameter> bucket{
        *this, "UploadsArn", {.name = "/workers/uploads", .type = "String", .value = props.uploads->bucketArn()}};
    New<ssm::CfnParameter> queue{
        *this, "JobsUrl", {.name = "/workers/jobs", .type = "String", .value = props.jobs->queueUrl()}};
  }
};

int main() {
  App app;
  New<Storage> storage{app, "Storage"};
  // The queue's URL is exported: CloudFormation refuses to take it away while Workers uses it.
  New<Workers> workers{app, "Workers", {.uploads = storage->uploads, .jobs = storage->jobs}};
  storage->jobs->applyCrossStackReferenceStrength(ReferenceStrength::STRONG);
  app.synth();
}
