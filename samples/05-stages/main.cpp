// SPDX-License-Identifier: Apache-2.0
// The same stacks for development and for production, each in its own account and assembly.
#include <cdkpp/cdk.hpp>
#include <cdkpp/s3.hpp>
#include <cdkpp/sqs.hpp>

using namespace cdk;

struct ServiceProps {
  Optional<bool> keepData{};
};

struct Service : Stack {
  using Props = ServiceProps;
  Service(Scope scope, ServiceProps props) : Stack(scope) {
    const bool keep = props.keepData.valueOr(false);
    New<s3::Bucket> data{
        *this, "Data", {.removalPolicy = keep ? RemovalPolicy::RETAIN : RemovalPolicy::DESTROY, .versioned = keep}};
    New<sqs::Queue> work{*this, "Work"};
    setTerminationProtection(keep);
  }
};

int main() {
  App app;
  New<Stage> dev{app, "Dev", {.env = Environment{.account = "111111111111", .region = "eu-central-1"}}};
  New<Service> devService{dev, "Service"};

  New<Stage> prod{app, "Prod", {.env = Environment{.account = "222222222222", .region = "eu-central-1"}}};
  New<Service> prodService{prod, "Service", {.keepData = true}};
  app.synth();
}
