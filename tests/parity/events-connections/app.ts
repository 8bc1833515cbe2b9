// SPDX-License-Identifier: Apache-2.0
// Connections with all kinds of authorization, API destinations, and imported ones.
import {App, CfnOutput, SecretValue, Stack} from 'aws-cdk-lib';
import * as events from 'aws-cdk-lib/aws-events';
import {Authorization, HttpMethod, HttpParameter} from 'aws-cdk-lib/aws-events';

const app = new App();
const stack = new Stack(app, 'Connections');
const secret = SecretValue.secretsManager('secret');
const apiKey = new events.Connection(stack, 'ApiKey', {authorization: Authorization.apiKey('x-api-key', secret)});
const basic = new events.Connection(stack, 'Basic', {
  authorization: Authorization.basic('user', secret),
  bodyParameters: {b: HttpParameter.fromString('body'), a: HttpParameter.fromSecret(secret)},
  connectionName: 'basic',
  description: 'A connection',
  headerParameters: {h: HttpParameter.fromString('header')},
  queryStringParameters: {q: HttpParameter.fromString('query')},
});
new events.Connection(stack, 'OAuth', {
  authorization: Authorization.oauth({
    authorizationEndpoint: 'https://example.com/token',
    bodyParameters: {b: HttpParameter.fromString('body')},
    clientId: 'id',
    clientSecret: secret,
    headerParameters: {h: HttpParameter.fromSecret(secret)},
    httpMethod: HttpMethod.PUT,
    queryStringParameters: {q: HttpParameter.fromString('query')},
  }),
  headerParameters: {h: HttpParameter.fromString('header')},
});
new events.Connection(stack, 'OAuthPlain', {
  authorization: Authorization.oauth({
    authorizationEndpoint: 'https://example.com/token', clientId: 'id', clientSecret: secret, httpMethod: HttpMethod.GET,
  }),
});
const output = (id: string, value: string) => new CfnOutput(stack, id, {value});
output('Arn', basic.connectionArn);
output('Name', basic.connectionName);
output('SecretArn', basic.connectionSecretArn);
output('RefArn', basic.connectionRef.connectionArn);
output('RefName', basic.connectionRef.connectionName);

const plain = new events.ApiDestination(stack, 'Plain', {connection: apiKey, endpoint: 'https://example.com/*'});
const all = new events.ApiDestination(stack, 'All', {
  apiDestinationName: 'all',
  connection: basic,
  description: 'A destination',
  endpoint: 'https://example.com',
  httpMethod: HttpMethod.PATCH,
  rateLimitPerSecond: 10,
});
output('PlainArn', plain.apiDestinationArn);
output('PlainPolicyArn', plain.apiDestinationArnForPolicy!);
output('PlainName', plain.apiDestinationName);
output('AllRef', all.apiDestinationRef.apiDestinationName);
output('AllConnection', all.connection.connectionName);
[HttpMethod.POST, HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE].forEach(
    (httpMethod, i) => new events.ApiDestination(stack, `Method${i}`, {connection: basic, endpoint: 'https://e.com', httpMethod}));

const arn = 'arn:aws:events:eu-west-1:222222222222:connection/name/0000';
const byArn = events.Connection.fromEventBusArn(stack, 'ByArn', arn, 'arn:aws:secretsmanager:eu-west-1:222222222222:secret:s');
const byAttributes = events.Connection.fromConnectionAttributes(stack, 'ByAttributes', {
  connectionArn: arn, connectionName: 'other', connectionSecretArn: 'secret-arn',
});
output('ByArnName', byArn.connectionName);
output('ByArnSecret', byArn.connectionSecretArn);
output('ByArnAccount', byArn.env.account);
output('ByAttributesName', byAttributes.connectionName);
const destination = events.ApiDestination.fromApiDestinationAttributes(stack, 'Destination', {
  apiDestinationArn: 'arn:aws:events:eu-west-1:222222222222:api-destination/name/0000',
  apiDestinationArnForPolicy: 'arn:aws:events:eu-west-1:222222222222:api-destination/name',
  connection: byArn,
});
output('DestinationName', destination.apiDestinationName);
output('DestinationArn', destination.apiDestinationRef.apiDestinationArn);
output('DestinationPolicyArn', destination.apiDestinationArnForPolicy!);
output('DestinationRegion', destination.env.region);
app.synth();
