// SPDX-License-Identifier: Apache-2.0
// Property shapes of the web: WAF with recursive statements, CloudFront, API Gateway, Route 53, certificates, Cognito.
#include <cdkpp/cdk.hpp>
#include <cdkpp/apigateway/cfn_deployment.hpp>
#include <cdkpp/apigateway/cfn_method.hpp>
#include <cdkpp/apigateway/cfn_rest_api.hpp>
#include <cdkpp/apigateway/cfn_usage_plan.hpp>
#include <cdkpp/apigatewayv2/cfn_api.hpp>
#include <cdkpp/apigatewayv2/cfn_integration.hpp>
#include <cdkpp/apigatewayv2/cfn_stage.hpp>
#include <cdkpp/certificatemanager/cfn_certificate.hpp>
#include <cdkpp/cloudfront/cfn_distribution.hpp>
#include <cdkpp/cloudfront/cfn_function.hpp>
#include <cdkpp/cloudfront/cfn_response_headers_policy.hpp>
#include <cdkpp/cognito/cfn_identity_pool.hpp>
#include <cdkpp/cognito/cfn_user_pool.hpp>
#include <cdkpp/cognito/cfn_user_pool_client.hpp>
#include <cdkpp/route53/cfn_health_check.hpp>
#include <cdkpp/route53/cfn_hosted_zone.hpp>
#include <cdkpp/route53/cfn_record_set.hpp>
#include <cdkpp/wafv2/cfn_ip_set.hpp>
#include <cdkpp/wafv2/cfn_web_acl.hpp>
#include <cdkpp/wafv2/cfn_web_acl_association.hpp>

using namespace cdk;

