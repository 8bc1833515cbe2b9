// SPDX-License-Identifier: Apache-2.0
// Transformers with every processor.
import {App, Stack} from 'aws-cdk-lib';
import * as logs from 'aws-cdk-lib/aws-logs';
import {
  DataConverterProcessor, DataConverterType, JsonMutatorProcessor, JsonMutatorType, ParserProcessor, ParserProcessorType,
  StringMutatorProcessor, StringMutatorType, VendedLogParser, VendedLogType,
} from 'aws-cdk-lib/aws-logs';

const app = new App();
const stack = new Stack(app, 'Transformers');
const group = (id: string) => new logs.LogGroup(stack, id);
group('Json').addTransformer('Transformer', {
  transformerConfig: [
    new ParserProcessor({type: ParserProcessorType.JSON}),
    new ParserProcessor({type: ParserProcessorType.JSON, jsonOptions: {destination: 'd', source: 's'}}),
    new ParserProcessor({type: ParserProcessorType.KEY_VALUE}),
    new ParserProcessor({type: ParserProcessorType.GROK, grokOptions: {match: '%{WORD:a}'}}),
    new StringMutatorProcessor({type: StringMutatorType.LOWER_CASE, lowerCaseKeys: ['a']}),
    new StringMutatorProcessor({type: StringMutatorType.UPPER_CASE, upperCaseKeys: ['b', 'c']}),
    new StringMutatorProcessor({type: StringMutatorType.TRIM, trimKeys: ['d']}),
    new StringMutatorProcessor({type: StringMutatorType.SPLIT, splitOptions: {entries: [{source: 'a', delimiter: ','}]}}),
    new StringMutatorProcessor({
      type: StringMutatorType.SUBSTITUTE, substituteOptions: {entries: [{source: 'a', from: 'x', to: 'y'}]},
    }),
    new JsonMutatorProcessor({type: JsonMutatorType.ADD_KEYS, addKeysOptions: {entries: [
      {key: 'a', value: '1'}, {key: 'b', value: '2', overwriteIfExists: true},
    ]}}),
    new JsonMutatorProcessor({type: JsonMutatorType.DELETE_KEYS, deleteKeysOptions: {withKeys: ['a']}}),
    new JsonMutatorProcessor({type: JsonMutatorType.MOVE_KEYS, moveKeysOptions: {entries: [{source: 'a', target: 'b'}]}}),
    new JsonMutatorProcessor({type: JsonMutatorType.RENAME_KEYS, renameKeysOptions: {entries: [{key: 'a', renameTo: 'b'}]}}),
    new JsonMutatorProcessor({type: JsonMutatorType.COPY_VALUE, copyValueOptions: {entries: [{source: 'a', target: 'b'}]}}),
    new JsonMutatorProcessor({type: JsonMutatorType.LIST_TO_MAP, listToMapOptions: {source: 'a', key: 'b'}}),
    new JsonMutatorProcessor({type: JsonMutatorType.LIST_TO_MAP, listToMapOptions: {
      source: 'a', key: 'b', valueKey: 'v', target: 't', flatten: true, flattenedElement: 'first',
    }}),
    new DataConverterProcessor({type: DataConverterType.TYPE_CONVERTER, typeConverterOptions: {entries: [
      {key: 'a', type: logs.TypeConverterType.INTEGER}, {key: 'b', type: logs.TypeConverterType.BOOLEAN},
    ]}}),
    new DataConverterProcessor({type: DataConverterType.DATETIME_CONVERTER, dateTimeConverterOptions: {
      source: 'a', target: 'b', matchPatterns: [logs.DateTimeFormat.ISO_8601], locale: 'en',
    }}),
  ],
  transformerName: 'transformer',
});
new logs.Transformer(stack, 'Own', {
  logGroup: group('Csv'),
  transformerConfig: [
    new ParserProcessor({type: ParserProcessorType.CSV, csvOptions: {
      columns: ['a', 'b'], delimiter: logs.DelimiterCharacter.TAB, quoteCharacter: logs.QuoteCharacter.SINGLE_QUOTE, source: 's',
    }}),
    new ParserProcessor({type: ParserProcessorType.CSV}),
    new ParserProcessor({type: ParserProcessorType.KEY_VALUE, keyValueOptions: {
      destination: 'd', fieldDelimiter: logs.KeyValuePairDelimiter.NEWLINE, keyPrefix: 'k', keyValueDelimiter: logs.KeyValueDelimiter.COLON,
      nonMatchValue: 'n', overwriteIfExists: true, source: 's',
    }}),
    new DataConverterProcessor({type: DataConverterType.DATETIME_CONVERTER, dateTimeConverterOptions: {
      source: 'a', target: 'b', matchPatterns: ['x'], locale: 'en', sourceTimezone: 'CET', targetTimezone: 'EST', targetFormat: 'f',
    }}),
  ],
  transformerName: 'own',
});
group('Ocsf').addTransformer('Transformer', {
  transformerConfig: [new ParserProcessor({type: ParserProcessorType.OCSF, parseToOCSFOptions: {
    eventSource: logs.OCSFSourceType.CLOUD_TRAIL, ocsfVersion: logs.OCSFVersion.V1_1,
  }})],
  transformerName: 'ocsf',
});
[VendedLogType.CLOUDFRONT, VendedLogType.VPC, VendedLogType.WAF, VendedLogType.ROUTE53, VendedLogType.POSTGRES].forEach(
    (logType, i) => group(`Vended${i}`).addTransformer('T', {transformerConfig: [new VendedLogParser({logType})], transformerName: 't'}));
app.synth();
