// SPDX-License-Identifier: Apache-2.0
#include "custom_resources/sdk_names.hpp"

#include "support/catch.hpp"

using namespace cdk::detail;

TEST_CASE("a service is known by the name of its package and by that of its older class", "[custom_resources]") {
  for (const char* name : {"APIGateway", "apigateway", "api-gateway", "@aws-sdk/client-api-gateway"})
    CHECK(sdkClientName(name) == "api-gateway");
  CHECK(sdkClientName("S3") == "s3");
  CHECK(sdkClientName("StepFunctions") == "sfn");
  CHECK(sdkClientName("WorkSpacesWeb") == "workspaces-web");
  CHECK(sdkClientName("AugmentedAIRuntime") == "sagemaker-a2i-runtime");
  CHECK(sdkClientName("unheard-of") == "unheard-of");
}

TEST_CASE("an action is known by its name and by that of its command", "[custom_resources]") {
  for (const char* name : {"getObject", "GetObject", "GetObjectCommand"})
    CHECK(sdkActionName("s3", name) == "GetObject");
  CHECK(sdkActionName("ssm", "SendCommand") == "SendCommand");
  CHECK(sdkActionName("ssm", "sendCommand") == "SendCommand");
  CHECK(sdkActionName("ssm", "SendCommandCommand") == "SendCommand");
  CHECK(sdkActionName("s3", "SendCommand") == "Send");
  CHECK(sdkActionName("s3", "") == "");
}

TEST_CASE("the IAM action of a call has the prefix of the service", "[custom_resources]") {
  CHECK(iamActionOfSdkCall("S3", "getObject") == "s3:GetObject");
  CHECK(iamActionOfSdkCall("CloudWatchLogs", "putRetentionPolicy") == "logs:PutRetentionPolicy");
  CHECK(iamActionOfSdkCall("CognitoIdentityServiceProvider", "createUserPool") == "cognito-idp:CreateUserPool");
  CHECK(iamActionOfSdkCall("@aws-sdk/client-workspaces-thin-client", "GetDeviceCommand") == "thinclient:GetDevice");
  CHECK(iamActionOfSdkCall("codecatalyst", "getProject") == "codecatalyst:GetProject");
  CHECK(iamActionOfSdkCall("unheard-of", "Dance") == "unheard-of:Dance");
}

TEST_CASE("services that the SDK does not have are known as such", "[custom_resources]") {
  CHECK(isSdkService("S3"));
  CHECK(isSdkService("APIGateway"));
  CHECK_FALSE(isSdkService("unheard-of"));
}
