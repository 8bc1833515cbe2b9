// SPDX-License-Identifier: Apache-2.0
// Property shapes of the web: WAF with recursive statements, CloudFront, API Gateway, Route 53, certificates, Cognito.
import {App, Stack} from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as route53 from 'aws-cdk-lib/aws-route53';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';

const app = new App();
const stack = new Stack(app, 'Web');
const visibility = {
  cloudWatchMetricsEnabled: true,
  metricName: 'metric',
  sampledRequestsEnabled: false
};
const addresses =
    new wafv2.CfnIPSet(stack, 'Addresses', {addresses: ['192.0.2.0/24'], ipAddressVersion: 'IPV4', scope: 'REGIONAL'});
const acl = new wafv2.CfnWebACL(stack, 'Acl', {
  name: 'acl',
  scope: 'REGIONAL',
  defaultAction: {allow: {customRequestHandling: {insertHeaders: [{name: 'x', value: 'y'}]}}},
  visibilityConfig: visibility,
  customResponseBodies:
      {z: {content: 'no', contentType: 'TEXT_PLAIN'}, a: {content: '{}', contentType: 'APPLICATION_JSON'}},
  tokenDomains: ['example.com'],
  rules: [
    {
      name: 'recursive',
      priority: 0,
      action: {block: {customResponse: {responseCode: 403, customResponseBodyKey: 'z'}}},
      visibilityConfig: visibility,
      statement: {
        andStatement: {
          statements: [
            {
              notStatement: {
                statement: {
                  ipSetReferenceStatement: {
                    arn: addresses.attrArn,
                    ipSetForwardedIpConfig:
                        {fallbackBehavior: 'MATCH', headerName: 'X-Forwarded-For', position: 'FIRST'}
                  }
                }
              }
            },
            {
              orStatement: {
                statements: [
                  {geoMatchStatement: {countryCodes: ['DE', 'FR']}}, {
                    byteMatchStatement: {
                      fieldToMatch: {singleHeader: {name: 'user-agent'}},
                      positionalConstraint: 'CONTAINS',
                      searchString: 'bot',
                      textTransformations: [{priority: 0, type: 'LOWERCASE'}]
                    }
                  }
                ]
              }
            },
            {
              sizeConstraintStatement: {
                comparisonOperator: 'GT',
                size: 8192,
                fieldToMatch: {body: {oversizeHandling: 'CONTINUE'}},
                textTransformations: [{priority: 0, type: 'NONE'}]
              }
            },
          ],
        },
      },
    },
    {
      name: 'managed',
      priority: 1,
      overrideAction: {none: {}},
      visibilityConfig: visibility,
      statement: {
        managedRuleGroupStatement: {
          name: 'AWSManagedRulesCommonRuleSet',
          vendorName: 'AWS',
          excludedRules: [{name: 'r'}],
          ruleActionOverrides: [{name: 'o', actionToUse: {count: {}}}],
          scopeDownStatement: {notStatement: {statement: {labelMatchStatement: {key: 'k', scope: 'LABEL'}}}}
        }
      }
    },
    {
      name: 'rate',
      priority: 2,
      action: {captcha: {}},
      captchaConfig: {immunityTimeProperty: {immunityTime: 60}},
      ruleLabels: [{name: 'l'}],
      visibilityConfig: visibility,
      statement: {
        rateBasedStatement: {
          aggregateKeyType: 'CUSTOM_KEYS',
          limit: 100,
          evaluationWindowSec: 60,
          customKeys: [{ip: {}}, {header: {name: 'h', textTransformations: [{priority: 0, type: 'NONE'}]}}]
        }
      }
    },
    {
      name: 'fields',
      priority: 3,
      action: {challenge: {}},
      visibilityConfig: visibility,
      statement: {
        xssMatchStatement: {
          fieldToMatch:
              {jsonBody: {matchPattern: {includedPaths: ['/a']}, matchScope: 'ALL', oversizeHandling: 'MATCH'}},
          textTransformations: [{priority: 0, type: 'URL_DECODE'}]
        }
      }
    },
    {
      name: 'json',
      priority: 4,
      action: {count: {}},
      visibilityConfig: visibility,
      statement: {
        sqliMatchStatement: {fieldToMatch: {allQueryArguments: {}}, sensitivityLevel: 'HIGH', textTransformations: []}
      }
    },
  ],
});
new wafv2.CfnWebACLAssociation(stack, 'Association', {resourceArn: 'arn', webAclArn: acl.attrArn});
const distribution = new cloudfront.CfnDistribution(stack, 'Distribution', {
  distributionConfig: {
    enabled: true,
    aliases: ['example.com'],
    comment: 'distribution',
    defaultRootObject: 'index.html',
    httpVersion: 'http2and3',
    ipv6Enabled: true,
    priceClass: 'PriceClass_100',
    webAclId: acl.attrArn,
    origins: [
      {
        id: 'o',
        domainName: 'example.com',
        connectionAttempts: 3,
        customOriginConfig:
            {originProtocolPolicy: 'https-only', httpPort: 80, httpsPort: 443, originSslProtocols: ['TLSv1.2']},
        originCustomHeaders: [{headerName: 'h', headerValue: 'v'}],
        originShield: {enabled: false}
      },
      {id: 's3', domainName: 'b.s3.amazonaws.com', s3OriginConfig: {originAccessIdentity: ''}}
    ],
    originGroups: {
      quantity: 1,
      items: [{
        id: 'g',
        failoverCriteria: {statusCodes: {items: [500, 502], quantity: 2}},
        members: {quantity: 2, items: [{originId: 'o'}, {originId: 's3'}]}
      }]
    },
    defaultCacheBehavior: {
      targetOriginId: 'o',
      viewerProtocolPolicy: 'redirect-to-https',
      allowedMethods: ['GET', 'HEAD'],
      compress: true,
      cachePolicyId: 'p',
      functionAssociations: [{eventType: 'viewer-request', functionArn: 'arn'}],
      forwardedValues: {queryString: true, cookies: {forward: 'whitelist', whitelistedNames: ['c']}, headers: ['*']},
      minTtl: 0,
      maxTtl: 31536000
    },
    cacheBehaviors: [{pathPattern: '/a/*', targetOriginId: 'g', viewerProtocolPolicy: 'https-only'}],
    customErrorResponses: [{errorCode: 404, errorCachingMinTtl: 0, responseCode: 200, responsePagePath: '/index.html'}],
    viewerCertificate: {acmCertificateArn: 'arn', minimumProtocolVersion: 'TLSv1.2_2021', sslSupportMethod: 'sni-only'},
    restrictions: {geoRestriction: {restrictionType: 'none', locations: []}},
    logging: {bucket: 'b', includeCookies: false, prefix: ''},
  },
  tags: [{key: 'a', value: 'b'}],
});
new cloudfront.CfnFunction(stack, 'EdgeFunction', {
  name: 'f',
  functionCode: 'function handler(e) { return e.request; }',
  functionConfig: {comment: '', runtime: 'cloudfront-js-2.0', keyValueStoreAssociations: [{keyValueStoreArn: 'arn'}]},
  autoPublish: true
});
new cloudfront.CfnResponseHeadersPolicy(stack, 'Headers', {
  responseHeadersPolicyConfig: {
    name: 'n',
    corsConfig: {
      accessControlAllowCredentials: false,
      accessControlAllowHeaders: {items: ['*']},
      accessControlAllowMethods: {items: ['ALL']},
      accessControlAllowOrigins: {items: ['*']},
      originOverride: true
    },
    securityHeadersConfig: {strictTransportSecurity: {accessControlMaxAgeSec: 1, override: true}},
    serverTimingHeadersConfig: {enabled: true, samplingRate: 0.5}
  }
});
const api = new apigateway.CfnRestApi(stack, 'Api', {
  name: 'api',
  binaryMediaTypes: ['image/png'],
  minimumCompressionSize: 0,
  endpointConfiguration: {types: ['REGIONAL']},
  policy: {Version: '2012-10-17', Statement: []},
  parameters: {endpointConfigurationTypes: 'REGIONAL'},
  body: {
    openapi: '3.0.1',
    info: {title: 'api', version: '1'},
    paths: {'/b': {get: {responses: {200: {description: 'ok'}}}}, '/a': {}}
  },
});
const method = new apigateway.CfnMethod(stack, 'Method', {
  restApiId: api.ref,
  resourceId: api.attrRootResourceId,
  httpMethod: 'POST',
  authorizationType: 'NONE',
  apiKeyRequired: false,
  authorizationScopes: ['s'],
  requestParameters: {'method.request.querystring.q': true, 'method.request.header.h': false},
  requestModels: {'application/json': 'Empty'},
  integration: {
    type: 'AWS',
    integrationHttpMethod: 'POST',
    uri: 'arn',
    requestTemplates: {'application/json': '{"a":"$input.params(\'a\')"}'},
    integrationResponses: [{
      statusCode: '200',
      responseParameters: {'method.response.header.h': '\'*\''},
      responseTemplates: {'application/json': ''}
    }],
    timeoutInMillis: 29000
  },
  methodResponses: [{
    statusCode: '200',
    responseModels: {'application/json': 'Empty'},
    responseParameters: {'method.response.header.h': true}
  }],
});
const deployment = new apigateway.CfnDeployment(stack, 'Deployment', {
  restApiId: api.ref,
  stageDescription: {
    loggingLevel: 'INFO',
    methodSettings: [{httpMethod: '*', resourcePath: '/*', throttlingBurstLimit: 10, throttlingRateLimit: 5.5}],
    variables: {v: '1'},
    tags: [{key: 'k', value: 'v'}]
  }
});
deployment.addResourceDependency(method);
new apigateway.CfnUsagePlan(stack, 'Plan', {
  apiStages: [{apiId: api.ref, stage: 'prod', throttle: {'/a/GET': {burstLimit: 1, rateLimit: 0.5}}}],
  quota: {limit: 1000, period: 'MONTH', offset: 0}
});
const http = new apigatewayv2.CfnApi(stack, 'Http', {
  name: 'http',
  protocolType: 'HTTP',
  corsConfiguration: {allowOrigins: ['*'], allowMethods: ['*'], maxAge: 0, allowCredentials: false},
  tags: {a: 'b'},
  disableExecuteApiEndpoint: true
});
new apigatewayv2.CfnStage(stack, 'Stage', {
  apiId: http.ref,
  stageName: '$default',
  autoDeploy: true,
  routeSettings: {'GET /a': {ThrottlingBurstLimit: 1}},
  defaultRouteSettings: {throttlingRateLimit: 10, detailedMetricsEnabled: false},
  stageVariables: {v: 'x'},
  accessLogSettings: {destinationArn: 'arn', format: '{}'}
});
new apigatewayv2.CfnIntegration(stack, 'Integration', {
  apiId: http.ref,
  integrationType: 'AWS_PROXY',
  payloadFormatVersion: '2.0',
  requestParameters: {'overwrite:path': '/x'},
  responseParameters: {200: {ResponseParameters: [{Destination: 'append:header.h', Source: 'v'}]}},
  tlsConfig: {serverNameToVerify: 'x'}
});
const zone = new route53.CfnHostedZone(stack, 'Zone', {
  name: 'example.com.',
  hostedZoneConfig: {comment: 'zone'},
  queryLoggingConfig: {cloudWatchLogsLogGroupArn: 'arn'},
  vpcs: [{vpcId: 'vpc-1', vpcRegion: 'eu-west-1'}],
  hostedZoneTags: [{key: 'a', value: 'b'}]
});
new route53.CfnRecordSet(stack, 'Alias', {
  name: 'www.example.com.',
  type: 'A',
  hostedZoneId: zone.ref,
  aliasTarget: {dnsName: distribution.attrDomainName, hostedZoneId: 'Z2FDTNDATAQYW2', evaluateTargetHealth: false},
  geoLocation: {continentCode: 'EU'},
  setIdentifier: 's'
});
new route53.CfnRecordSet(stack, 'Text', {
  name: 'example.com.',
  type: 'TXT',
  hostedZoneId: zone.ref,
  ttl: '300',
  resourceRecords: ['"v=spf1 -all"'],
  weight: 0
});
new route53.CfnHealthCheck(stack, 'HealthCheck', {
  healthCheckConfig: {
    type: 'HTTPS',
    fullyQualifiedDomainName: 'example.com',
    port: 443,
    regions: ['us-east-1', 'eu-west-1', 'us-west-1'],
    alarmIdentifier: {name: 'a', region: 'r'}
  },
  healthCheckTags: [{key: 'a', value: 'b'}]
});
new acm.CfnCertificate(stack, 'Certificate', {
  domainName: 'example.com',
  subjectAlternativeNames: ['*.example.com'],
  validationMethod: 'DNS',
  domainValidationOptions: [{domainName: 'example.com', hostedZoneId: zone.ref}]
});
const users = new cognito.CfnUserPool(stack, 'Users', {
  userPoolName: 'users',
  accountRecoverySetting: {recoveryMechanisms: [{name: 'verified_email', priority: 1}]},
  policies: {passwordPolicy: {minimumLength: 12, requireLowercase: true, temporaryPasswordValidityDays: 7}},
  schema: [{
    name: 'email',
    required: true,
    mutable: false,
    attributeDataType: 'String',
    stringAttributeConstraints: {minLength: '0', maxLength: '2048'}
  }],
  lambdaConfig: {preSignUp: 'arn', customEmailSender: {lambdaArn: 'arn', lambdaVersion: 'V1_0'}},
  mfaConfiguration: 'OPTIONAL',
  enabledMfas: ['SOFTWARE_TOKEN_MFA'],
  userPoolTags: {b: '1', a: '2'},
  adminCreateUserConfig: {allowAdminCreateUserOnly: true, inviteMessageTemplate: {emailSubject: 's'}},
});
new cognito.CfnUserPoolClient(stack, 'Client', {
  userPoolId: users.ref,
  allowedOAuthFlows: ['code'],
  callbackUrLs: ['https://example.com'],
  logoutUrLs: [],
  tokenValidityUnits: {accessToken: 'minutes'},
  accessTokenValidity: 5,
  analyticsConfiguration: {applicationArn: 'arn', userDataShared: true}
});
new cognito.CfnIdentityPool(stack, 'Identities', {
  allowUnauthenticatedIdentities: false,
  cognitoIdentityProviders: [{clientId: 'c', providerName: users.attrProviderName, serverSideTokenCheck: true}],
  supportedLoginProviders: {'graph.facebook.com': '1'}
});
app.synth();
