// SPDX-License-Identifier: Apache-2.0
// Description, metadata, transforms, format version and the byte form of the template.
#include <cdkpp/cdk.hpp>
#include <cdkpp/sqs/cfn_queue.hpp>

using namespace cdk;

int main() {
  App app;

  New<Stack> all{app, "AllOptions", {.description = "As a property"}};
  New<sqs::CfnQueue> inAll{all, "Queue"};
  all->templateOptions().templateFormatVersion = "2010-09-09";
  all->templateOptions().transforms = {"AWS::Serverless-2016-10-31", "Custom"};
  all->templateOptions().metadata = {{"z", "last"},
                                     {"a", Json::object({{"nested", Json::array({1, "two", true})}})}};

  New<Stack> oneTransform{app, "OneTransform"};
  oneTransform->addTransform("AWS::LanguageExtensions");
  New<sqs::CfnQueue> inOneTransform{oneTransform, "Queue"};

  New<Stack> transforms{app, "Transforms"};
  transforms->addTransform("B");
  transforms->addTransform("A");
  transforms->addTransform("B");
  transforms->addMetadata("Key", "value");
  transforms->addMetadata("Other", Json::object({{"list", Json::array({1, 2})}}));
  transforms->templateOptions().description = "Set later";
  New<sqs::CfnQueue> inTransforms{transforms, "Queue"};

  New<Stack> compact{app, "Compact", {.description = "On one line", .suppressTemplateIndentation = true}};
  New<sqs::CfnQueue> inCompact{compact, "Queue", {.queueName = "compact"}};

  New<Stack> emptyDescription{app, "EmptyDescription", {.description = ""}};
  New<sqs::CfnQueue> inEmptyDescription{emptyDescription, "Queue"};

  New<Stack> signs{app, "Signs", {
      .description = "Größe \"quoted\" \\ back / slash \t tab \x7f del \u2028 line 🚀"}};
  New<CfnResource> numbers{signs, "Numbers", {
      .properties = Json::object({
          {"big", 1e21},
          {"small", 1e-7},
          {"almost", 123456789012345680000.0},
          {"fraction", 0.1},
          {"third", 1.0 / 3},
          {"negative", -5},
          {"minusZero", -0.0},
          {"max", 9007199254740991},
          {"exponent", 1.5e300},
          {"tiny", 5e-324},
          {"million", 1e6},
          {"text", "1e6"},
          {"yes", true},
          {"no", false},
          {"control", "\x01\x1f\b\f\n\r"},
          {"html", "<>&'"},
          {"key_with_é", "ü"},
      }),
      .type = "Custom::Numbers",
  }};
  app.synth();
}
