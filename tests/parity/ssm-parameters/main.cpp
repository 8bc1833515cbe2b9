// SPDX-License-Identifier: Apache-2.0
#include <cdkpp/cdk.hpp>
#include <cdkpp/iam.hpp>
#include <cdkpp/kms.hpp>
#include <cdkpp/ssm.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Config"};
  New<Stack> placed{app, "Placed", {.env = Environment{.account = "111111111111", .region = "eu-west-1"}}};
  New<iam::Role> user{stack, "User", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")}};
  New<CfnParameter> name{stack, "Name"};

  int n = 0;
  const auto showIn = [&](Stack& of, const Value<std::string>& value) {
    New<CfnOutput> output{of, "Out" + std::to_string(n++), {.value = value}};
  };
  const auto show = [&](const Value<std::string>& value) { showIn(*stack, value); };

  // Parameters of our own.
  New<ssm::StringParameter> plain{stack, "Plain", {.stringValue = "a"}};
  New<ssm::StringParameter> full{stack, "Full", {
      .allowedPattern = "^[a-z]+$",
      .dataType = ssm::ParameterDataType::TEXT,
      .description = "All of it",
      .parameterName = "/app/full",
      .simpleName = false,
      .stringValue = "abc",
      .tier = ssm::ParameterTier::ADVANCED,
      .type = ssm::ParameterType::STRING,
  }};
  New<ssm::StringParameter> image{stack, "Image", {
      .dataType = ssm::ParameterDataType::AWS_EC2_IMAGE, .parameterName = "image", .stringValue = "ami-1234",
      .tier = ssm::ParameterTier::INTELLIGENT_TIERING,
  }};
  New<ssm::StringParameter> unresolved{stack, "Unresolved", {.parameterName = name->valueAsString(), .simpleName = true, .stringValue = "x"}};
  New<ssm::StringListParameter> list{stack, "List", {.stringListValue = {"a", "b"}}};
  New<ssm::StringListParameter> fullList{stack, "FullList", {
      .allowedPattern = "[a-z]", .description = "A list", .parameterName = "/app/list", .simpleName = false,
      .stringListValue = {"a", name->valueAsString()}, .tier = ssm::ParameterTier::STANDARD,
  }};
  for (ssm::IParameter* parameter : std::initializer_list<ssm::IParameter*>{&*plain, &*full, &*image, &*unresolved, &*list, &*fullList}) {
    show(parameter->parameterArn());
    show(parameter->parameterName());
    show(parameter->parameterType());
    parameter->grantRead(*user);
    parameter->grantWrite(*user);
  }
  show(plain->stringValue());
  show(Fn::select(0, list->stringListValue()));
  show(plain->parameterRef().parameterArn);

  // Parameters that exist.
  auto byName = ssm::StringParameter::fromStringParameterName(stack, "ByName", "/by/name");
  show(byName->stringValue());
  show(byName->stringValue());
  show(byName->parameterArn());
  ssm::StringParameter::fromStringParameterName(stack, "NeverRead", "never");
  auto byArn = ssm::StringParameter::fromStringParameterArn(placed, "ByArn", "arn:aws:ssm:eu-west-1:222222222222:parameter/shared/name");
  showIn(*placed, byArn->stringValue());
  showIn(*placed, byArn->parameterName());
  auto byArnAnywhere = ssm::StringParameter::fromStringParameterArn(stack, "ByArnAnywhere", "arn:aws:ssm:eu-west-1:222222222222:parameter/name");
  show(byArnAnywhere->parameterArn());
  auto versioned = ssm::StringParameter::fromStringParameterAttributes(stack, "Versioned", {.parameterName = "v", .version = 3});
  show(versioned->stringValue());
  auto forced = ssm::StringParameter::fromStringParameterAttributes(stack, "Forced", {.forceDynamicReference = true, .parameterName = "/f", .simpleName = false});
  show(forced->stringValue());
  auto typed = ssm::StringParameter::fromStringParameterAttributes(stack, "Typed", {.parameterName = "t", .valueType = ssm::ParameterValueType::AWS_EC2_VPC_ID});
  show(typed->stringValue());
  auto imageType = ssm::StringParameter::fromStringParameterAttributes(stack, "ImageType", {.parameterName = "i", .type = ssm::ParameterType::AWS_EC2_IMAGE_ID});
  show(imageType->stringValue());
  auto joined = ssm::StringParameter::fromStringParameterAttributes(stack, "Joined", {.parameterName = Fn::importValue("name"), .simpleName = true});
  show(joined->stringValue());
  auto fromParameter = ssm::StringParameter::fromStringParameterAttributes(stack, "FromParameter", {.parameterName = name->valueAsString(), .simpleName = false});
  show(fromParameter->stringValue());
  show(fromParameter->parameterArn());
  New<kms::Key> key{stack, "Key"};
  auto secure = ssm::StringParameter::fromSecureStringParameterAttributes(stack, "Secure", {.encryptionKey = key, .parameterName = "/secret", .version = 2});
  secure->grantRead(*user);
  secure->grantWrite(*user);
  show(secure->parameterType());
  auto secureLatest = ssm::StringParameter::fromSecureStringParameterAttributes(stack, "SecureLatest", {.parameterName = "secret", .simpleName = true});
  show(secureLatest->stringValue());
  auto namedList = ssm::StringListParameter::fromStringListParameterName(stack, "NamedList", "names");
  show(Fn::select(1, namedList->stringListValue()));
  auto typedList = ssm::StringListParameter::fromListParameterAttributes(stack, "TypedList", {
      .elementType = ssm::ParameterValueType::AWS_EC2_SUBNET_ID, .parameterName = "/subnets", .simpleName = false,
  });
  show(Fn::join(" ", typedList->stringListValue()));
  show(typedList->parameterType());
  auto versionedList = ssm::StringListParameter::fromListParameterAttributes(stack, "VersionedList", {.parameterName = "l", .version = 5});
  show(Fn::select(0, versionedList->stringListValue()));

  // Values alone.
  show(ssm::StringParameter::valueForStringParameter(*stack, "/value"));
  show(ssm::StringParameter::valueForStringParameter(*stack, "/value"));
  show(ssm::StringParameter::valueForStringParameter(*stack, "/value/versioned", 7));
  show(ssm::StringParameter::valueForTypedStringParameterV2(*stack, "/value/vpc", ssm::ParameterValueType::AWS_EC2_VPC_ID));
  show(ssm::StringParameter::valueForTypedStringParameter(*stack, "/value/image", ssm::ParameterType::AWS_EC2_IMAGE_ID));
  show(ssm::StringParameter::valueForSecureStringParameter(*stack, "/value/secret", 1));
  show(Fn::select(0, ssm::StringListParameter::valueForTypedListParameter(*stack, "/value/list", ssm::ParameterValueType::AWS_EC2_IMAGE_ID)));

  // Looked up before the deployment.
  showIn(*placed, ssm::StringParameter::valueFromLookup(*placed, "/known"));
  showIn(*placed, ssm::StringParameter::valueFromLookup(*placed, "/unknown"));
  showIn(*placed, ssm::StringParameter::valueFromLookup(*placed, "/with/default", "other", {.additionalCacheKey = "again"}));

  app.synth();
}