int main() {
  App app;
  New<Stack> stack{app, "Web"};
  const wafv2::CfnWebACL::VisibilityConfigProperty visibility{
      .cloudWatchMetricsEnabled = true,
      .metricName = "metric",
      .sampledRequestsEnabled = false,
  };
  New<wafv2::CfnIPSet> addresses{stack, "Addresses", {
      .addresses = {"192.0.2.0/24"},
      .ipAddressVersion = "IPV4",
      .scope = "REGIONAL",
  }};
  New<wafv2::CfnWebACL> acl{stack, "Acl", {
      .customResponseBodies = {
          {"z", wafv2::CfnWebACL::CustomResponseBodyProperty{.content = "no", .contentType = "TEXT_PLAIN"}},
          {"a", wafv2::CfnWebACL::CustomResponseBodyProperty{.content = "{}", .contentType = "APPLICATION_JSON"}},
      },
      .defaultAction = wafv2::CfnWebACL::DefaultActionProperty{.allow = wafv2::CfnWebACL::AllowActionProperty{
          .customRequestHandling = wafv2::CfnWebACL::CustomRequestHandlingProperty{.insertHeaders = {
              {.name = "x", .value = "y"},
          }},
      }},
      .name = "acl",
      .rules = {
          {
              .action = wafv2::CfnWebACL::RuleActionProperty{.block = wafv2::CfnWebACL::BlockActionProperty{
                  .customResponse = wafv2::CfnWebACL::CustomResponseProperty{
                      .customResponseBodyKey = "z",
                      .responseCode = 403,
                  },
              }},
              .name = "recursive",
              .priority = 0,
              .statement = wafv2::CfnWebACL::StatementProperty{.andStatement = wafv2::CfnWebACL::AndStatementProperty{.statements = {
                  {.notStatement = wafv2::CfnWebACL::NotStatementProperty{
                      .statement = wafv2::CfnWebACL::StatementProperty{
                          .ipSetReferenceStatement = wafv2::CfnWebACL::IPSetReferenceStatementProperty{
                              .arn = addresses->attrArn(),
                              .ipSetForwardedIpConfig = wafv2::CfnWebACL::IPSetForwardedIPConfigurationProperty{
                                  .fallbackBehavior = "MATCH",
                                  .headerName = "X-Forwarded-For",
                                  .position = "FIRST",
                              },
                          },
                      },
                  }},
                  {.orStatement = wafv2::CfnWebACL::OrStatementProperty{.statements = {
                      {.geoMatchStatement = wafv2::CfnWebACL::GeoMatchStatementProperty{
                          .countryCodes = {"DE", "FR"},
                      }},
                      {.byteMatchStatement = wafv2::CfnWebACL::ByteMatchStatementProperty{
                          .fieldToMatch = wafv2::CfnWebACL::FieldToMatchProperty{.singleHeader = Json::object(
                              {{"name", "user-agent"}}
                          )},
                          .positionalConstraint = "CONTAINS",
                          .searchString = "bot",
                          .textTransformations = {{.priority = 0, .type = "LOWERCASE"}},
                      }},
                  }}},
                  {.sizeConstraintStatement = wafv2::CfnWebACL::SizeConstraintStatementProperty{
                      .comparisonOperator = "GT",
                      .fieldToMatch = wafv2::CfnWebACL::FieldToMatchProperty{.body = wafv2::CfnWebACL::BodyProperty{
                          .oversizeHandling = "CONTINUE",
                      }},
                      .size = 8192,
                      .textTransformations = {{.priority = 0, .type = "NONE"}},
                  }},
              }}},
              .visibilityConfig = visibility,
          },
          {
              .name = "managed",
              .overrideAction = wafv2::CfnWebACL::OverrideActionProperty{.none = Json::object()},
              .priority = 1,
              .statement = wafv2::CfnWebACL::StatementProperty{
                  .managedRuleGroupStatement = wafv2::CfnWebACL::ManagedRuleGroupStatementProperty{
                      .excludedRules = {{.name = "r"}},
                      .name = "AWSManagedRulesCommonRuleSet",
                      .ruleActionOverrides = {{
                          .actionToUse = wafv2::CfnWebACL::RuleActionProperty{
                              .count = wafv2::CfnWebACL::CountActionProperty{},
                          },
                          .name = "o",
                      }},
                      .scopeDownStatement = wafv2::CfnWebACL::StatementProperty{
                          .notStatement = wafv2::CfnWebACL::NotStatementProperty{
                              .statement = wafv2::CfnWebACL::StatementProperty{
                                  .labelMatchStatement = wafv2::CfnWebACL::LabelMatchStatementProperty{
                                      .key = "k",
                                      .scope = "LABEL",
                                  },
                              },
                          },
                      },
                      .vendorName = "AWS",
                  },
              },
              .visibilityConfig = visibility,
          },
          {
              .action = wafv2::CfnWebACL::RuleActionProperty{.captcha = wafv2::CfnWebACL::CaptchaActionProperty{}},
              .captchaConfig = wafv2::CfnWebACL::CaptchaConfigProperty{
                  .immunityTimeProperty = wafv2::CfnWebACL::ImmunityTimePropertyProperty{.immunityTime = 60},
              },
              .name = "rate",
              .priority = 2,
              .ruleLabels = {{.name = "l"}},
              .statement = wafv2::CfnWebACL::StatementProperty{
                  .rateBasedStatement = wafv2::CfnWebACL::RateBasedStatementProperty{
                      .aggregateKeyType = "CUSTOM_KEYS",
                      .customKeys = {
                          {.ip = Json::object()},
                          {.header = wafv2::CfnWebACL::RateLimitHeaderProperty{
                              .name = "h",
                              .textTransformations = {{.priority = 0, .type = "NONE"}},
                          }},
                      },
                      .evaluationWindowSec = 60,
                      .limit = 100,
                  },
              },
              .visibilityConfig = visibility,
          },
          {
              .action = wafv2::CfnWebACL::RuleActionProperty{.challenge = wafv2::CfnWebACL::ChallengeActionProperty{}},
              .name = "fields",
              .priority = 3,
              .statement = wafv2::CfnWebACL::StatementProperty{
                  .xssMatchStatement = wafv2::CfnWebACL::XssMatchStatementProperty{
                      .fieldToMatch = wafv2::CfnWebACL::FieldToMatchProperty{
                          .jsonBody = wafv2::CfnWebACL::JsonBodyProperty{
                              .matchPattern = wafv2::CfnWebACL::JsonMatchPatternProperty{.includedPaths = {"/a"}},
                              .matchScope = "ALL",
                              .oversizeHandling = "MATCH",
                          },
                      },
                      .textTransformations = {{.priority = 0, .type = "URL_DECODE"}},
                  },
              },
              .visibilityConfig = visibility,
          },
          {
              .action = wafv2::CfnWebACL::RuleActionProperty{.count = wafv2::CfnWebACL::CountActionProperty{}},
              .name = "json",
              .priority = 4,
              .statement = wafv2::CfnWebACL::StatementProperty{
                  .sqliMatchStatement = wafv2::CfnWebACL::SqliMatchStatementProperty{
                      .fieldToMatch = wafv2::CfnWebACL::FieldToMatchProperty{.allQueryArguments = Json::object()},
                      .sensitivityLevel = "HIGH",
                      .textTransformations = List<wafv2::CfnWebACL::TextTransformationProperty>::empty(),
                  },
              },
              .visibilityConfig = visibility,
          },
      },
      .scope = "REGIONAL",
      .tokenDomains = {"example.com"},
      .visibilityConfig = visibility,
  }};
  New<wafv2::CfnWebACLAssociation> association{
      stack,
      "Association",
      {.resourceArn = "arn", .webAclArn = acl->attrArn()},
  };
  New<cloudfront::CfnDistribution> distribution{stack, "Distribution", {
      .distributionConfig = cloudfront::CfnDistribution::DistributionConfigProperty{
          .aliases = {"example.com"},
          .cacheBehaviors = {{.pathPattern = "/a/*", .targetOriginId = "g", .viewerProtocolPolicy = "https-only"}},
          .comment = "distribution",
          .customErrorResponses = {{
              .errorCachingMinTtl = 0,
              .errorCode = 404,
              .responseCode = 200,
              .responsePagePath = "/index.html",
          }},
          .defaultCacheBehavior = cloudfront::CfnDistribution::DefaultCacheBehaviorProperty{
              .allowedMethods = {"GET", "HEAD"},
              .cachePolicyId = "p",
              .compress = true,
              .forwardedValues = cloudfront::CfnDistribution::ForwardedValuesProperty{
                  .cookies = cloudfront::CfnDistribution::CookiesProperty{
                      .forward = "whitelist",
                      .whitelistedNames = {"c"},
                  },
                  .headers = {"*"},
                  .queryString = true,
              },
              .functionAssociations = {{.eventType = "viewer-request", .functionArn = "arn"}},
              .maxTtl = 31536000,
              .minTtl = 0,
              .targetOriginId = "o",
              .viewerProtocolPolicy = "redirect-to-https",
          },
          .defaultRootObject = "index.html",
          .enabled = true,
          .httpVersion = "http2and3",
          .ipv6Enabled = true,
          .logging = cloudfront::CfnDistribution::LoggingProperty{
              .bucket = "b",
              .includeCookies = false,
              .prefix = "",
          },
          .originGroups = cloudfront::CfnDistribution::OriginGroupsProperty{
              .items = {{
                  .failoverCriteria = cloudfront::CfnDistribution::OriginGroupFailoverCriteriaProperty{
                      .statusCodes = cloudfront::CfnDistribution::StatusCodesProperty{
                          .items = {500, 502},
                          .quantity = 2,
                      },
                  },
                  .id = "g",
                  .members = cloudfront::CfnDistribution::OriginGroupMembersProperty{
                      .items = {{.originId = "o"}, {.originId = "s3"}},
                      .quantity = 2,
                  },
              }},
              .quantity = 1,
          },
          .origins = {
              {
                  .connectionAttempts = 3,
                  .customOriginConfig = cloudfront::CfnDistribution::CustomOriginConfigProperty{
                      .httpPort = 80,
                      .httpsPort = 443,
                      .originProtocolPolicy = "https-only",
                      .originSslProtocols = {"TLSv1.2"},
                  },
                  .domainName = "example.com",
                  .id = "o",
                  .originCustomHeaders = {{.headerName = "h", .headerValue = "v"}},
                  .originShield = cloudfront::CfnDistribution::OriginShieldProperty{.enabled = false},
              },
              {
                  .domainName = "b.s3.amazonaws.com",
                  .id = "s3",
                  .s3OriginConfig = cloudfront::CfnDistribution::S3OriginConfigProperty{.originAccessIdentity = ""},
              },
          },
          .priceClass = "PriceClass_100",
          .restrictions = cloudfront::CfnDistribution::RestrictionsProperty{
              .geoRestriction = cloudfront::CfnDistribution::GeoRestrictionProperty{
                  .locations = List<Value<std::string>>::empty(),
                  .restrictionType = "none",
              },
          },
          .viewerCertificate = cloudfront::CfnDistribution::ViewerCertificateProperty{
              .acmCertificateArn = "arn",
              .minimumProtocolVersion = "TLSv1.2_2021",
              .sslSupportMethod = "sni-only",
          },
          .webAclId = acl->attrArn(),
      },
      .tags = {{.key = "a", .value = "b"}},
  }};
  New<cloudfront::CfnFunction> edgeFunction{stack, "EdgeFunction", {
      .autoPublish = true,
      .functionCode = "function handler(e) { return e.request; }",
      .functionConfig = cloudfront::CfnFunction::FunctionConfigProperty{
          .comment = "",
          .keyValueStoreAssociations = {{.keyValueStoreArn = "arn"}},
          .runtime = "cloudfront-js-2.0",
      },
      .name = "f",
  }};
  New<cloudfront::CfnResponseHeadersPolicy> headers{stack, "Headers", {.responseHeadersPolicyConfig = cloudfront::CfnResponseHeadersPolicy::ResponseHeadersPolicyConfigProperty{
      .corsConfig = cloudfront::CfnResponseHeadersPolicy::CorsConfigProperty{
          .accessControlAllowCredentials = false,
          .accessControlAllowHeaders = cloudfront::CfnResponseHeadersPolicy::AccessControlAllowHeadersProperty{
              .items = {"*"},
          },
          .accessControlAllowMethods = cloudfront::CfnResponseHeadersPolicy::AccessControlAllowMethodsProperty{
              .items = {"ALL"},
          },
          .accessControlAllowOrigins = cloudfront::CfnResponseHeadersPolicy::AccessControlAllowOriginsProperty{
              .items = {"*"},
          },
          .originOverride = true,
      },
      .name = "n",
      .securityHeadersConfig = cloudfront::CfnResponseHeadersPolicy::SecurityHeadersConfigProperty{
          .strictTransportSecurity = cloudfront::CfnResponseHeadersPolicy::StrictTransportSecurityProperty{
              .accessControlMaxAgeSec = 1,
              .override = true,
          },
      },
      .serverTimingHeadersConfig = cloudfront::CfnResponseHeadersPolicy::ServerTimingHeadersConfigProperty{
          .enabled = true,
          .samplingRate = 0.5,
      },
  }}};
  New<apigateway::CfnRestApi> api{stack, "Api", {
      .binaryMediaTypes = {"image/png"},
      .body = Json::object({
          {"openapi", "3.0.1"},
          {"info", Json::object({{"title", "api"}, {"version", "1"}})},
          {
              "paths",
              Json::object({
                  {
                      "/b",
                      Json::object({{
                          "get",
                          Json::object({
                              {"responses", Json::object({{"200", Json::object({{"description", "ok"}})}})},
                          }),
                      }}),
                  },
                  {"/a", Json::object()},
              }),
          },
      }),
      .endpointConfiguration = apigateway::CfnRestApi::EndpointConfigurationProperty{.types = {"REGIONAL"}},
      .minimumCompressionSize = 0,
      .name = "api",
      .parameters = {{"endpointConfigurationTypes", "REGIONAL"}},
      .policy = Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array()}}),
  }};
  New<apigateway::CfnMethod> method{stack, "Method", {
      .apiKeyRequired = false,
      .authorizationScopes = {"s"},
      .authorizationType = "NONE",
      .httpMethod = "POST",
      .integration = apigateway::CfnMethod::IntegrationProperty{
          .integrationHttpMethod = "POST",
          .integrationResponses = {{
              .responseParameters = {{"method.response.header.h", "'*'"}},
              .responseTemplates = {{"application/json", ""}},
              .statusCode = "200",
          }},
          .requestTemplates = {{"application/json", "{\"a\":\"$input.params('a')\"}"}},
          .timeoutInMillis = 29000,
          .type = "AWS",
          .uri = "arn",
      },
      .methodResponses = {{
          .responseModels = {{"application/json", "Empty"}},
          .responseParameters = {{"method.response.header.h", true}},
          .statusCode = "200",
      }},
      .requestModels = {{"application/json", "Empty"}},
      .requestParameters = {{"method.request.querystring.q", true}, {"method.request.header.h", false}},
      .resourceId = api->attrRootResourceId(),
      .restApiId = api->ref(),
  }};
  New<apigateway::CfnDeployment> deployment{stack, "Deployment", {
      .restApiId = api->ref(),
      .stageDescription = apigateway::CfnDeployment::StageDescriptionProperty{
          .loggingLevel = "INFO",
          .methodSettings = {{
              .httpMethod = "*",
              .resourcePath = "/*",
              .throttlingBurstLimit = 10,
              .throttlingRateLimit = 5.5,
          }},
          .tags = {{.key = "k", .value = "v"}},
          .variables = {{"v", "1"}},
      },
  }};
  deployment->addResourceDependency(method);
  New<apigateway::CfnUsagePlan> plan{stack, "Plan", {
      .apiStages = {{
          .apiId = api->ref(),
          .stage = "prod",
          .throttle = {{
              "/a/GET",
              apigateway::CfnUsagePlan::ThrottleSettingsProperty{.burstLimit = 1, .rateLimit = 0.5},
          }},
      }},
      .quota = apigateway::CfnUsagePlan::QuotaSettingsProperty{.limit = 1000, .offset = 0, .period = "MONTH"},
  }};
  New<apigatewayv2::CfnApi> http{stack, "Http", {
      .corsConfiguration = apigatewayv2::CfnApi::CorsProperty{
          .allowCredentials = false,
          .allowMethods = {"*"},
          .allowOrigins = {"*"},
          .maxAge = 0,
      },
      .disableExecuteApiEndpoint = true,
      .name = "http",
      .protocolType = "HTTP",
      .tags = {{"a", "b"}},
  }};
  New<apigatewayv2::CfnStage> stage{stack, "Stage", {
      .accessLogSettings = apigatewayv2::CfnStage::AccessLogSettingsProperty{.destinationArn = "arn", .format = "{}"},
      .apiId = http->ref(),
      .autoDeploy = true,
      .defaultRouteSettings = apigatewayv2::CfnStage::RouteSettingsProperty{
          .detailedMetricsEnabled = false,
          .throttlingRateLimit = 10,
      },
      .routeSettings = Json::object({{"GET /a", Json::object({{"ThrottlingBurstLimit", 1}})}}),
      .stageName = "$default",
      .stageVariables = Json::object({{"v", "x"}}),
  }};
  New<apigatewayv2::CfnIntegration> integration{stack, "Integration", {
      .apiId = http->ref(),
      .integrationType = "AWS_PROXY",
      .payloadFormatVersion = "2.0",
      .requestParameters = Json::object({{"overwrite:path", "/x"}}),
      .responseParameters = Json::object({{
          "200",
          Json::object({
              {
                  "ResponseParameters",
                  Json::array({Json::object({{"Destination", "append:header.h"}, {"Source", "v"}})}),
              },
          }),
      }}),
      .tlsConfig = apigatewayv2::CfnIntegration::TlsConfigProperty{.serverNameToVerify = "x"},
  }};
  New<route53::CfnHostedZone> zone{stack, "Zone", {
      .hostedZoneConfig = route53::CfnHostedZone::HostedZoneConfigProperty{.comment = "zone"},
      .hostedZoneTags = {{.key = "a", .value = "b"}},
      .name = "example.com.",
      .queryLoggingConfig = route53::CfnHostedZone::QueryLoggingConfigProperty{.cloudWatchLogsLogGroupArn = "arn"},
      .vpcs = {{.vpcId = "vpc-1", .vpcRegion = "eu-west-1"}},
  }};
  New<route53::CfnRecordSet> alias{stack, "Alias", {
      .aliasTarget = route53::CfnRecordSet::AliasTargetProperty{
          .dnsName = distribution->attrDomainName(),
          .evaluateTargetHealth = false,
          .hostedZoneId = "Z2FDTNDATAQYW2",
      },
      .geoLocation = route53::CfnRecordSet::GeoLocationProperty{.continentCode = "EU"},
      .hostedZoneId = zone->ref(),
      .name = "www.example.com.",
      .setIdentifier = "s",
      .type = "A",
  }};
  New<route53::CfnRecordSet> text{stack, "Text", {
      .hostedZoneId = zone->ref(),
      .name = "example.com.",
      .resourceRecords = {"\"v=spf1 -all\""},
      .ttl = "300",
      .type = "TXT",
      .weight = 0,
  }};
  New<route53::CfnHealthCheck> healthCheck{stack, "HealthCheck", {
      .healthCheckConfig = route53::CfnHealthCheck::HealthCheckConfigProperty{
          .alarmIdentifier = route53::CfnHealthCheck::AlarmIdentifierProperty{.name = "a", .region = "r"},
          .fullyQualifiedDomainName = "example.com",
          .port = 443,
          .regions = {"us-east-1", "eu-west-1", "us-west-1"},
          .type = "HTTPS",
      },
      .healthCheckTags = {{.key = "a", .value = "b"}},
  }};
  New<certificatemanager::CfnCertificate> certificate{stack, "Certificate", {
      .domainName = "example.com",
      .domainValidationOptions = {{.domainName = "example.com", .hostedZoneId = zone->ref()}},
      .subjectAlternativeNames = {"*.example.com"},
      .validationMethod = "DNS",
  }};
  New<cognito::CfnUserPool> users{stack, "Users", {
      .accountRecoverySetting = cognito::CfnUserPool::AccountRecoverySettingProperty{.recoveryMechanisms = {
          {.name = "verified_email", .priority = 1},
      }},
      .adminCreateUserConfig = cognito::CfnUserPool::AdminCreateUserConfigProperty{
          .allowAdminCreateUserOnly = true,
          .inviteMessageTemplate = cognito::CfnUserPool::InviteMessageTemplateProperty{.emailSubject = "s"},
      },
      .enabledMfas = {"SOFTWARE_TOKEN_MFA"},
      .lambdaConfig = cognito::CfnUserPool::LambdaConfigProperty{
          .customEmailSender = cognito::CfnUserPool::CustomEmailSenderProperty{
              .lambdaArn = "arn",
              .lambdaVersion = "V1_0",
          },
          .preSignUp = "arn",
      },
      .mfaConfiguration = "OPTIONAL",
      .policies = cognito::CfnUserPool::PoliciesProperty{
          .passwordPolicy = cognito::CfnUserPool::PasswordPolicyProperty{
              .minimumLength = 12,
              .requireLowercase = true,
              .temporaryPasswordValidityDays = 7,
          },
      },
      .schema = {{
          .attributeDataType = "String",
          .mutable_ = false,
          .name = "email",
          .required = true,
          .stringAttributeConstraints = cognito::CfnUserPool::StringAttributeConstraintsProperty{
              .maxLength = "2048",
              .minLength = "0",
          },
      }},
      .userPoolName = "users",
      .userPoolTags = Json::object({{"b", "1"}, {"a", "2"}}),
  }};
  New<cognito::CfnUserPoolClient> client{stack, "Client", {
      .accessTokenValidity = 5,
      .allowedOAuthFlows = {"code"},
      .analyticsConfiguration = cognito::CfnUserPoolClient::AnalyticsConfigurationProperty{
          .applicationArn = "arn",
          .userDataShared = true,
      },
      .callbackUrLs = {"https://example.com"},
      .logoutUrLs = List<Value<std::string>>::empty(),
      .tokenValidityUnits = cognito::CfnUserPoolClient::TokenValidityUnitsProperty{.accessToken = "minutes"},
      .userPoolId = users->ref(),
  }};
  New<cognito::CfnIdentityPool> identities{stack, "Identities", {
      .allowUnauthenticatedIdentities = false,
      .cognitoIdentityProviders = {{
          .clientId = "c",
          .providerName = users->attrProviderName(),
          .serverSideTokenCheck = true,
      }},
      .supportedLoginProviders = Json::object({{"graph.facebook.com", "1"}}),
  }};
  app.synth();
}
