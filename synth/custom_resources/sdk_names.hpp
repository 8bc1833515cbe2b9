// SPDX-License-Identifier: Apache-2.0
// How the AWS SDK for JavaScript calls services and commands, and which IAM actions they need.
#pragma once
#include <string>
#include <string_view>

namespace cdk::detail {

/// The name of the client package of a service, "api-gateway", for any of "APIGateway", "apigateway", "api-gateway" and
/// "@aws-sdk/client-api-gateway".
std::string sdkClientName(std::string_view service);
/// "GetObject", for any of "getObject", "GetObject" and "GetObjectCommand".
std::string sdkActionName(std::string_view clientName, std::string_view action);
/// "s3:GetObject", which is the permission of most calls.
std::string iamActionOfSdkCall(std::string_view service, std::string_view action);
/// Whether the SDK has a client for the service.
bool isSdkService(std::string_view service);

// Words with a space between them; make_sdk_names.mjs writes them.
extern const char* const kHyphenated;  ///< names of packages that are called without hyphens, too
extern const char* const kRenamed;     ///< other names of packages, "sfn" for "stepfunctions=sfn"
extern const char* const kCommands;    ///< "package=Action" of actions that end in "Command"
extern const char* const kPrefixes;    ///< "package=prefix" where the prefix of the IAM actions is not the package
extern const char* const kServices;    ///< all packages

}  // namespace cdk::detail
